import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace, roundWarp } from "../label";
import { polygon, smooth, upTo } from "../lines";
import {
  type Block,
  type Ring,
  block,
  blockShadow,
  facesOf,
  hoop,
  shadow,
  turnedOutline,
} from "../solids";

/** A plain stoppered bottle beside its undecorated carton: nothing poured, no glass, no feast. */
export const plainBottle: Form = ({ art, palette, label: text }) => {
  const cx = 480;
  const glass: Ring[] = [
    [250, 52],
    [250, 52],
    [300, 50],
    [380, 54],
    [450, 110],
    [520, 178],
    [600, 192],
    [900, 192],
    [930, 180],
    [946, 160],
  ];
  const outline = turnedOutline(cx, glass);
  const stage = new Stage(800, 880, -0.34);
  const carton: Block = { x: -150, y: 0, z: 0, w: 320, d: 240, h: 600 };
  return (
    blockShadow(art, stage, carton, 80) +
    block(stage, carton, facesOf(palette.second, stage), PEN.contour) +
    drawn(
      polygon(
        stage.outline([
          [-150, 120, 600],
          [170, 120, 600],
        ]),
      ),
      PEN.edge,
    ) +
    filled(
      polygon(
        stage.outline([
          [-150, -1, 200],
          [170, -1, 200],
          [170, -1, 250],
          [-150, -1, 250],
        ]),
      ),
      palette.main,
    ) +
    filled(
      polygon(
        stage.outline([
          [171, 0, 200],
          [171, 240, 200],
          [171, 240, 250],
          [171, 0, 250],
        ]),
      ),
      dim(palette.main, 0.25),
    ) +
    onFace(stage.onFront(-126, -1, 530), label(text, 272, 220, "bare", labelColours(palette))) +
    shadow(art, cx + 40, 950, 220, 84) +
    filled(outline, "#EFF1E8", 0.82) +
    art.clipped(
      outline,
      filled(`M200 480H800V1100H200Z`, "#F7F2DC", 0.75) +
        drawn(hoop(cx, 478, 136), PEN.fine, "#B9AE8C") +
        filled("M600 300H720V1100H620Q660 700 600 300Z", "#6B6A4A", 0.18),
    ) +
    drawn(outline, PEN.contour) +
    drawn(hoop(cx, 926, 176), PEN.fine) +
    filled(
      smooth(
        [
          [318, 620],
          [312, 760],
          [318, 900],
          [336, 900],
          [330, 760],
          [338, 620],
        ],
        true,
      ),
      "#FFFFFF",
      0.9,
    ) +
    filled(
      smooth(
        [
          [446, 300],
          [444, 380],
          [400, 470],
          [418, 470],
          [456, 390],
          [456, 300],
        ],
        true,
      ),
      "#FFFFFF",
      0.9,
    ) +
    label(text, 340, 250, "framed", labelColours(palette), roundWarp(cx, 600, 193, 340)) +
    inked("M434 176Q480 160 526 176L532 262Q480 282 428 262Z", art.round(palette.main, 0.3)) +
    drawn(
      upTo(7)
        .map((i) => `M${442 + i * 13} 180L${438 + i * 14.4} 268`)
        .join(""),
      PEN.fine,
      dim(palette.main, 0.5),
    ) +
    drawn(hoop(cx, 272, 56), 10) +
    drawn(hoop(cx, 272, 56), 6, lit(palette.accent, 0.2)) +
    drawn(hoop(cx, 282, 56), 8) +
    drawn(hoop(cx, 282, 56), 4.5, lit(palette.accent, 0.2))
  );
};
