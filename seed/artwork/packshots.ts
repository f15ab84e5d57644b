import { Drawing } from "./drawing";
import { bambooBasket } from "./forms/bamboo-basket";
import { bandedStack } from "./forms/banded-stack";
import { canisterAndBowl } from "./forms/canister-and-bowl";
import { carvedChair } from "./forms/carved-chair";
import { chilliTray } from "./forms/chilli-tray";
import { clayJar } from "./forms/clay-jar";
import { clearJar } from "./forms/clear-jar";
import { coiledWare } from "./forms/coiled-ware";
import { diamondTray } from "./forms/diamond-tray";
import { dryingRack } from "./forms/drying-rack";
import { eggsInStraw } from "./forms/eggs-in-straw";
import { fannedWafers } from "./forms/fanned-wafers";
import { foldedKraftBag } from "./forms/folded-kraft-bag";
import { foldedTowels } from "./forms/folded-towels";
import { grainMeasure } from "./forms/grain-measure";
import { handledBag } from "./forms/handled-bag";
import { headerCardBag } from "./forms/header-card-bag";
import { leafCakes } from "./forms/leaf-cakes";
import { lotusLeaf } from "./forms/lotus-leaf";
import { luckyBamboo } from "./forms/lucky-bamboo";
import { lumpBowl } from "./forms/lump-bowl";
import { mushroomPunnet } from "./forms/mushroom-punnet";
import { openLiddedBox } from "./forms/open-lidded-box";
import { openSack } from "./forms/open-sack";
import { piledRolls } from "./forms/piled-rolls";
import { plainBottle } from "./forms/plain-bottle";
import { plateOfBars } from "./forms/plate-of-bars";
import { powderJar } from "./forms/powder-jar";
import { pumpkins } from "./forms/pumpkins";
import { sauceBottles } from "./forms/sauce-bottles";
import { seaDuck } from "./forms/sea-duck";
import { sedgeBasket } from "./forms/sedge-basket";
import { sedgeMat } from "./forms/sedge-mat";
import { silkFolds } from "./forms/silk-folds";
import { silverwork } from "./forms/silverwork";
import { slicedSlab } from "./forms/sliced-slab";
import { stackedRounds } from "./forms/stacked-rounds";
import { standingPouch } from "./forms/standing-pouch";
import { stickCan } from "./forms/stick-can";
import { tiedClothBag } from "./forms/tied-cloth-bag";
import { tiedParcel } from "./forms/tied-parcel";
import { tuberCrate } from "./forms/tuber-crate";
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
  /** How much nearer the camera stands, for compositions that leave much of the table bare. */
  nearer?: number;
}

export const PACKSHOTS: Readonly<Record<string, Packshot>> = {
  "banh-cay-lang-nguyen-thien-duc": {
    form: openLiddedBox,
    palette: "gac",
    tint: "natural",
    title: ["Bánh cáy", "làng Nguyễn"],
    maker: "Thiên Đức",
    nearer: 1.16,
  },
  "banh-cay-dinh-manh": {
    form: plateOfBars,
    palette: "celadon",
    tint: "gardenia",
    title: ["Bánh cáy"],
    maker: "Đình Mạnh",
    nearer: 1.06,
  },
  "banh-cay-viet-huong": {
    form: slicedSlab,
    palette: "laDong",
    tint: "leaf",
    title: ["Bánh cáy"],
    maker: "Việt Hương",
    nearer: 1.08,
  },
  "keo-lac-thien-duc": {
    form: bandedStack,
    palette: "gardenia",
    tint: "gac",
    title: ["Kẹo lạc"],
    maker: "Thiên Đức",
    nearer: 1.06,
  },
  "keo-lac-dinh-manh": {
    form: headerCardBag,
    palette: "dayLily",
    tint: "natural",
    title: ["Kẹo lạc"],
    maker: "Đình Mạnh",
  },
  "keo-lac-vung-viet-huong": {
    form: diamondTray,
    palette: "lotus",
    tint: "leaf",
    title: ["Kẹo lạc", "vừng"],
    maker: "Việt Hương",
  },
  "keo-vung-thien-duc": {
    form: fannedWafers,
    palette: "cham",
    tint: "tea",
    title: ["Kẹo", "vừng"],
    maker: "Thiên Đức",
  },
  "keo-vung-dinh-manh": {
    form: clearJar,
    palette: "gac",
    tint: "gardenia",
    title: ["Kẹo vừng"],
    maker: "Đình Mạnh",
  },
  "keo-doi-thien-duc": {
    form: piledRolls,
    palette: "dayLily",
    tint: "leaf",
    title: ["Kẹo dồi"],
    maker: "Thiên Đức",
    nearer: 1.12,
  },
  "keo-doi-lac-dinh-manh": {
    form: twistWraps,
    palette: "laDong",
    tint: "natural",
    title: ["Kẹo dồi", "lạc"],
    maker: "Đình Mạnh",
  },
  "keo-doi-vung-dinh-manh": {
    form: stickCan,
    palette: "sim",
    tint: "natural",
    title: ["Kẹo dồi", "vừng"],
    maker: "Đình Mạnh",
  },
  "keo-gao-lut-dinh-manh": {
    form: standingPouch,
    palette: "kraft",
    tint: "gac",
    title: ["Kẹo", "gạo lứt"],
    maker: "Đình Mạnh",
  },
  "banh-che-lam-thien-duc": {
    form: tiedParcel,
    palette: "tea",
    tint: "natural",
    title: ["Bánh", "chè lam"],
    maker: "Thiên Đức",
    nearer: 1.08,
  },
  "gao-lang-giang": {
    form: openSack,
    palette: "kraft",
    tint: "leaf",
    title: ["Gạo", "làng Giắng"],
    maker: "Đông Hưng",
  },
  "gao-nep-cai-hoa-vang-thuy-ninh": {
    form: tiedClothBag,
    palette: "gardenia",
    tint: "natural",
    title: ["Nếp cái", "hoa vàng"],
    maker: "HTX Thụy Ninh",
  },
  "gao-duy-nguyen": {
    form: vacuumBricks,
    palette: "cham",
    tint: "natural",
    title: ["Gạo", "Duy Nguyên"],
    maker: "Cty Duy Nguyên",
  },
  "gao-truong-duan": {
    form: handledBag,
    palette: "laDong",
    tint: "gardenia",
    title: ["Gạo", "Trường Duân"],
    maker: "Công ty Trường Duân",
  },
  "nep-thom-dinh-da": {
    form: bambooBasket,
    palette: "straw",
    tint: "indigo",
    title: ["Nếp thơm", "Đình Đá"],
    maker: "HTX An Hiệp",
  },
  "gao-lang-to": {
    form: grainMeasure,
    palette: "clay",
    tint: "natural",
    title: ["Gạo", "làng Tò"],
    maker: "HTX An Mỹ",
    nearer: 1.06,
  },
  "gao-ruoi-hong-tien": {
    form: canisterAndBowl,
    palette: "clay",
    tint: "leaf",
    title: ["Gạo rươi"],
    maker: "Hồng Tiến",
  },
  "gao-huu-co-binh-dinh": {
    form: foldedKraftBag,
    palette: "youngRice",
    tint: "tea",
    title: ["Gạo", "hữu cơ"],
    maker: "Bình Định",
  },
  "tinh-bot-nghe-dong-la": {
    form: powderJar,
    palette: "laDong",
    tint: "natural",
    title: ["Tinh bột", "nghệ"],
    maker: "HTX Đông La",
  },
  "tinh-bot-san-day-dong-la": {
    form: lumpBowl,
    palette: "celadon",
    tint: "natural",
    title: ["Tinh bột", "sắn dây"],
    maker: "HTX Đông La",
  },
  "cay-phat-loc-minh-tan": {
    form: luckyBamboo,
    palette: "cham",
    tint: "gac",
    title: ["Cây phát lộc"],
    maker: "HTX Minh Tân",
  },
  "mam-cay-hong-tien": {
    form: clayJar,
    palette: "gac",
    tint: "indigo",
    title: ["Mắm cáy"],
    maker: "Hồng Tiến",
  },
  "do-thu-cong-my-nghe-tu-coi-tay-an": {
    form: sedgeBasket,
    palette: "dayLily",
    tint: "natural",
    title: ["Đồ cói"],
    maker: "Tây An",
  },
  "khan-bong-thanh-chat": {
    form: foldedTowels,
    palette: "celadon",
    tint: "natural",
    title: ["Khăn", "bông"],
    maker: "Thanh Chất",
    nearer: 1.04,
  },
  "vit-bien-dong-xuyen": {
    form: seaDuck,
    palette: "riverMist",
    tint: "natural",
    title: ["Vịt biển"],
    maker: "HTX Đông Xuyên",
  },
  "trung-vit-bien-dong-xuyen": {
    form: eggsInStraw,
    palette: "straw",
    tint: "natural",
    title: ["Trứng", "vịt biển"],
    maker: "HTX Đông Xuyên",
  },
  "bi-do-dong-xa": {
    form: pumpkins,
    palette: "laDong",
    tint: "leaf",
    title: ["Bí đỏ"],
    maker: "Đông Xá",
  },
  "banh-da-quynh-coi-son-nam": {
    form: stackedRounds,
    palette: "gac",
    tint: "indigo",
    title: ["Bánh đa", "Quỳnh Côi"],
    maker: "Sơn Nam",
  },
  "banh-da-quynh-coi-hoang-pho-nam": {
    form: dryingRack,
    palette: "laDong",
    tint: "natural",
    title: ["Bánh đa", "Quỳnh Côi"],
    maker: "Hoàng Phó Nam",
  },
  "ot-chi-thien-dam-tam": {
    form: chilliTray,
    palette: "straw",
    tint: "leaf",
    title: ["Ớt chỉ thiên", "Đam Tâm"],
    maker: "HTX Toàn Năng",
    nearer: 1.02,
  },
  "ruou-nep-huong-thai-binh": {
    form: plainBottle,
    palette: "riverMist",
    tint: "natural",
    title: ["Rượu nếp", "hương"],
    maker: "Đỗ Nhật Anh",
    nearer: 1.04,
  },
  "com-truyen-thong-thanh-huong": {
    form: lotusLeaf,
    palette: "youngRice",
    tint: "natural",
    title: ["Cốm", "Thanh Hương"],
    maker: "Hoàng Đình Nhẫn",
  },
  "nam-so-nga-dinh": {
    form: mushroomPunnet,
    palette: "tea",
    tint: "leaf",
    title: ["Nấm sò"],
    maker: "Phạm Thị Nga",
    nearer: 1.12,
  },
  "do-go-dung-nghia": {
    form: carvedChair,
    palette: "clay",
    tint: "natural",
    title: ["Đồ gỗ", "Dũng Nghĩa"],
    maker: "La Văn Luyến",
    nearer: 1.0,
  },
  "bo-do-gia-dung-thu-cong-my-nghe-phuong-dong": {
    form: coiledWare,
    palette: "gac",
    tint: "tea",
    title: ["Bộ đồ", "gia dụng"],
    maker: "Phương Đông",
  },
  "lua-dui-nam-cao": {
    form: silkFolds,
    palette: "cham",
    tint: "natural",
    title: ["Lụa đũi"],
    maker: "Nam Cao",
    nearer: 1.06,
  },
  "banh-gai-nam-binh": {
    form: leafCakes,
    palette: "lotus",
    tint: "natural",
    title: ["Bánh gai"],
    maker: "Nam Bình",
    nearer: 1.08,
  },
  "khoai-lang-vu-ninh": {
    form: tuberCrate,
    palette: "straw",
    tint: "gac",
    title: ["Khoai lang"],
    maker: "Vũ Ninh",
    nearer: 1.08,
  },
  "chieu-hoi": {
    form: sedgeMat,
    palette: "lotus",
    tint: "leaf",
    title: ["Chiếu Hới"],
    maker: "Tân Lễ",
    nearer: 0.95,
  },
  "bac-dong-xam": {
    form: silverwork,
    palette: "cham",
    tint: "natural",
    title: ["Bạc"],
    maker: "Đồng Xâm",
  },
  "nuoc-mam-diem-dien": {
    form: sauceBottles,
    palette: "cham",
    tint: "indigo",
    title: ["Nước mắm"],
    maker: "Diêm Điền",
  },
};

export const PACKSHOT_HANDLES: readonly string[] = Object.keys(PACKSHOTS);

/** The drawn packshot of a product, as an SVG of 1200 × 1200; the same text on every call. */
export function drawPackshot(handle: string): string {
  const packshot = PACKSHOTS[handle];
  if (!packshot) throw new Error(`No picture is drawn for the product "${handle}"`);
  const art = new Drawing(handle);
  const { form, palette, tint, title, maker, nearer = 1 } = packshot;
  const ground = table(art, tint);
  const goods = form({ art, palette: PALETTES[palette], label: { title, maker } });
  const framed = `<g transform="translate(600 700) scale(${nearer}) translate(-600 -700)">${goods}</g>`;
  return art.svg(1200, 1200, ground + framed + printGaps(art, 1200, 1200));
}
