import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import type { Form } from "../goods";
import { label } from "../label";
import { n, roundedBox, smooth } from "../lines";
import { heap, riceEar } from "../rice";
import { disc, hoop, shadow, turned } from "../solids";

/** A printed five-kilo bag with a handle, a bowl of steamed rice and chopsticks before it. */
export const handledBag: Form = ({ art, palette, label: text }) => {
  const bag = smooth([
    [300, 150],
    [300, 150],
    [286, 300],
    [262, 520],
    [258, 760],
    [290, 930],
    [290, 930],
    [470, 950],
    [640, 952],
    [820, 944],
    [912, 922],
    [912, 922],
    [934, 740],
    [926, 520],
    [902, 300],
    [892, 150],
    [892, 150],
  ]);
  const outline = `${bag}Z`;
  const foil = art.gradient([
    [0, dim(palette.paper, 0.12)],
    [0.2, lit(palette.paper, 0.5)],
    [0.6, palette.paper],
    [1, dim(palette.paper, 0.22)],
  ]);
  const hills = "M240 790Q420 690 600 770T960 730V980H240Z";
  const field = "M240 840Q440 770 640 830T960 800V980H240Z";
  const bowl = { cx: 850, y: 905, r: 190 };
  return (
    shadow(art, 640, 930, 370, 80) +
    inked(outline, foil) +
    art.clipped(
      outline,
      filled(`M240 150H960V330H240Z`, palette.main) +
        filled(hills, lit(palette.main, 0.35)) +
        filled(field, palette.main) +
        `<g>${riceEar(art, 370, 850, -30, 0.8, "#E2B33E")}${riceEar(art, 520, 860, -40, 0.66, "#EAC258")}</g>` +
        filled("M240 318H960V334H240Z", palette.accent),
    ) +
    `<path d="${roundedBox(478, 186, 240, 56, 28)}" fill="${dim(palette.main, 0.55)}" stroke="#251B14" stroke-width="${PEN.edge}"/>` +
    drawn("M300 166H892M298 268H898", PEN.fine, lit(palette.main, 0.4)) +
    `<g transform="translate(330 350)">${label(text, 530, 270, "bare", { ground: palette.paper, mark: palette.accent, letters: palette.letters })}</g>` +
    filled("M316 340Q288 560 300 880L322 884Q306 600 336 340Z", "#FFFFFF", 0.45) +
    drawn(
      "M306 920q40 -60 20 -130M890 912q-40 -80 -10 -150M286 300q40 40 30 100M908 320q-40 50 -26 110",
      PEN.fine,
    ) +
    drawn(outline, PEN.contour) +
    shadow(art, bowl.cx + 20, bowl.y + 112, 170, 62) +
    turned(
      art,
      bowl.cx,
      [
        [bowl.y, bowl.r],
        [bowl.y + 60, bowl.r * 0.9],
        [bowl.y + 118, bowl.r * 0.55],
        [bowl.y + 122, bowl.r * 0.42],
        [bowl.y + 142, bowl.r * 0.42],
      ],
      "#F3F1E8",
    ) +
    drawn(hoop(bowl.cx, bowl.y + 20, bowl.r - 4), 5, palette.main) +
    drawn(hoop(bowl.cx, bowl.y + 32, bowl.r - 10), 2, palette.main) +
    inked(disc(bowl.cx, bowl.y, bowl.r), "#FFFDF6") +
    heap(art, {
      cx: bowl.cx,
      y: bowl.y,
      r: bowl.r - 14,
      height: 62,
      colours: ["#FFFDF4", "#F5EEDD", "#FFFFFF"],
      size: 19,
    }) +
    inked(`M560 ${n(1010)}L1010 ${n(1050)}L1010 1062L558 1024Z`, "#8A5230", 2.6) +
    inked(`M540 ${n(1042)}L1004 ${n(1076)}L1003 1088L538 1056Z`, lit("#8A5230", 0.15), 2.6)
  );
};
