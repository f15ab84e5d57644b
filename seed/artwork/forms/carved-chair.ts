import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import type { Form } from "../goods";
import { onFace, tag } from "../label";
import { n, smooth, upTo } from "../lines";
import { type Block, block, blockShadow, disc, facesOf, shadow, turned } from "../solids";

/** A carved armchair of dark village joinery with a round stool before it. */
export const carvedChair: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(500, 900, -0.4);
  const wood = palette.main;
  const faces = facesOf(wood, stage);
  const part = (dims: Block): string => block(stage, dims, faces, 3);
  const post = (x: number, y: number, h: number): Block => ({ x, y, z: 0, w: 36, d: 36, h });
  const carving =
    `<g fill="none" stroke="${lit(wood, 0.5)}" stroke-width="6">` +
    `<path d="M135 40C70 60 60 150 135 160C210 150 200 60 135 40ZM135 62C100 76 96 130 135 140C174 130 170 76 135 62Z"/>` +
    `<path d="M40 210Q84 170 135 200Q186 170 230 210M60 244Q100 210 135 236Q170 210 210 244M30 40Q60 60 44 100M240 40Q210 60 226 100"/></g>`;
  const veins = upTo(5)
    .map((i) => {
      const y = 40 + i * 62;
      return smooth(
        upTo(6).map((k) => stage.at([-230 + k * 94, y + art.chance.around(0, 8), 301])),
      );
    })
    .join("");
  const back: Block = { x: -235, y: 330, z: 300, w: 470, d: 26, h: 360 };
  const crest = smooth([
    stage.at([-262, 326, 640]),
    stage.at([-262, 326, 640]),
    stage.at([-240, 326, 716]),
    stage.at([-120, 326, 720]),
    stage.at([0, 326, 780]),
    stage.at([120, 326, 720]),
    stage.at([240, 326, 716]),
    stage.at([262, 326, 640]),
    stage.at([262, 326, 640]),
  ]);
  const stool = { cx: 880, y: 850, r: 135 };
  return (
    blockShadow(art, stage, { x: -260, y: 0, z: 0, w: 520, d: 370, h: 0 }, 100) +
    part(post(-260, 330, 660)) +
    part(post(224, 330, 660)) +
    part(back) +
    onFace(
      stage.onFront(-206, 329, 630),
      `<path d="M0 0H412V290H0Z" fill="${dim(wood, 0.28)}" stroke="#251B14" stroke-width="3"/><path d="M76 0H336V290H76Z" fill="${dim(wood, 0.1)}" stroke="#251B14" stroke-width="3"/><g transform="translate(71 4)">${carving}</g><path d="M20 20V270M50 20V270M362 20V270M392 20V270" stroke="${lit(wood, 0.2)}" stroke-width="9"/>`,
    ) +
    inked(
      `${crest}Z`,
      art.gradient(
        [
          [0, lit(wood, 0.25)],
          [1, dim(wood, 0.1)],
        ],
        0,
        0,
        1,
        1,
      ),
    ) +
    drawn(
      smooth([stage.at([-70, 326, 706]), stage.at([0, 326, 744]), stage.at([70, 326, 706])]),
      5,
      lit(wood, 0.5),
    ) +
    part({ x: -260, y: 30, z: 90, w: 30, d: 310, h: 26 }) +
    part({ x: 230, y: 30, z: 90, w: 30, d: 310, h: 26 }) +
    part({ x: -230, y: 340, z: 90, w: 460, d: 20, h: 26 }) +
    part({ x: -260, y: 20, z: 440, w: 36, d: 330, h: 30 }) +
    part(post(-260, 0, 470)) +
    part({ x: -272, y: -12, z: 262, w: 544, d: 380, h: 38 }) +
    drawn(veins, PEN.fine, dim(wood, 0.45)) +
    part({ x: -224, y: -2, z: 196, w: 448, d: 18, h: 62 }) +
    onFace(
      stage.onFront(-200, -3, 252),
      `<path d="M10 40Q60 0 110 34T210 34T310 34T400 20" fill="none" stroke="${lit(wood, 0.45)}" stroke-width="5"/>`,
    ) +
    part({ x: -224, y: 0, z: 96, w: 448, d: 20, h: 24 }) +
    part(post(224, 0, 470)) +
    part({ x: 224, y: -6, z: 464, w: 40, d: 360, h: 30 }) +
    shadow(art, stool.cx + 20, stool.y + 178, 130, 48) +
    turned(
      art,
      stool.cx,
      [
        [stool.y, stool.r],
        [stool.y + 26, stool.r + 4],
        [stool.y + 50, stool.r - 16],
        [stool.y + 110, stool.r + 6],
        [stool.y + 170, stool.r - 24],
        [stool.y + 190, stool.r - 14],
      ],
      wood,
    ) +
    inked(disc(stool.cx, stool.y, stool.r), lit(wood, 0.3)) +
    drawn(disc(stool.cx, stool.y, stool.r - 18), PEN.fine, dim(wood, 0.4)) +
    drawn(
      upTo(9)
        .map(
          (i) =>
            `M${n(stool.cx - 112 + i * 28)} ${n(stool.y + 96 + Math.sin((i / 8) * Math.PI) * 52)}q8 -26 14 0t14 -4`,
        )
        .join(""),
      4,
      lit(wood, 0.45),
    ) +
    tag(text, { x: 760, y: 500, turn: 8, w: 320, mark: palette.accent, tied: [726, 470] })
  );
};
