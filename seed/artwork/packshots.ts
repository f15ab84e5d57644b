import { Drawing } from "./drawing";
import { Form } from "./forms/-form";
import { bambooBasket } from "./forms/bamboo-basket";
import { bandedStack } from "./forms/banded-stack";
import { canisterAndBowl } from "./forms/canister-and-bowl";
import { clearJar } from "./forms/clear-jar";
import { diamondTray } from "./forms/diamond-tray";
import { fannedWafers } from "./forms/fanned-wafers";
import { foldedKraftBag } from "./forms/folded-kraft-bag";
import { grainMeasure } from "./forms/grain-measure";
import { handledBag } from "./forms/handled-bag";
import { headerCardBag } from "./forms/header-card-bag";
import { openLiddedBox } from "./forms/open-lidded-box";
import { openSack } from "./forms/open-sack";
import { piledRolls } from "./forms/piled-rolls";
import { plateOfBars } from "./forms/plate-of-bars";
import { slicedSlab } from "./forms/sliced-slab";
import { standingPouch } from "./forms/standing-pouch";
import { stickCan } from "./forms/stick-can";
import { tiedClothBag } from "./forms/tied-cloth-bag";
import { tiedParcel } from "./forms/tied-parcel";
import { twistWraps } from "./forms/twist-wraps";
import { vacuumBricks } from "./forms/vacuum-bricks";
import type { Form } from "./goods";
import { type Tint, printGaps, table } from "./ground";
import { PALETTES, type PaletteName } from "./palettes";

export interface Packshot {
  form: Form;
  palette: PaletteName;
  tint: Tint;
  title: readonly string[];
  maker: string;
}

export const PACKSHOTS: Readonly<Record<string, Packshot>> = {
  "banh-cay-lang-nguyen-thien-duc": { form: openLiddedBox, palette: "gac", tint: "natural", title: ["Bánh cáy", "làng Nguyễn"], maker: "Thiên Đức" },
  "banh-cay-dinh-manh": { form: plateOfBars, palette: "celadon", tint: "gardenia", title: ["Bánh cáy"], maker: "Đình Mạnh" },
  "banh-cay-viet-huong": { form: slicedSlab, palette: "laDong", tint: "leaf", title: ["Bánh cáy"], maker: "Việt Hương" },
  "keo-lac-thien-duc": { form: bandedStack, palette: "gardenia", tint: "gac", title: ["Kẹo lạc"], maker: "Thiên Đức" },
  "keo-lac-dinh-manh": { form: headerCardBag, palette: "dayLily", tint: "natural", title: ["Kẹo lạc"], maker: "Đình Mạnh" },
  "keo-lac-vung-viet-huong": { form: diamondTray, palette: "lotus", tint: "leaf", title: ["Kẹo lạc", "vừng"], maker: "Việt Hương" },
  "keo-vung-thien-duc": { form: fannedWafers, palette: "cham", tint: "tea", title: ["Kẹo", "vừng"], maker: "Thiên Đức" },
  "keo-vung-dinh-manh": { form: clearJar, palette: "gac", tint: "gardenia", title: ["Kẹo vừng"], maker: "Đình Mạnh" },
  "keo-doi-thien-duc": { form: piledRolls, palette: "dayLily", tint: "leaf", title: ["Kẹo dồi"], maker: "Thiên Đức" },
  "keo-doi-lac-dinh-manh": { form: twistWraps, palette: "laDong", tint: "natural", title: ["Kẹo dồi", "lạc"], maker: "Đình Mạnh" },
  "keo-doi-vung-dinh-manh": { form: stickCan, palette: "sim", tint: "natural", title: ["Kẹo dồi", "vừng"], maker: "Đình Mạnh" },
  "keo-gao-lut-dinh-manh": { form: standingPouch, palette: "kraft", tint: "gac", title: ["Kẹo", "gạo lứt"], maker: "Đình Mạnh" },
  "banh-che-lam-thien-duc": { form: tiedParcel, palette: "tea", tint: "natural", title: ["Bánh", "chè lam"], maker: "Thiên Đức" },
  "gao-lang-giang": { form: openSack, palette: "kraft", tint: "leaf", title: ["Gạo", "làng Giắng"], maker: "Đông Hưng" },
  "gao-nep-cai-hoa-vang-thuy-ninh": { form: tiedClothBag, palette: "gardenia", tint: "natural", title: ["Nếp cái", "hoa vàng"], maker: "HTX Thụy Ninh" },
  "gao-duy-nguyen": { form: vacuumBricks, palette: "cham", tint: "natural", title: ["Gạo", "Duy Nguyên"], maker: "Cty Duy Nguyên" },
  "gao-truong-duan": { form: handledBag, palette: "laDong", tint: "gardenia", title: ["Gạo", "Trường Duân"], maker: "Công ty Trường Duân" },
  "nep-thom-dinh-da": { form: bambooBasket, palette: "straw", tint: "indigo", title: ["Nếp thơm", "Đình Đá"], maker: "HTX An Hiệp" },
  "gao-lang-to": { form: grainMeasure, palette: "clay", tint: "natural", title: ["Gạo", "làng Tò"], maker: "HTX An Mỹ" },
  "gao-ruoi-hong-tien": { form: canisterAndBowl, palette: "clay", tint: "leaf", title: ["Gạo rươi"], maker: "Hồng Tiến" },
  "gao-huu-co-binh-dinh": { form: foldedKraftBag, palette: "youngRice", tint: "tea", title: ["Gạo", "hữu cơ"], maker: "Bình Định" },
};

export const PACKSHOT_HANDLES: readonly string[] = Object.keys(PACKSHOTS);

/** The drawn packshot of a product, as an SVG of 1200 × 1200; the same text on every call. */
export function drawPackshot(handle: string): string {
  const packshot = PACKSHOTS[handle];
  if (!packshot) throw new Error(`No picture is drawn for the product "${handle}"`);
  const art = new Drawing(handle);
  const { form, palette, tint, title, maker } = packshot;
  const ground = table(art, tint);
  const goods = form({ art, palette: PALETTES[palette], label: { title, maker } });
  return art.svg(1200, 1200, ground + goods + printGaps(art, 1200, 1200));
}
