import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { type Drawing, PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { n, oval, polygon, smooth, upTo } from "../lines";
import { blockShadow, shadow } from "../solids";
import { flecks, withinFace } from "../textures";

const WIDTH = 600;
const DEEP = 360;
const THICK = 96;

/** One folded towel: soft edges, the fold's layers at the front, terry loops on top. */
function towel(art: Drawing, stage: Stage, z: number, colour: string, stripe: string): string {
  const at = (x: number, y: number, up: number): readonly [number, number] => stage.at([x, y, z + up]);
  const left = -WIDTH / 2;
  const right = WIDTH / 2;
  const front = smooth([at(left, 0, 14), at(left, 0, THICK - 14), at(left + 12, 6, THICK), at(0, 2, THICK + 5), at(right - 12, 6, THICK), at(right, 0, THICK - 14), at(right, 0, 14), at(right - 12, 0, 0), at(0, 0, -3), at(left + 12, 0, 0)], true);
  const top = [at(left + 6, 4, THICK), at(right - 6, 4, THICK), at(right - 6, DEEP, THICK), at(left + 6, DEEP, THICK)];
  const side = [at(right, 0, 8), at(right, DEEP, 8), at(right, DEEP, THICK - 4), at(right, 0, THICK - 4)];
  const layer = (up: number): string => smooth([at(left + 6, 0, up), at(-120, 0, up + 3), at(150, 0, up - 2), at(right - 4, 0, up)]);
  const ribbon = (y: number, w: number): string => polygon([at(left + 6, y, THICK + 1), at(right - 6, y, THICK + 1), at(right - 6, y + w, THICK + 1), at(left + 6, y + w, THICK + 1)]);
  return (
    inked(polygon(side), dim(colour, 0.16)) +
    drawn([26, 48, 70].map((up) => polygon([at(right, 4, up), at(right, DEEP, up)])).join(""), PEN.fine, dim(colour, 0.5)) +
    inked(polygon(top), lit(colour, 0.3)) +
    flecks(art, withinFace(art, top), 330, 5, 2.2, dim(colour, 0.22)) +
    flecks(art, withinFace(art, top), 200, 5, 2.2, lit(colour, 0.7)) +
    filled(ribbon(60, 44), stripe) +
    filled(ribbon(120, 12), stripe) +
    inked(front, art.gradient([[0, lit(colour, 0.22)], [1, dim(colour, 0.08)]], 0, 0, 0, 1)) +
    flecks(art, withinFace(art, [at(left, 0, THICK), at(right, 0, THICK), at(right, 0, 0), at(left, 0, 0)]), 200, 5, 2, dim(colour, 0.24)) +
    drawn(layer(32) + layer(64), PEN.edge, dim(colour, 0.5))
  );
}

/** A stack of folded towels in a paper band, one rolled towel lying before it. */
export const foldedTowels: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(600, 850, -0.24);
  const tones: readonly (readonly [string, string])[] = [
    [palette.main, palette.paper],
    [palette.second, palette.main],
    [palette.paper, palette.accent],
    [palette.second, palette.main],
    ["#FBF6EA", palette.main],
  ];
  const height = tones.length * THICK;
  const over = polygon(stage.outline([[-130, -4, height + 6], [130, -4, height + 6], [130, DEEP, height + 4], [-130, DEEP, height + 4]]));
  const spiral = smooth(upTo(34).map((i) => {
    const [a, r] = [i * 0.52, 74 - i * 2.05];
    return [330 + Math.cos(a) * r, 1000 + Math.sin(a) * r * 0.98] as const;
  }));
  return (
    blockShadow(art, stage, { x: -WIDTH / 2, y: 0, z: 0, w: WIDTH, d: DEEP, h: 0 }, 90) +
    tones.map(([colour, stripe], i) => towel(art, stage, i * THICK, colour, stripe)).join("") +
    inked(over, lit(palette.paper, 0.2), PEN.edge) +
    onFace(stage.onFront(-130, -6, height + 8), label(text, 260, height + 4, "sash", labelColours(palette))) +
    shadow(art, 520, 1062, 270, 40) +
    inked(`M330 924L${n(720)} 948Q770 958 770 1020T724 1092L336 1076Z`, art.gradient([[0, lit(palette.accent, 0.35)], [0.5, palette.accent], [1, dim(palette.accent, 0.25)]], 0, 0, 0, 1)) +
    flecks(art, withinFace(art, [[350, 930], [760, 955], [760, 1088], [350, 1074]]), 240, 5, 2.2, lit(palette.accent, 0.5)) +
    filled("M620 944L650 946Q690 1010 652 1090L622 1088Q660 1010 620 944Z", palette.paper, 0.9) +
    inked(oval(330, 1000, 78, 77), lit(palette.accent, 0.2)) +
    drawn(spiral, PEN.edge, dim(palette.accent, 0.55))
  );
};
