import { dim, lit } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import type { Form } from "../goods";
import { tag } from "../label";
import { upTo } from "../lines";
import { tube } from "../plants";
import { type Ring, disc, shadow } from "../solids";
import { boundRim, farRim, plaited } from "../weaving";

/** A sedge carrying basket with dyed bands and two handles, a small lidded sedge box before it. */
export const sedgeBasket: Form = ({ art, palette, label: text }) => {
  const cx = 560;
  const sedge = palette.second;
  const rings: Ring[] = [
    [480, 325],
    [620, 322],
    [780, 300],
    [880, 276],
  ];
  const band = (from: number, to: number, r1: number, r2: number, rows: number): string =>
    plaited(
      art,
      cx,
      [
        [from, r1],
        [to, r2],
      ],
      { rows, columns: 38, overlay: true, colours: [palette.main, palette.accent] },
    );
  const handle = (dy: number): string =>
    `M${cx - 170} ${480 + dy}C${cx - 180} ${190 + dy} ${cx + 180} ${190 + dy} ${cx + 170} ${480 + dy}`;
  const box = { cx: 850, y: 925, r: 145 };
  return (
    shadow(art, cx + 40, 900, 330, 120) +
    tube(handle(-50), 24, dim(sedge, 0.12)) +
    plaited(art, cx, rings, { rows: 13, columns: 38, colours: [sedge, dim(sedge, 0.16)] }) +
    band(560, 610, 324, 322, 2) +
    band(660, 760, 318, 303, 3) +
    inked(disc(cx, 480, 325), dim(sedge, 0.42)) +
    farRim(cx, 480, 325, sedge) +
    boundRim(cx, 482, 326, sedge, 22, 34) +
    tube(handle(96), 26, sedge) +
    tag(text, { x: 700, y: 560, turn: 6, w: 350, mark: palette.main, tied: [736, 500] }) +
    shadow(art, box.cx + 16, box.y + 112, 160, 60) +
    plaited(
      art,
      box.cx,
      [
        [box.y, box.r],
        [box.y + 100, box.r - 6],
      ],
      { rows: 5, columns: 24, colours: [sedge, palette.main] },
    ) +
    plaited(
      art,
      box.cx,
      [
        [box.y - 40, box.r + 10],
        [box.y + 2, box.r + 10],
      ],
      { rows: 2, columns: 24, colours: [lit(sedge, 0.2), dim(sedge, 0.1)] },
    ) +
    inked(disc(box.cx, box.y - 40, box.r + 10), lit(sedge, 0.25), PEN.edge) +
    drawn(
      upTo(6)
        .map((i) => disc(box.cx, box.y - 40, 20 + i * 23))
        .join(""),
      PEN.fine,
      dim(sedge, 0.5),
    ) +
    inked(disc(box.cx, box.y - 48, 18), palette.accent, PEN.edge)
  );
};
