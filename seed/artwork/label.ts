import { DEPTH } from "./camera";
import { INK, PAPER, mix } from "./colour";
import { drawn, filled, inked } from "./drawing";
import { Lettering, type Face, type Warp } from "./lettering";
import { n, polygon, polyline, upTo, type Point } from "./lines";

/** What stands on a package: the goods in one to three lines, and who made them where. */
export interface LabelText {
  title: readonly string[];
  maker: string;
}

export type LabelStyle = "framed" | "banner" | "sash" | "bare";

export interface LabelColours {
  ground: string;
  mark: string;
  letters: string;
}

const flat: Warp = (x, y) => [x, y];

/** The outline of a level rectangle, in enough points to survive being bent round a bottle. */
function field(x: number, y: number, w: number, h: number, warp: Warp): string {
  const steps = upTo(13).map((i) => i / 12);
  const points: Point[] = [
    ...steps.map((s) => warp(x + w * s, y)),
    ...steps.map((s) => warp(x + w, y + h * s)),
    ...steps.map((s) => warp(x + w * (1 - s), y + h)),
    ...steps.map((s) => warp(x, y + h * (1 - s))),
  ];
  return polygon(points);
}

function rule(x: number, y: number, w: number, warp: Warp): string {
  return polyline(upTo(9).map((i) => warp(x + (w * i) / 8, y)));
}

interface SetLine {
  lettering: Lettering;
  height: number;
}

/** Lines of one size, the largest at which all of them fit. */
function fitted(
  lines: readonly string[],
  face: Face,
  w: number,
  h: number,
  cap: number,
  tracking = 0,
): SetLine[] {
  const at = (size: number): Lettering[] =>
    lines.map((line) => new Lettering(line, { face, size, tracking }));
  const widest = Math.max(...at(100).map(({ width }) => width));
  const size = Math.min(cap, (w / widest) * 100, h / (lines.length * 1.3));
  return at(size).map((lettering) => ({ lettering, height: size * 1.3 }));
}

function centred(
  lines: readonly SetLine[],
  cx: number,
  top: number,
  warp: Warp,
  fill: string,
): string {
  return lines
    .map(({ lettering, height }, i) =>
      filled(lettering.path(cx - lettering.width / 2, top + height * (i + 0.8), warp), fill),
    )
    .join("");
}

const heightOf = (lines: readonly SetLine[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);

/**
 * A printed label of w × h, its upper left corner at (0, 0) before the warp. Stacked marks such as
 * "ễ" need a line height of 1.3.
 */
export function label(
  text: LabelText,
  w: number,
  h: number,
  style: LabelStyle,
  colours: LabelColours,
  warp: Warp = flat,
): string {
  const { ground, mark, letters } = colours;
  const cx = w / 2;
  if (style === "bare") return words(text, 0, 0, w, h, letters, mark, warp);
  if (style === "framed") {
    const gap = Math.min(w, h) * 0.05;
    return (
      inked(field(0, 0, w, h, warp), ground, 2.2) +
      drawn(field(gap, gap, w - 2 * gap, h - 2 * gap, warp), 2.2, mark) +
      words(text, gap * 2, gap * 1.5, w - gap * 4, h - gap * 3, letters, mark, warp)
    );
  }
  if (style === "sash") {
    const band = h * 0.15;
    return (
      inked(field(0, 0, w, h, warp), ground, 2.2) +
      filled(field(0, 0, w, band, warp), mark) +
      filled(field(0, h - band, w, band, warp), mark) +
      words(text, w * 0.07, band * 1.1, w * 0.86, h - band * 2.2, letters, mark, warp)
    );
  }
  const cut = h * 0.66;
  const title = fitted(text.title, "serif", w * 0.86, cut * 0.86, h * 0.34);
  const maker = fitted([text.maker], "sans-bold", w * 0.82, (h - cut) * 0.7, h * 0.13, 0.03);
  return (
    inked(field(0, 0, w, h, warp), ground, 2.2) +
    filled(field(0, 0, w, cut, warp), mark) +
    centred(title, cx, (cut - heightOf(title)) / 2, warp, ground) +
    centred(maker, cx, cut + (h - cut - heightOf(maker)) / 2, warp, letters)
  );
}

function words(
  text: LabelText,
  x: number,
  y: number,
  w: number,
  h: number,
  letters: string,
  mark: string,
  warp: Warp,
): string {
  const title = fitted(text.title, "serif", w, h * 0.66, h * 0.36);
  const maker = fitted([text.maker], "sans-bold", w * 0.94, h * 0.2, h * 0.14, 0.03);
  const gap = h * 0.07;
  const top = y + (h - heightOf(title) - heightOf(maker) - gap) / 2;
  const line = top + heightOf(title) + gap * 0.5;
  return (
    centred(title, x + w / 2, top, warp, letters) +
    drawn(rule(x + w * 0.32, line, w * 0.36, warp), 2.4, mark) +
    centred(maker, x + w / 2, top + heightOf(title) + gap, warp, letters)
  );
}

/** Lays a flat label on a face of the stage. */
export const onFace = (transform: string, content: string): string =>
  `<g transform="${transform}">${content}</g>`;

/** Bends a label of width w round an upright form of radius r whose label begins at height y. */
export function roundWarp(cx: number, y: number, r: number, w: number, turn = 0): Warp {
  return (px, py) => {
    const angle = (px - w / 2) / r + turn;
    return [cx + r * Math.sin(angle), y + py + r * DEPTH * Math.cos(angle)];
  };
}

/** A paper tag for goods that carry no package, on a red thread from where it is tied. */
export function tag(
  text: LabelText,
  {
    x,
    y,
    turn = 6,
    w = 360,
    mark,
    tied,
  }: { x: number; y: number; turn?: number; w?: number; mark: string; tied: Point },
): string {
  const h = w * 0.56;
  const cut = 34;
  const angle = (turn * Math.PI) / 180;
  const hole: Point = [
    x + 26 * Math.cos(angle) - (h / 2) * Math.sin(angle),
    y + 26 * Math.sin(angle) + (h / 2) * Math.cos(angle),
  ];
  const sag: Point = [
    (tied[0] + hole[0]) / 2 - 24,
    Math.max(tied[1], hole[1]) - Math.abs(hole[1] - tied[1]) * 0.18,
  ];
  const thread = `M${n(tied[0])} ${n(tied[1])}Q${n(sag[0])} ${n(sag[1])} ${n(hole[0])} ${n(hole[1])}`;
  const outline = polygon([
    [0, cut],
    [cut, 0],
    [w, 0],
    [w, h],
    [cut, h],
    [0, h - cut],
  ]);
  const band = polygon([
    [cut, 0],
    [cut + 12, 0],
    [cut + 12, h],
    [cut, h],
  ]);
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})">` +
    filled(`M8 ${n(h / 2 + 10)}L${cut + 8} 10H${w + 8}V${n(h + 10)}H${cut}Z`, "#3A2616", 0.18) +
    inked(outline, PAPER, 3.2) +
    filled(band, mark) +
    inked(`M18 ${n(h / 2)}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z`, mix(PAPER, INK, 0.35), 2.2) +
    `<g transform="translate(${cut + 22} 8)">${words(text, 0, 0, w - cut - 34, h - 16, INK, mark, flat)}</g></g>` +
    drawn(thread, 3.4, "#8E2413")
  );
}
