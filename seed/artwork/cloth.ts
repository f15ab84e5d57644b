import { dim, lit } from "./colour";
import type { Stage } from "./camera";
import { type Drawing, PEN, drawn, inked } from "./drawing";
import { onFace } from "./label";
import { n, polygon, roundedBox, upTo, type Point } from "./lines";

export interface Fold {
  z: number;
  w: number;
  d: number;
  h: number;
}

/** Draws a weave on a face whose corners are given, in the cloth's own colour. */
export type Weave = (art: Drawing, corners: readonly Point[], colour: string) => string;

/**
 * A length of cloth folded flat: the fold's rounded back to the front, its layers at the right.
 */
export function softFold(
  art: Drawing,
  stage: Stage,
  { z, w, d, h }: Fold,
  colour: string,
  weave: Weave,
): string {
  const at = (x: number, y: number, up: number): Point => stage.at([x, y, z + up]);
  const [left, right] = [-w / 2, w / 2];
  const top = [at(left + 5, 0, h), at(right - 3, 0, h), at(right - 6, d, h), at(left + 8, d, h)];
  const side = [at(right, 0, 6), at(right, d, 6), at(right - 4, d, h - 2), at(right - 2, 0, h - 2)];
  const front = [at(left, 0, h), at(right, 0, h), at(right, 0, 0), at(left, 0, 0)];
  const layers = upTo(3).map((i) =>
    polygon([at(right, 2, (h * (i + 1)) / 4), at(right, d, (h * (i + 1)) / 4)]),
  );
  const rim = `M14 ${n(h * 0.34)}Q${n(w * 0.4)} ${n(h * 0.24)} ${n(w - 12)} ${n(h * 0.32)}M12 ${n(h * 0.68)}Q${n(w * 0.55)} ${n(h * 0.8)} ${n(w - 14)} ${n(h * 0.7)}`;
  return (
    inked(polygon(side), dim(colour, 0.2)) +
    drawn(layers.join(""), PEN.edge, dim(colour, 0.5)) +
    inked(
      polygon(top),
      art.gradient(
        [
          [0, lit(colour, 0.4)],
          [1, lit(colour, 0.12)],
        ],
        0,
        0,
        1,
        1,
      ),
    ) +
    weave(art, top, colour) +
    onFace(
      stage.onFront(left, 0, z + h),
      inked(
        roundedBox(0, 0, w, h, h * 0.3),
        art.gradient(
          [
            [0, lit(colour, 0.3)],
            [0.5, colour],
            [1, dim(colour, 0.16)],
          ],
          0,
          0,
          0,
          1,
        ),
      ),
    ) +
    weave(art, front, dim(colour, 0.06)) +
    onFace(stage.onFront(left, 0, z + h), drawn(rim, PEN.fine, dim(colour, 0.45)))
  );
}
