import { mix } from "./colour";
import { type Drawing, drawn, filled } from "./drawing";
import { n, upTo } from "./lines";

/** Giấy dó comes undyed or dyed with the same plants that colour the goods. */
export type Tint = "natural" | "leaf" | "indigo" | "gac" | "gardenia" | "tea";

const TINTS: Record<Tint, { wall: string; table: string }> = {
  natural: { wall: "#F8F1E2", table: "#EDE1CB" },
  leaf: { wall: "#F1F0DC", table: "#D6DDBD" },
  indigo: { wall: "#EFEEE6", table: "#CBD5DA" },
  gac: { wall: "#F9EBDC", table: "#EDCBB4" },
  gardenia: { wall: "#FAF0D6", table: "#EFD697" },
  tea: { wall: "#F5EAD6", table: "#DEC6A4" },
};

function fibres(
  art: Drawing,
  width: number,
  height: number,
  count: number,
  colour: string,
): string {
  const path = upTo(count)
    .map(() => {
      const { chance } = art;
      const [x, y] = [chance.between(0, width), chance.between(0, height)];
      const [dx, dy] = [chance.around(0, 46), chance.around(0, 22)];
      return `M${n(x)} ${n(y)}q${n(dx / 2 + chance.around(0, 12))} ${n(dy / 2 + chance.around(0, 12))} ${n(dx)} ${n(dy)}`;
    })
    .join("");
  return drawn(path, 1.3, colour, 0.55);
}

function grain(
  art: Drawing,
  width: number,
  height: number,
  count: number,
  size: number,
  colour: string,
  opacity: number,
): string {
  const path = upTo(count)
    .map(
      () =>
        `M${Math.round(art.chance.between(0, width))} ${Math.round(art.chance.between(0, height))}h.1`,
    )
    .join("");
  return drawn(path, size, colour, opacity);
}

/** The bare sheet: its colour, fibres and the soft light from the upper left. */
export function sheet(art: Drawing, width: number, height: number, colour: string): string {
  const whole = `M0 0H${width}V${height}H0Z`;
  const light = art.glow(
    [
      [0, "#FFFDF4", 0.7],
      [1, "#FFFDF4", 0],
    ],
    0.22,
    0.12,
    0.8,
  );
  const dusk = art.gradient(
    [
      [0.45, "#7A5A34", 0],
      [1, "#7A5A34", 0.15],
    ],
    0,
    0,
    1,
    1,
  );
  return (
    filled(whole, colour) +
    filled(whole, light) +
    filled(whole, dusk) +
    fibres(art, width, height, 130, mix(colour, "#A98A58", 0.45)) +
    grain(art, width, height, 220, 2, "#A98A58", 0.35)
  );
}

/** A paper wall and a paper table whose far edge crosses the picture behind the goods. */
export function table(art: Drawing, tint: Tint, edge = 470): string {
  const { wall, table: top } = TINTS[tint];
  const shape = `M0 ${edge}Q420 ${edge - 9} 700 ${edge + 1}T1200 ${edge - 5}V1200H0Z`;
  const near = art.gradient(
    [
      [0, top, 0.75],
      [0.4, top, 1],
    ],
    0,
    0,
    0,
    1,
  );
  const line = `M0 ${edge}Q420 ${edge - 9} 700 ${edge + 1}T1200 ${edge - 5}`;
  return (
    sheet(art, 1200, 1200, wall) +
    filled(shape, near) +
    fibres(art, 1200, 1200, 60, mix(top, "#8A6A3C", 0.5)) +
    drawn(line, 2, mix(top, "#4A3524", 0.6), 0.8)
  );
}

/** Small gaps in the printed ink, over everything, as a wood block leaves them. */
export function printGaps(art: Drawing, width: number, height: number): string {
  return (
    grain(art, width, height, 420, 2.2, "#FFF9EC", 0.4) +
    grain(art, width, height, 160, 1.6, "#3A2616", 0.22)
  );
}
