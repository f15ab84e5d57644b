import { dim, lit } from "./colour";
import { type Drawing, drawn } from "./drawing";
import { n, upTo, type Point } from "./lines";

/** Where a texture may put its marks. */
export type Scatter = () => Point;

export function withinOval(art: Drawing, cx: number, cy: number, rx: number, ry: number): Scatter {
  return () => {
    const angle = art.chance.between(0, Math.PI * 2);
    const reach = Math.sqrt(art.chance.next());
    return [cx + rx * reach * Math.cos(angle), cy + ry * reach * Math.sin(angle)];
  };
}

/** Anywhere in the four-sided face with these corners in order. */
export function withinFace(art: Drawing, [a, b, c, d]: readonly Point[]): Scatter {
  return () => {
    if (!a || !b || !c || !d) throw new Error("A face has four corners");
    const [s, t] = [art.chance.between(0.04, 0.96), art.chance.between(0.08, 0.92)];
    const blend = (i: 0 | 1): number =>
      (a[i] * (1 - s) + b[i] * s) * (1 - t) + (d[i] * (1 - s) + c[i] * s) * t;
    return [blend(0), blend(1)];
  };
}

/**
 * Loose grains, heaped in layers so that each keeps its own contour: rice, sesame, straw ends.
 */
export function grains(
  art: Drawing,
  scatter: Scatter,
  {
    count,
    length,
    width,
    colours,
    layers = 4,
  }: {
    count: number;
    length: number;
    width: number;
    colours: readonly string[];
    layers?: number;
  },
): string {
  return upTo(layers)
    .map((layer) => {
      const colour = colours[layer % colours.length] ?? "#FFFFFF";
      const path = upTo(Math.round(count / layers))
        .map(() => {
          const [x, y] = scatter();
          const angle = art.chance.between(-0.9, 1.2);
          const size = length * art.chance.between(0.75, 1.1);
          return `M${n(x)} ${n(y)}l${n(Math.cos(angle) * size)} ${n(Math.sin(angle) * size * 0.6)}`;
        })
        .join("");
      return drawn(path, width + 2.6, dim(colour, 0.55)) + drawn(path, width, lit(colour, 0.1));
    })
    .join("");
}

/** Dots of one colour. */
export function specks(
  scatter: Scatter,
  count: number,
  size: number,
  colour: string,
  opacity = 1,
): string {
  const path = upTo(count)
    .map(() => {
      const [x, y] = scatter();
      return `M${n(x)} ${n(y)}h.1`;
    })
    .join("");
  return drawn(path, size, colour, opacity);
}

/** Short marks of one colour lying every way: coconut threads, chaff, sesame. */
export function flecks(
  art: Drawing,
  scatter: Scatter,
  count: number,
  length: number,
  width: number,
  colour: string,
): string {
  const path = upTo(count)
    .map(() => {
      const [x, y] = scatter();
      const angle = art.chance.between(0, Math.PI);
      return `M${n(x)} ${n(y)}l${n(Math.cos(angle) * length)} ${n(Math.sin(angle) * length * 0.6)}`;
    })
    .join("");
  return drawn(path, width, colour);
}
