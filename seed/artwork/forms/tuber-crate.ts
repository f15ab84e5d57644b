import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { oval, polygon, upTo } from "../lines";
import { leaf, tuber } from "../plants";
import { blockShadow, openBox, shadow } from "../solids";
import { specks } from "../textures";

const SKINS = ["#A8485A", "#B4546A", "#96404E", "#B85F62"];

/** Sweet potatoes heaped in a slatted crate, one cut to its golden flesh in front. */
export const tuberCrate: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(600, 930, 0.24);
  const crate = { x: -350, y: 0, z: 0, w: 700, d: 360, h: 230 };
  const pile: readonly (readonly [number, number, number, number])[] = [
    [420, 560, 270, -14],
    [640, 530, 290, 12],
    [830, 560, 250, -8],
    [350, 640, 260, 20],
    [560, 610, 300, -6],
    [780, 630, 280, 16],
    [430, 700, 290, -10],
    [680, 700, 300, 8],
    [880, 690, 230, -20],
    [560, 760, 280, 4],
    [330, 750, 220, -18],
  ];
  const gap = (z: number): string =>
    inked(
      polygon(
        stage.outline([
          [-350, -1, z],
          [350, -1, z],
          [350, -1, z + 12],
          [-350, -1, z + 12],
        ]),
      ),
      dim(palette.second, 0.6),
      2,
    );
  const nails = [-325, 325].flatMap((x) => [40, 115, 190].map((z) => stage.at([x, -1, z])));
  return (
    blockShadow(art, stage, crate, 80) +
    openBox(
      stage,
      crate,
      palette.second,
      dim(palette.second, 0.3),
      pile
        .map(([x, y, length, turn]) =>
          tuber(art, { x, y, length, width: 116, turn, skin: art.chance.pick(SKINS) }),
        )
        .join(""),
    ) +
    gap(74) +
    gap(150) +
    specks(() => nails[Math.floor(art.chance.next() * nails.length)] ?? [0, 0], 20, 9, "#4A3A2A") +
    onFace(stage.onFront(-215, -2, 214), label(text, 430, 198, "sash", labelColours(palette))) +
    shadow(art, 860, 1078, 190, 34) +
    tuber(art, { x: 880, y: 1040, length: 300, width: 118, turn: -6, skin: "#A8485A" }) +
    inked(oval(752, 1052, 44, 58), "#B4546A") +
    inked(oval(750, 1052, 36, 50), art.ball("#F0B44A", 0.2), PEN.edge) +
    drawn(oval(750, 1052, 22, 34), PEN.fine, "#C98A22") +
    drawn(
      upTo(8)
        .map(
          (i) =>
            `M${750 + Math.cos(i * 0.8) * 24} ${1052 + Math.sin(i * 0.8) * 34}l${Math.cos(i * 0.8) * 7} ${Math.sin(i * 0.8) * 9}`,
        )
        .join(""),
      PEN.fine,
      "#C98A22",
    ) +
    leaf(art, 180, 1060, 190, 66, -16, lit(palette.accent, 0.12)) +
    leaf(art, 240, 1080, 170, 56, 8, palette.accent)
  );
};
