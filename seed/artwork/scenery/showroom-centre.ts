import { dim, lit } from "../colour";
import { type Drawing, drawn, filled, inked } from "../drawing";
import { Lettering } from "../lettering";
import { n, oval, upTo } from "../lines";

const TILE = "#B1593C";
const TIMBER = "#6E452A";
const GOODS = [
  "#B8361B",
  "#24553B",
  "#233F66",
  "#DDA02A",
  "#F1E3C2",
  "#9C5634",
  "#7C9440",
  "#5F9183",
] as const;

/** Jars, cartons, sacks and bundles standing along one shelf. */
function shelf(art: Drawing, x: number, y: number, width: number): string {
  let at = x + 8;
  let goods = "";
  while (at < x + width - 30) {
    const [w, h] = [art.chance.between(18, 34), art.chance.between(26, 44)];
    const colour = art.chance.pick(GOODS);
    const kind = art.chance.next();
    goods +=
      kind < 0.45
        ? inked(`M${n(at)} ${n(y)}v${n(-h)}h${n(w)}v${n(h)}Z`, colour, 2) +
          filled(
            `M${n(at + 4)} ${n(y - h * 0.7)}h${n(w - 8)}v${n(h * 0.35)}h${n(8 - w)}Z`,
            "#FBF1DC",
          )
        : kind < 0.75
          ? inked(
              `M${n(at)} ${n(y)}v${n(-h * 0.7)}q0 -6 ${n(w * 0.2)} -8v${n(-h * 0.2)}h${n(w * 0.6)}v${n(h * 0.2)}q${n(w * 0.2)} 2 ${n(w * 0.2)} 8v${n(h * 0.7)}Z`,
              colour,
              2,
            )
          : inked(
              `M${n(at)} ${n(y)}q-4 ${n(-h * 0.6)} ${n(w * 0.3)} ${n(-h * 0.7)}h${n(w * 0.4)}q${n(w * 0.35)} ${n(h * 0.1)} ${n(w * 0.3)} ${n(h * 0.7)}Z`,
              lit(colour, 0.3),
              2,
            );
    at += w + 6;
  }
  return goods + inked(`M${x} ${y}h${width}v8h${-width}Z`, TIMBER, 2);
}

/** The provincial display and sales centre: a long tiled hall, its open bays full of shelves. */
export function showroomCentre(art: Drawing): string {
  const sign = new Lettering("Đặc sản Thái Bình", { face: "serif", size: 27 });
  const bay = (x: number): string =>
    inked(`M${x} -20V-196H${x + 176}V-20Z`, "#5A4636", 3) +
    filled(`M${x} -196H${x + 176}L${x + 150} -20H${x + 20}Z`, "#F0C878", 0.3) +
    shelf(art, x + 8, -140, 160) +
    shelf(art, x + 8, -86, 160) +
    shelf(art, x + 8, -32, 160) +
    drawn(`M${x} -20V-196H${x + 176}V-20`, 3);
  const tiles = upTo(36)
    .map((i) => `M${n(-450 + i * 25.7)} -326L${n(-528 + i * 30.2)} -206`)
    .join("");
  const lantern = (x: number): string =>
    drawn(`M${x} -206V-184`, 2.4) +
    inked(oval(x, -166, 15, 19), "#C9482B", 2.4) +
    drawn(`M${x - 6} -182V-150M${x + 6} -182V-150M${x} -146V-134`, 1.6, "#7A1E10");
  return (
    filled("M-520 0H620L520 28H-480Z", "#3A2616", 0.16) +
    inked("M-520 0V-24H520V0Z", "#C9B08E", 3.2) +
    inked("M-500 -20V-210H500V-20Z", "#F3E6C8", 3.4) +
    [-476, -286, 110, 300].map(bay).join("") +
    inked("M-84 -20V-200H84V-20Z", "#6A4A34", 3.2) +
    filled("M-70 -20V-190H70V-20Z", "#F3D08A", 0.75) +
    shelf(art, -66, -110, 132) +
    inked("M-84 -20V-200H-56V-20ZM56 -20V-200H84V-20Z", TIMBER, 3) +
    [-490, -100, 92, 482]
      .map((x) => inked(`M${x - 9} -20V-210H${x + 9}V-20Z`, TIMBER, 3))
      .join("") +
    inked(
      "M-560 -196L-456 -334H456L560 -196Z",
      art.gradient(
        [
          [0, lit(TILE, 0.22)],
          [1, TILE],
        ],
        0,
        0,
        0,
        1,
      ),
      3.6,
    ) +
    drawn(tiles, 1.8, dim(TILE, 0.45)) +
    drawn("M-482 -300H482M-508 -264H508M-534 -230H534", 1.4, dim(TILE, 0.4)) +
    inked("M-470 -328Q-476 -352 -458 -356H458Q476 -352 470 -328Z", lit(TILE, 0.12), 3) +
    inked("M-190 -356L-150 -426H150L190 -356Z", lit(TILE, 0.06), 3.2) +
    drawn(
      upTo(15)
        .map((i) => `M${n(-146 + i * 21)} -424L${n(-184 + i * 26.3)} -360`)
        .join(""),
      1.6,
      dim(TILE, 0.45),
    ) +
    inked("M-158 -424Q-162 -442 -148 -446H148Q162 -442 158 -424Z", lit(TILE, 0.14), 2.8) +
    inked("M-150 -212H150V-258H-150Z", "#233F66", 3) +
    drawn("M-142 -217H142V-253H-142Z", 1.6, "#E8D6A8") +
    filled(sign.path(-sign.width / 2, -225), "#F8EED8") +
    [-240, -140, 140, 240].map(lantern).join("") +
    drawn("M-120 0L-96 -20H96L120 0", 3) +
    inked("M-130 0L-104 -22H104L130 0Z", "#D8C2A0", 3)
  );
}
