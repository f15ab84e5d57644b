import { drawn, filled } from "./drawing";
import { n, upTo } from "./lines";

/** Printed borders of the kind block printers and mat weavers use; each fills w × h from (0, 0). */
export function diamondBand(w: number, h: number, colour: string): string {
  const count = Math.max(2, Math.round(w / (h * 1.1)));
  const step = w / count;
  const diamonds = upTo(count).map((i) => {
    const cx = (i + 0.5) * step;
    return `M${n(cx)} ${n(h * 0.12)}L${n(cx + step * 0.42)} ${n(h / 2)}L${n(cx)} ${n(h * 0.88)}L${n(cx - step * 0.42)} ${n(h / 2)}Z`;
  });
  const hearts = upTo(count).map((i) => {
    const cx = (i + 0.5) * step;
    return `M${n(cx)} ${n(h * 0.34)}L${n(cx + step * 0.17)} ${n(h / 2)}L${n(cx)} ${n(h * 0.66)}L${n(cx - step * 0.17)} ${n(h / 2)}Z`;
  });
  return (
    drawn(diamonds.join("") + `M0 0H${n(w)}M0 ${n(h)}H${n(w)}`, 3, colour) +
    filled(hearts.join(""), colour)
  );
}

export function waveBand(w: number, h: number, colour: string): string {
  const rows = 2;
  const r = h / (rows + 0.4);
  const count = Math.round(w / (2 * r));
  const step = w / count;
  const scales = upTo(rows).flatMap((row) =>
    upTo(count - (row % 2)).flatMap((i) =>
      [1, 0.6, 0.25].map((part) => {
        const cx = (i + 0.5 + (row % 2) * 0.5) * step;
        const y = h - row * r;
        return `M${n(cx - (step / 2) * part)} ${n(y)}A${n((step / 2) * part)} ${n(r * part)} 0 0 1 ${n(cx + (step / 2) * part)} ${n(y)}`;
      }),
    ),
  );
  return drawn(scales.join(""), 2.6, colour);
}

export function fretBand(w: number, h: number, colour: string): string {
  const count = Math.max(2, Math.round(w / (h * 1.25)));
  const step = w / count;
  const keys = upTo(count).map((i) => {
    const x = i * step;
    return `M${n(x)} ${n(h)}V0H${n(x + step * 0.8)}V${n(h * 0.72)}H${n(x + step * 0.28)}V${n(h * 0.34)}H${n(x + step * 0.54)}M${n(x)} ${n(h)}H${n(x + step)}`;
  });
  return drawn(keys.join(""), 3, colour);
}
