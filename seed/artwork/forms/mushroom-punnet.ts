import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { type Drawing, PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { n, upTo } from "../lines";
import { blockShadow, openBox, shadow } from "../solids";

const CAPS = ["#CDBBA4", "#D9CAB5", "#BBA78F", "#E2D6C4", "#C6B49E"];

/** One oyster mushroom: a fan-shaped cap, pale gills below its lip and an off-centre stalk. */
function oyster(art: Drawing, x: number, y: number, size: number, turn: number): string {
  const cap = art.chance.pick(CAPS);
  const gills = upTo(13)
    .map((i) => `M${n(-6 + i)} 88L${n(-84 + i * 14)} ${n(8 + Math.abs(6 - i) * -1.4)}`)
    .join("");
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(size)})">` +
    inked("M-26 66Q-34 150 -14 190H26Q36 140 30 66Z", art.round("#F1E8D8", 0.3), 3.4) +
    inked("M-112 -10Q-60 46 -22 96H24Q60 50 112 -6Q60 30 0 26T-112 -10Z", "#F6EEDF", 3) +
    drawn(gills, 2, "#B9A88E") +
    inked(
      "M-132 -14C-138 -62 -78 -96 -6 -94C70 -96 140 -60 132 -10C118 14 96 -2 78 18C58 30 40 8 16 26C-8 36 -28 10 -52 22C-78 28 -92 2 -108 8C-122 8 -130 0 -132 -14Z",
      art.glow(
        [
          [0, lit(cap, 0.55)],
          [0.55, cap],
          [1, dim(cap, 0.3)],
        ],
        0.4,
        0.25,
        0.8,
      ),
      3.6,
    ) +
    drawn(
      upTo(11)
        .map((i) => {
          const a = (i / 10) * 2.5 + 0.32;
          return `M${n(-126 * Math.cos(a))} ${n(6 - 20 * Math.sin(a) + (i % 2) * 6)}Q${n(-100 * Math.cos(a))} ${n(-24 - 12 * Math.sin(a))} ${n(-74 * Math.cos(a))} ${n(-38 - 14 * Math.sin(a))}`;
        })
        .join(""),
      1.6,
      dim(cap, 0.4),
    ) +
    drawn("M-92 -22Q-70 -84 -10 -92", 5, lit(cap, 0.7), 0.7) +
    "</g>"
  );
}

/** Oyster mushrooms crowding out of a shallow chip-wood punnet. */
export const mushroomPunnet: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(590, 950, -0.22);
  const box = { x: -360, y: 0, z: 0, w: 720, d: 350, h: 190 };
  const cluster: readonly (readonly [number, number, number, number])[] = [
    [420, 560, 0.95, -34],
    [590, 490, 1.05, -6],
    [750, 530, 1, 22],
    [890, 610, 0.85, 44],
    [330, 650, 0.9, -52],
    [500, 590, 0.8, 20],
    [640, 600, 1.1, -10],
    [800, 640, 0.95, 36],
    [430, 690, 1, -28],
    [590, 690, 1.2, 6],
    [740, 720, 0.9, -16],
    [870, 730, 0.75, 40],
    [310, 736, 0.7, -40],
  ];
  const wood = palette.second;
  const veins = upTo(5)
    .map((i) => {
      const [a, b] = [stage.at([-356, 0, 24 + i * 36]), stage.at([356, 0, 30 + i * 35])];
      return `M${n(a[0])} ${n(a[1])}Q${n((a[0] + b[0]) / 2)} ${n((a[1] + b[1]) / 2 + art.chance.around(0, 8))} ${n(b[0])} ${n(b[1])}`;
    })
    .join("");
  return (
    blockShadow(art, stage, box, 80) +
    openBox(
      stage,
      box,
      wood,
      dim(wood, 0.2),
      cluster.map(([x, y, size, turn]) => oyster(art, x, y, size, turn)).join(""),
    ) +
    drawn(veins, PEN.fine, dim(wood, 0.4)) +
    onFace(stage.onFront(-220, -1, 178), label(text, 440, 166, "banner", labelColours(palette))) +
    shadow(art, 200, 1050, 90, 24) +
    oyster(art, 210, 985, 0.72, -70)
  );
};
