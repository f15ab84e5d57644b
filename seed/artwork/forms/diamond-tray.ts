import { DEPTH } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label } from "../label";
import { n, oval, polygon, upTo, type Point } from "../lines";
import { disc, shadow, turned } from "../solids";
import { peanutHalf } from "../sweets";
import { flecks, withinFace } from "../textures";

const RADIUS = 395;

/** A round gift tin, its lid propped behind it, with lozenges of peanut and sesame laid as a star. */
export const diamondTray: Form = ({ art, palette, label: text }) => {
  const [cx, rim] = [590, 790];
  const lozenge = (angle: number, near: number, far: number, spread: number): Point[] =>
    [
      [near, 0],
      [(near + far) / 2, spread],
      [far, 0],
      [(near + far) / 2, -spread],
    ].map(([reach = 0, turn = 0]): Point => [
      cx + Math.cos(angle + turn) * reach,
      rim + 12 + Math.sin(angle + turn) * reach * DEPTH,
    ]);
  const piece = (corners: Point[], peanut: boolean): string => {
    const colour = peanut ? "#C07A35" : "#EBCF98";
    const lower = corners.map(([x, y]): Point => [x, y + 16]);
    const [mx, my] = [
      corners.reduce((sum, [x]) => sum + x, 0) / 4,
      corners.reduce((sum, [, y]) => sum + y, 0) / 4,
    ];
    const studs = peanut
      ? [-26, 0, 26]
          .map((dx, i) => peanutHalf(art, mx + dx, my + (i - 1) * 7, 15, art.chance.around(0, 80)))
          .join("")
      : flecks(art, withinFace(art, corners), 46, 5, 3.6, "#FFF6DC") +
        flecks(art, withinFace(art, corners), 16, 5, 3.6, "#6E4A22");
    return (
      inked(polygon(lower), dim(colour, 0.25), 2) +
      inked(polygon(corners), colour, 2.4) +
      art.clipped(polygon(corners), studs)
    );
  };
  const star = (count: number, near: number, far: number, spread: number, offset: number): string =>
    upTo(count)
      .map((i) => ({ angle: (i / count) * Math.PI * 2 + offset, peanut: i % 2 === 0 }))
      .sort((a, b) => Math.sin(a.angle) - Math.sin(b.angle))
      .map(({ angle, peanut }) => piece(lozenge(angle, near, far, spread), peanut))
      .join("");
  const lidWarp = (x: number, y: number): Point => [
    cx + 20 + (x - 235) * 0.98 + (y - 150) * 0.05,
    400 + (y - 150) * 0.9,
  ];
  return (
    shadow(art, cx + 20, rim + 120, RADIUS + 30, 190) +
    inked(oval(cx + 34, 410, 352, 318), dim(palette.main, 0.28)) +
    inked(oval(cx + 16, 402, 350, 316), art.ball(palette.main, 0.18)) +
    drawn(oval(cx + 16, 402, 322, 290), 3, palette.second) +
    drawn(oval(cx + 16, 402, 308, 277), 1.6, palette.second) +
    label(
      text,
      470,
      260,
      "bare",
      { ground: palette.main, mark: palette.second, letters: palette.paper },
      lidWarp,
    ) +
    turned(
      art,
      cx,
      [
        [rim, RADIUS],
        [rim, RADIUS],
        [rim + 105, RADIUS],
        [rim + 105, RADIUS],
      ],
      palette.main,
    ) +
    inked(disc(cx, rim, RADIUS), lit(palette.main, 0.3)) +
    inked(disc(cx, rim + 8, RADIUS - 20), labelColours(palette).ground, PEN.edge) +
    art.clipped(
      disc(cx, rim + 8, RADIUS - 20),
      star(14, 238, 372, 0.19, 0.22) +
        star(8, 70, 262, 0.3, 0) +
        inked(oval(cx, rim + 14, 46, 46 * DEPTH), "#F6E4B4", 2.4),
    ) +
    drawn(
      upTo(40)
        .map((i) => {
          const a = ((i + 0.5) / 40) * Math.PI;
          const [x, y] = [cx + RADIUS * Math.cos(a), rim + RADIUS * DEPTH * Math.sin(a)];
          return `M${n(x)} ${n(y + 34)}l${n(7)} 14l-7 14l-7 -14Z`;
        })
        .join(""),
      2,
      palette.second,
    )
  );
};
