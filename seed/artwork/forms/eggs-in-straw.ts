import { dim, lit } from "../colour";
import { type Drawing, drawn, inked } from "../drawing";
import type { Form } from "../goods";
import { tag } from "../label";
import { n, upTo } from "../lines";
import { disc, shadow } from "../solids";
import { specks, withinOval } from "../textures";
import { boundRim, farRim, plaited } from "../weaving";

function straw(
  art: Drawing,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  count: number,
): string {
  return ["#8E6A22", "#C99A3A", "#E3BC62", "#F1D68C"]
    .map((colour, layer) => {
      const path = upTo(Math.round(count / 4))
        .map(() => {
          const a = art.chance.between(0, Math.PI * 2);
          const reach = Math.sqrt(art.chance.next());
          const [x, y] = [cx + rx * reach * Math.cos(a), cy + ry * reach * Math.sin(a)];
          const [dx, dy] = [art.chance.around(0, 76), art.chance.around(0, 26)];
          return `M${n(x - dx)} ${n(y - dy)}q${n(dx + art.chance.around(0, 14))} ${n(dy - 16)} ${n(dx * 2)} ${n(dy * 2)}`;
        })
        .join("");
      return drawn(path, layer === 0 ? 6 : 4, colour);
    })
    .join("");
}

function egg(art: Drawing, x: number, y: number, turn: number, shell: string, size = 1): string {
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${size})">` +
    inked(
      "M0 -98C52 -98 74 -28 74 12C74 62 40 88 0 88S-74 62 -74 12C-74 -28 -52 -98 0 -98Z",
      art.glow(
        [
          [0, lit(shell, 0.75)],
          [0.5, shell],
          [1, dim(shell, 0.28)],
        ],
        0.36,
        0.32,
        0.72,
      ),
    ) +
    specks(withinOval(art, 0, 0, 56, 74), 26, 2.6, dim(shell, 0.35), 0.8) +
    "</g>"
  );
}

/** Duck eggs bedded on straw in a low plaited basket. */
export const eggsInStraw: Form = ({ art, palette, label: text }) => {
  const [cx, y, r] = [590, 640, 430];
  const shells = ["#CFE0D4", "#DCE8DE", "#E9EDE0", "#C4D8D0"];
  const rows: readonly (readonly [number, number, number])[] = [
    [400, 520, -24],
    [560, 490, 10],
    [720, 520, 30],
    [300, 610, -50],
    [470, 600, -8],
    [640, 600, 20],
    [810, 606, 46],
    [390, 696, -20],
    [560, 704, 8],
    [740, 696, 26],
  ];
  return (
    shadow(art, cx + 40, 900, 400, 140) +
    plaited(
      art,
      cx,
      [
        [y, r],
        [y + 110, r - 40],
        [y + 190, r - 110],
      ],
      { rows: 6, columns: 40, colours: [palette.second, palette.main] },
    ) +
    inked(disc(cx, y, r), dim(palette.main, 0.35)) +
    farRim(cx, y, r, palette.second, 22) +
    art.clipped(
      `M0 0H1200V${y}H${cx + r - 8}A${r - 8} ${n((r - 8) * 0.43)} 0 0 1 ${cx - r + 8} ${y}H0Z`,
      straw(art, cx, y - 6, r - 40, 150, 240),
    ) +
    rows
      .map(([x, ey, turn], i) => egg(art, x, ey + 24, turn, shells[i % 4] ?? "#DCE8DE", 0.98))
      .join("") +
    straw(art, cx, y + 96, r - 120, 44, 130) +
    boundRim(cx, y + 4, r, palette.second, 28, 36) +
    straw(art, 200, 1030, 70, 16, 28) +
    egg(art, 250, 1000, 74, "#DCE8DE", 0.92) +
    tag(text, { x: 660, y: 890, turn: 5, w: 370, mark: palette.accent, tied: [776, 806] })
  );
};
