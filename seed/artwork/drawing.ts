import { Chance } from "./chance";
import { INK, dim, lit } from "./colour";
import { n } from "./lines";

export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** Widths of the pen: contours, folds and edges inside a form, and the finest marks. */
export const PEN = { contour: 4.5, edge: 2.6, fine: 1.5 } as const;

/**
 * One picture being drawn: it hands out gradients, patterns and clips under names unique in this
 * picture, and the chance that makes hand-drawn things differ from one another.
 */
export class Drawing {
  readonly chance: Chance;
  private readonly definitions: string[] = [];
  private readonly motifs = new Map<string, string>();

  constructor(seed: string) {
    this.chance = new Chance(seed);
  }

  private define(kind: string, build: (id: string) => string): string {
    const id = `${kind}${this.definitions.length}`;
    this.definitions.push(build(id));
    return id;
  }

  private static stops(stops: readonly Stop[]): string {
    return stops
      .map(
        ([offset, colour, opacity]) =>
          `<stop offset="${n(offset * 100)}%" stop-color="${colour}"${opacity === undefined ? "" : ` stop-opacity="${opacity}"`}/>`,
      )
      .join("");
  }

  /** A gradient over the painted shape's own box, from (x1, y1) to (x2, y2) in parts of it. */
  gradient(stops: readonly Stop[], x1 = 0, y1 = 0, x2 = 1, y2 = 0): string {
    const id = this.define(
      "g",
      (name) =>
        `<linearGradient id="${name}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${Drawing.stops(stops)}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  glow(stops: readonly Stop[], cx = 0.35, cy = 0.3, r = 0.75): string {
    const id = this.define(
      "r",
      (name) =>
        `<radialGradient id="${name}" cx="${cx}" cy="${cy}" r="${r}">${Drawing.stops(stops)}</radialGradient>`,
    );
    return `url(#${id})`;
  }

  /** The light on an upright round thing: brightest left of its middle, dark at its right edge. */
  round(colour: string, depth = 0.3): string {
    return this.gradient([
      [0, dim(colour, depth * 0.45)],
      [0.28, lit(colour, depth * 0.9)],
      [0.6, colour],
      [1, dim(colour, depth)],
    ]);
  }

  /** The light on a ball: brightest at the upper left. */
  ball(colour: string, depth = 0.32): string {
    return this.glow([
      [0, lit(colour, depth * 1.2)],
      [0.5, colour],
      [1, dim(colour, depth)],
    ]);
  }

  clipped(outline: string, content: string): string {
    const id = this.define(
      "c",
      (name) => `<clipPath id="${name}"><path d="${outline}"/></clipPath>`,
    );
    return `<g clip-path="url(#${id})">${content}</g>`;
  }

  /** A motif drawn once and set many times: the name tells it from the others. */
  motif(name: string, content: () => string, transform: string): string {
    let id = this.motifs.get(name);
    if (id === undefined) {
      id = this.define("m", (key) => `<g id="${key}">${content()}</g>`);
      this.motifs.set(name, id);
    }
    return `<use href="#${id}" transform="${transform}"/>`;
  }

  svg(width: number, height: number, content: string): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<defs>${this.definitions.join("")}</defs>` +
      `<g stroke-linejoin="round" stroke-linecap="round">${content}</g></svg>`
    );
  }
}

/** A filled shape with an ink contour. */
export function inked(
  d: string,
  fill: string,
  width: number = PEN.contour,
  ink: string = INK,
): string {
  return `<path d="${d}" fill="${fill}" stroke="${ink}" stroke-width="${n(width)}"/>`;
}

// The opacity of a fill or stroke costs nothing; the opacity of an element makes the renderer
// paint it on a sheet of its own first.
const share = (name: string, part: number): string =>
  part < 1 ? ` ${name}="${Math.round(part * 100) / 100}"` : "";

/** A filled shape without a contour. */
export function filled(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${share("fill-opacity", opacity)}/>`;
}

/** A pen line. */
export function drawn(d: string, width: number = PEN.edge, ink: string = INK, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${n(width)}"${share("stroke-opacity", opacity)}/>`;
}
