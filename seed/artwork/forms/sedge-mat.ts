import { Stage, type Spot } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { hull, n, oval, polygon, smooth, upTo, type Point } from "../lines";
import { blockShadow } from "../solids";

const SEDGE = "#E3CF95";

/** A flower-woven sedge mat half unrolled, a second one rolled, tied and labelled behind it. */
export const sedgeMat: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(600, 800, 0.3);
  const flat = { x: -430, y: -330, w: 800, d: 560 };
  const lay = (content: string): string => onFace(stage.onTop(flat.x, flat.y + flat.d, 4), content);
  const border = (inset: number, width: number, colour: string): string =>
    `<path d="M${inset} ${inset}H${flat.w - inset}V${flat.d - inset}H${inset}Z" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="miter"/>`;
  const flower = (x: number, y: number, size: number): string => {
    const petals = upTo(8).map((i) => {
      const a = (i / 8) * Math.PI * 2;
      const [px, py] = [x + Math.cos(a) * size, y + Math.sin(a) * size];
      const [qx, qy] = [Math.cos(a + Math.PI / 2) * size * 0.26, Math.sin(a + Math.PI / 2) * size * 0.26];
      const [mx, my] = [(x + px) / 2, (y + py) / 2];
      return `M${n(x)} ${n(y)}L${n(mx + qx)} ${n(my + qy)}L${n(px)} ${n(py)}L${n(mx - qx)} ${n(my - qy)}Z`;
    });
    return filled(petals.join(""), palette.main) + filled(oval(x, y, size * 0.2, size * 0.2), palette.second);
  };
  const lozenges = (y: number): string => upTo(15).map((i) => `M${40 + i * 51} ${y}l18 -16l18 16l-18 16Z`).join("");
  const warp = upTo(46).map((i) => `M0 ${n(i * 12.4)}H${flat.w}`).join("");
  const weft = upTo(20).map((i) => `M${n(i * 42)} 0V${flat.d}`).join("");
  const roll = (y: number, r: number, x0: number, x1: number): string => {
    const ring = (x: number, radius: number): Point[] => upTo(24).map((i) => stage.at([x, y + Math.cos((i / 24) * Math.PI * 2) * radius, r + Math.sin((i / 24) * Math.PI * 2) * radius] as Spot));
    const end = ring(x0, r);
    const spiral = smooth(upTo(40).map((i) => stage.at([x0, y + Math.cos(i * 0.55) * (r - 6 - i * (r / 46)), r + Math.sin(i * 0.55) * (r - 6 - i * (r / 46))])));
    const reeds = upTo(9).map((i) => {
      const a = (i / 8) * 2.5 + 0.2;
      return polygon([stage.at([x0, y - Math.cos(a) * r, r + Math.sin(a) * r]), stage.at([x1, y - Math.cos(a) * r, r + Math.sin(a) * r])]);
    }).join("");
    return (
      inked(polygon(hull([...end, ...ring(x1, r)])), art.gradient([[0, lit(SEDGE, 0.4)], [0.5, SEDGE], [1, dim(SEDGE, 0.28)]], 0, 0, 0.25, 1)) +
      drawn(reeds, PEN.fine, dim(SEDGE, 0.4), 0.8) +
      inked(polygon(end), lit(SEDGE, 0.25)) +
      drawn(spiral, PEN.edge, dim(SEDGE, 0.55))
    );
  };
  const hoopOn = (y: number, r: number, x: number, width: number, colour: string): string => {
    const arc = smooth(upTo(13).map((i) => stage.at([x, y - Math.cos((i / 12) * Math.PI * 1.1 - 0.3) * (r + 1), r + Math.sin((i / 12) * Math.PI * 1.1 - 0.3) * (r + 1)])));
    return drawn(arc, width + 6) + drawn(arc, width, colour);
  };
  return (
    blockShadow(art, stage, { x: -400, y: 250, z: 0, w: 800, d: 180, h: 0 }, 50) +
    roll(360, 100, -400, 420) +
    hoopOn(360, 100, -250, 20, palette.main) +
    hoopOn(360, 100, 290, 20, palette.main) +
    onFace(stage.onFace([-150, 258, 196], [1, 0, 0], [0, 0, -1]), label(text, 350, 176, "banner", labelColours(palette))) +
    blockShadow(art, stage, { x: flat.x, y: flat.y, z: 0, w: flat.w, d: flat.d, h: 0 }, 30) +
    lay(
      `<path d="M0 0H${flat.w}V${flat.d}H0Z" fill="${SEDGE}" stroke="#251B14" stroke-width="5"/>` +
        border(34, 22, palette.main) +
        border(62, 7, palette.accent) +
        border(80, 7, palette.main) +
        flower(flat.w / 2, flat.d / 2, 136) +
        drawn(oval(flat.w / 2, flat.d / 2, 168, 150), 9, palette.accent) +
        [[190, 150], [610, 150], [190, 410], [610, 410]].map(([x = 0, y = 0]) => flower(x, y, 58)).join("") +
        filled(lozenges(112) + lozenges(448), palette.accent) +
        drawn(warp, 1.8, dim(SEDGE, 0.4), 0.55) +
        drawn(weft, 2.2, lit(SEDGE, 0.5), 0.6),
    ) +
    roll(flat.y + 40, 58, flat.x - 6, flat.x + flat.w + 4)
  );
};
