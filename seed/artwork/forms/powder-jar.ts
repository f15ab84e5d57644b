import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { n, oval, smooth, upTo } from "../lines";
import { tube } from "../plants";
import { disc, drum, hoop, shadow, turned } from "../solids";
import { specks, withinOval } from "../textures";

const POWDER = "#E3A01E";

/** A glass jar of fine starch with a cork lid set aside, a heaped spoon and the fresh root. */
export const powderJar: Form = ({ art, palette, label: text }) => {
  const [cx, r] = [520, 255];
  const ring = (x: number, y: number, w: number): string =>
    `M${n(x)} ${n(y - w / 2)}q10 ${n(w / 2)} 0 ${n(w)}`;
  const root = (x: number, y: number, turn: number): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">` +
    tube("M60 10Q90 -50 140 -66", 44, "#C9832E") +
    tube("M-20 12Q-60 60 -110 74", 40, "#C9832E") +
    tube("M-130 -8Q0 -26 150 18", 66, "#CC8A34") +
    drawn(
      upTo(9)
        .map((i) => ring(-112 + i * 30, -4 + i * 2.2, 54))
        .join(""),
      PEN.fine,
      "#7A4412",
    ) +
    drawn(
      ring(96, -52, 34) + ring(118, -58, 34) + ring(-64, 52, 32) + ring(-86, 62, 32),
      PEN.fine,
      "#7A4412",
    ) +
    inked(oval(158, 20, 20, 32), "#F08A1C", 2.6) +
    drawn(oval(158, 20, 11, 20), PEN.fine, "#B85A0A") +
    "</g>";
  const spoon =
    inked(
      "M905 870L1085 760Q1108 752 1100 778L925 900Z",
      art.gradient(
        [
          [0, "#D6A66C"],
          [1, "#9C6A38"],
        ],
        0,
        0,
        1,
        1,
      ),
    ) +
    inked(oval(848, 905, 100, 52), "#B9824C") +
    inked("M760 905Q800 800 856 812T936 905Q850 950 760 905Z", art.ball(POWDER, 0.25)) +
    specks(withinOval(art, 850, 880, 60, 30), 70, 3, lit(POWDER, 0.5));
  return (
    shadow(art, cx + 40, 905, 300, 115) +
    turned(
      art,
      cx,
      [
        [400, r - 30],
        [425, r],
        [860, r],
        [905, r - 18],
      ],
      POWDER,
      0.28,
    ) +
    filled(`M${cx - r} 430H${cx + r}V470A${r} 110 0 0 1 ${cx - r} 470Z`, "#FFF6DF", 0.4) +
    specks(withinOval(art, cx, 720, r - 20, 190), 220, 3, lit(POWDER, 0.45), 0.8) +
    label(text, 460, 290, "framed", labelColours(palette), roundWarp(cx, 480, r + 1, 460)) +
    filled(
      smooth(
        [
          [296, 470],
          [290, 640],
          [298, 850],
          [312, 850],
          [306, 640],
          [312, 470],
        ],
        true,
      ),
      "#FFFFFF",
      0.75,
    ) +
    turned(
      art,
      cx,
      [
        [345, r - 34],
        [345, r - 34],
        [398, r - 34],
        [398, r - 34],
      ],
      "#F3EBD6",
    ) +
    drawn(hoop(cx, 370, r - 34) + hoop(cx, 386, r - 34), PEN.fine) +
    inked(disc(cx, 345, r - 34), "#FBF6E8", PEN.edge) +
    inked(disc(cx, 352, r - 56), art.ball(POWDER, 0.24), PEN.edge) +
    specks(withinOval(art, cx, 352, r - 70, 70), 90, 3, lit(POWDER, 0.5)) +
    shadow(art, 905, 690, 140, 52) +
    drum(art, 890, 610, 138, 74, "#C79A66", lit("#C79A66", 0.3)) +
    specks(withinOval(art, 890, 610, 120, 48), 60, 4, dim("#C79A66", 0.4)) +
    shadow(art, 880, 930, 150, 40) +
    spoon +
    shadow(art, 350, 1058, 200, 40) +
    root(330, 1030, -4) +
    specks(withinOval(art, 760, 1000, 110, 24), 80, 4, POWDER)
  );
};
