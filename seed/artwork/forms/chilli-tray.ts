import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import type { Form } from "../goods";
import { tag } from "../label";
import { n, oval, upTo } from "../lines";
import { chilli } from "../plants";
import { shadow } from "../solids";

const REDS = ["#C8281C", "#B81F1A", "#D93A22", "#C22A1E", "#A81A18"];

/** Pointed chillies heaped on a flat bamboo tray, red with a few still green. */
export const chilliTray: Form = ({ art, palette, label: text }) => {
  const [cx, cy, rx, ry] = [600, 710, 470, 250];
  const checks = upTo(24)
    .flatMap((row) =>
      upTo(20)
        .filter((column) => (row + column) % 2)
        .map((column) => `M${cx - 480 + column * 48} ${cy - 330 + row * 28}l48 15l-7 16l-48 -15Z`),
    )
    .join("");
  const weave = art.clipped(
    oval(cx, cy, rx, ry),
    `<path d="${checks}" fill="${dim(palette.second, 0.16)}" stroke="${dim(palette.second, 0.45)}" stroke-width="1.6"/>`,
  );
  const bindings = upTo(64)
    .map((i) => {
      const a = (i / 64) * Math.PI * 2;
      return `M${n(cx + Math.cos(a) * (rx - 14))} ${n(cy + Math.sin(a) * (ry - 10))}L${n(cx + Math.cos(a + 0.03) * (rx + 14))} ${n(cy + Math.sin(a + 0.03) * (ry + 12))}`;
    })
    .join("");
  const layer = (count: number, spreadX: number, spreadY: number, lift: number): string =>
    upTo(count)
      .map(() => {
        const a = art.chance.between(0, Math.PI * 2);
        const reach = Math.sqrt(art.chance.next());
        return {
          x: cx + Math.cos(a) * reach * spreadX - 40,
          y: cy - lift + Math.sin(a) * reach * spreadY,
        };
      })
      .sort((p, q) => p.y - q.y)
      .map(({ x, y }) => {
        const colour = art.chance.next() < 0.1 ? "#6E9A3A" : art.chance.pick(REDS);
        return chilli(x, y, art.chance.between(-40, 220), colour, art.chance.between(1, 1.2));
      })
      .join("");
  return (
    shadow(art, cx + 26, cy + 50, rx, ry) +
    filled(oval(cx, cy + 26, rx + 4, ry + 4), dim(palette.main, 0.4)) +
    inked(oval(cx, cy + 22, rx + 4, ry + 2), dim(palette.main, 0.2)) +
    inked(oval(cx, cy, rx, ry), palette.second) +
    weave +
    filled(oval(cx, cy + 10, 350, 178), "#3A2616", 0.22) +
    layer(58, 330, 160, 6) +
    layer(34, 230, 100, 46) +
    layer(14, 120, 50, 84) +
    `<path d="${oval(cx, cy, rx + 8, ry + 6)}${oval(cx, cy, rx - 18, ry - 14)}" fill="${lit(palette.main, 0.15)}" stroke="#251B14" stroke-width="${PEN.edge}" fill-rule="evenodd"/>` +
    drawn(bindings, 3, dim(palette.main, 0.55)) +
    tag(text, { x: 700, y: 900, turn: 6, w: 380, mark: palette.accent, tied: [790, 930] }) +
    chilli(210, 1010, 14, "#C8281C", 1.4) +
    chilli(350, 1060, -22, "#6E9A3A", 1.25)
  );
};
