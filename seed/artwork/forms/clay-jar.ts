import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { n, oval, smooth, upTo } from "../lines";
import { tube } from "../plants";
import { hoop, shadow, turned } from "../solids";

function crab(x: number, y: number, scale: number): string {
  const shell = "#7B4A44";
  const leg = (side: 1 | -1, i: number): string =>
    tube(
      `M${side * 52} ${-4 + i * 15}Q${side * (104 + i * 4)} ${-40 + i * 22} ${side * (132 - i * 6)} ${26 + i * 26}`,
      11,
      "#94605A",
    );
  const claw = (side: 1 | -1): string =>
    tube(`M${side * 50} -22Q${side * 98} -58 ${side * 92} -96`, 18, "#A8453A") +
    inked(
      `M${side * 76} -96C${side * 66} -150 ${side * 120} -172 ${side * 134} -150Q${side * 112} -146 ${side * 112} -128Q${side * 134} -134 ${side * 138} -116C${side * 124} -84 ${side * 84} -70 ${side * 76} -96Z`,
      "#C25A42",
      3,
    );
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})">` +
    upTo(3)
      .map((i) => leg(-1, 2 - i) + leg(1, 2 - i))
      .join("") +
    claw(-1) +
    claw(1) +
    inked("M-76 -42Q0 -62 76 -42Q70 22 34 36H-34Q-70 22 -76 -42Z", shell) +
    filled("M-58 -36Q0 -50 40 -40Q10 -10 -40 -8Z", lit(shell, 0.3)) +
    drawn("M-30 6Q0 -8 30 6M-14 20Q0 14 14 20", PEN.fine) +
    drawn("M-26 -50V-72M26 -50V-72", 7) +
    inked(oval(-26, -76, 9, 9), "#251B14", 1) +
    inked(oval(26, -76, 9, 9), "#251B14", 1) +
    filled(oval(-29, -79, 3, 3), "#FFFFFF") +
    filled(oval(23, -79, 3, 3), "#FFFFFF") +
    "</g>"
  );
}

/** A glazed jar covered with tied cloth, a small shore crab beside it. */
export const clayJar: Form = ({ art, palette, label: text }) => {
  const cx = 530;
  const glaze = "#6B3A20";
  const drip = smooth(
    [
      [262, 560],
      [262, 560],
      [300, 660],
      [340, 690],
      [380, 640],
      [430, 720],
      [490, 770],
      [540, 690],
      [600, 740],
      [660, 790],
      [710, 690],
      [760, 640],
      [798, 560],
      [798, 560],
      [740, 470],
      [530, 430],
      [320, 470],
    ],
    false,
  );
  const cloth = smooth(
    [
      [330, 338],
      [330, 338],
      [312, 400],
      [290, 462],
      [290, 462],
      [345, 446],
      [390, 478],
      [440, 456],
      [500, 486],
      [560, 460],
      [620, 482],
      [668, 450],
      [716, 476],
      [772, 458],
      [772, 458],
      [748, 400],
      [730, 338],
      [730, 338],
      [660, 250],
      [530, 222],
      [400, 250],
    ],
    false,
  );
  return (
    shadow(art, cx + 50, 920, 310, 115) +
    turned(
      art,
      cx,
      [
        [400, 195],
        [440, 220],
        [540, 275],
        [660, 292],
        [800, 262],
        [905, 200],
      ],
      glaze,
      0.4,
    ) +
    art.clipped(
      smooth(
        [
          [330, 430],
          [258, 560],
          [240, 700],
          [300, 980],
          [760, 980],
          [820, 700],
          [800, 560],
          [730, 430],
        ],
        true,
      ),
      filled(`${drip}Z`, lit(glaze, 0.24), 0.55),
    ) +
    drawn(hoop(cx, 480, 238) + hoop(cx, 492, 244) + hoop(cx, 868, 226), PEN.fine, lit(glaze, 0.4)) +
    label(text, 400, 270, "framed", labelColours(palette), roundWarp(cx, 510, 286, 400)) +
    filled(
      smooth(
        [
          [276, 560],
          [262, 660],
          [276, 770],
          [292, 770],
          [280, 660],
          [296, 560],
        ],
        true,
      ),
      "#FFFFFF",
      0.35,
    ) +
    inked(`${cloth}Z`, art.ball(palette.main, 0.26)) +
    drawn(
      upTo(12)
        .map(
          (i) =>
            `M${344 + i * 34} ${372 + Math.sin(i) * 4}Q${330 + i * 36} 420 ${322 + i * 38} ${456 + (i % 2) * 16}`,
        )
        .join(""),
      PEN.fine,
      dim(palette.main, 0.6),
    ) +
    drawn(
      "M400 262Q420 300 372 340M540 236Q520 290 560 346M650 262Q640 300 690 336",
      PEN.fine,
      dim(palette.main, 0.5),
    ) +
    drawn(hoop(cx, 322, 204), 15) +
    drawn(hoop(cx, 322, 204), 10, "#D9C07A") +
    drawn(
      `M${cx + 40} ${n(322 + 86)}q-54 -46 -70 -6t70 6q50 -50 72 -10t-72 10l-24 60M${cx + 40} 408l40 58`,
      9,
    ) +
    drawn(
      `M${cx + 40} ${n(322 + 86)}q-54 -46 -70 -6t70 6q50 -50 72 -10t-72 10l-24 60M${cx + 40} 408l40 58`,
      5,
      "#D9C07A",
    ) +
    shadow(art, 900, 1010, 150, 46) +
    crab(890, 985, 1.05)
  );
};
