import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label } from "../label";
import { n, polygon, smooth, upTo, type Point } from "../lines";
import { shadow } from "../solids";

const CANE = "#C8A053";
const NOODLE = "#F3EAD3";

/** Rice sheets drying on a leaning bamboo frame, bundles of the cut noodles tied before it. */
export const dryingRack: Form = ({ art, palette, label: text }) => {
  const at = (s: number, t: number): Point => [
    250 + s * 700 + (1 - t) * 40 * (s - 0.5),
    170 + t * 620,
  ];
  const bar = (a: Point, b: Point, width: number): string =>
    drawn(polygon([a, b]), width + 6) + drawn(polygon([a, b]), width, CANE);
  const slats = upTo(15)
    .map((i) => polygon([at(i / 14, 0.02), at(i / 14, 0.98)]))
    .join("");
  const cross = upTo(11)
    .map((i) => polygon([at(0.01, i / 10), at(0.99, i / 10)]))
    .join("");
  const sheet = (s: number, t: number, r: number): string => {
    const [x, y] = at(s, t);
    const rim = smooth(
      upTo(18).map((i) => {
        const a = (i / 18) * Math.PI * 2;
        const reach = r * (1 + art.chance.around(0, 0.02));
        return [x + Math.cos(a) * reach, y + Math.sin(a) * reach * 0.96] as const;
      }),
      true,
    );
    return (
      `<path d="${rim}" fill="#FFFBEE" fill-opacity=".8" stroke="#251B14" stroke-width="2.8"/>` +
      drawn(
        `M${n(x - r * 0.7)} ${n(y - r * 0.3)}q${n(r * 0.3)} ${n(-r * 0.5)} ${n(r * 0.8)} ${n(-r * 0.46)}`,
        6,
        "#FFFFFF",
      )
    );
  };
  const bundle = (x: number, y: number, turn: number, labelled: boolean): string => {
    const strands = upTo(15)
      .map((i) => `M-255 ${n(-62 + i * 9)}Q0 ${n(-74 + i * 10.4)} 255 ${n(-62 + i * 9)}`)
      .join("");
    const ends = upTo(24)
      .map(
        (i) =>
          `M${i % 2 ? 252 : -252} ${n(-62 + Math.floor(i / 2) * 11)}h${i % 2 ? 14 + (i % 5) * 4 : -14 - (i % 5) * 4}`,
      )
      .join("");
    return (
      `<g transform="translate(${x} ${y}) rotate(${turn})">` +
      filled("M-240 40H280V90H-230Z", "#3A2616", 0.2) +
      drawn(ends, 7) +
      drawn(ends, 4, NOODLE) +
      inked(
        "M-255 -66Q0 -82 255 -66Q268 0 255 70Q0 88 -255 70Q-268 0 -255 -66Z",
        art.gradient(
          [
            [0, lit(NOODLE, 0.6)],
            [1, dim(NOODLE, 0.2)],
          ],
          0,
          0,
          0,
          1,
        ),
      ) +
      drawn(strands, 1.8, dim(NOODLE, 0.42)) +
      (labelled
        ? `<g transform="translate(-125 -84)">${label(text, 250, 168, "banner", labelColours(palette))}</g>`
        : inked("M-34 -80Q0 -84 34 -80V82Q0 86 -34 82Z", palette.main, PEN.edge)) +
      "</g>"
    );
  };
  return (
    shadow(art, 640, 800, 400, 60) +
    tubeLegs() +
    filled(polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]), "#EAD6A4", 0.55) +
    drawn(slats, 9, dim(CANE, 0.5)) +
    drawn(slats, 6, CANE) +
    drawn(cross, 6, dim(CANE, 0.45)) +
    drawn(cross, 3.6, lit(CANE, 0.2)) +
    [0.18, 0.5, 0.82].map((s) => sheet(s, 0.2, 104)).join("") +
    [0.2, 0.51, 0.81].map((s) => sheet(s, 0.53, 106)).join("") +
    [0.18, 0.5, 0.82].map((s) => sheet(s, 0.85, 104)).join("") +
    bar(at(0, 0), at(0, 1), 20) +
    bar(at(1, 0), at(1, 1), 20) +
    bar(at(-0.03, 0), at(1.03, 0), 20) +
    bar(at(-0.03, 1), at(1.03, 1), 20) +
    bundle(760, 880, -3, false) +
    bundle(430, 965, 4, true)
  );
};

/** The props that hold the frame up from behind. */
function tubeLegs(): string {
  const legs = "M330 260L250 820M880 260L980 810";
  return drawn(legs, 20) + drawn(legs, 14, dim(CANE, 0.2));
}
