import { dim, lit } from "../colour";
import { type Drawing, drawn, filled, inked } from "../drawing";
import { n, oval, polygon, smooth, upTo } from "../lines";
import { specks, withinOval } from "../textures";

/** A round winnowing tray lying on the ground with something spread on it. */
export function tray(art: Drawing, spread: string, dots: readonly string[]): string {
  return (
    filled(oval(8, 10, 132, 46), "#3A2616", 0.16) +
    inked(oval(0, 0, 130, 44), "#C9A05A", 3) +
    inked(oval(0, -3, 112, 36), spread, 2.4) +
    dots.map((dot) => specks(withinOval(art, 0, -3, 100, 30), 34, 7, dot)).join("")
  );
}

/** A slanted bamboo frame with rice sheets drying on it. */
export function sheetFrame(rows = 2): string {
  const height = rows * 82 + 30;
  const discs = upTo(rows * 3)
    .map((i) =>
      inked(
        oval(
          -88 + (i % 3) * 88 + Math.floor(i / 3) * 8,
          -height + 52 + Math.floor(i / 3) * 80,
          40,
          37,
        ),
        "#FFFBEC",
        2.2,
      ),
    )
    .join("");
  return (
    filled("M-140 0H170L150 18H-120Z", "#3A2616", 0.16) +
    drawn(`M-90 -${height - 20}L-130 0M96 -${height - 20}L150 0`, 7, "#8A6A3C") +
    inked(
      polygon([
        [-140, -height],
        [130, -height],
        [150, 0],
        [-124, 0],
      ]),
      "#E3CB93",
      3,
    ) +
    drawn(
      upTo(9)
        .map((i) => `M${n(-134 + i * 33)} ${-height}L${n(-120 + i * 33)} 0`)
        .join(""),
      2,
      "#A8843F",
    ) +
    drawn(
      upTo(rows * 2)
        .map((i) => `M-136 ${n(-height + 26 + i * 41)}H142`)
        .join(""),
      1.6,
      "#A8843F",
    ) +
    discs
  );
}

export function jar(glaze = "#7A4526"): string {
  return (
    filled(oval(10, 2, 62, 14), "#3A2616", 0.2) +
    inked(
      "M-34 -120Q-74 -90 -60 -40Q-54 -8 -36 2Q0 14 36 2Q54 -8 60 -40Q74 -90 34 -120Z",
      glaze,
      3,
    ) +
    filled("M-44 -96Q-62 -60 -46 -18L-36 -20Q-50 -58 -32 -98Z", lit(glaze, 0.5), 0.6) +
    drawn("M-58 -84Q0 -66 58 -84", 2, lit(glaze, 0.35)) +
    inked(
      "M-42 -118Q0 -150 42 -118Q48 -100 40 -96Q0 -84 -40 -96Q-48 -100 -42 -118Z",
      "#C9A77A",
      2.8,
    )
  );
}

export function sack(jute = "#C79E68", band = "#24553B"): string {
  return (
    filled(oval(12, 2, 70, 14), "#3A2616", 0.2) +
    inked("M-58 0Q-76 -70 -50 -128Q0 -140 50 -128Q76 -70 58 0Q0 14 -58 0Z", jute, 3) +
    filled("M-65 -74Q0 -62 65 -74L66 -44Q0 -32 -66 -44Z", band) +
    inked(
      "M-34 -130Q-50 -166 -24 -164Q0 -150 24 -164Q50 -166 34 -130Q0 -122 -34 -130Z",
      lit(jute, 0.15),
      2.8,
    ) +
    drawn("M-44 -20Q-40 -80 -30 -118M38 -16Q44 -70 34 -116", 1.6, dim(jute, 0.45))
  );
}

export function basket(art: Drawing, fill: string, dots: readonly string[]): string {
  return (
    filled(oval(10, 2, 78, 16), "#3A2616", 0.2) +
    inked("M-80 -70Q-70 -10 -48 0Q0 12 48 0Q70 -10 80 -70Z", "#D2AC66", 3) +
    drawn(
      "M-76 -50Q0 -34 76 -50M-70 -30Q0 -14 70 -30M-60 -12Q0 4 60 -12M-50 -64L-34 0M-18 -58L-12 6M18 -58L12 6M50 -64L34 0",
      1.7,
      "#8A6A32",
    ) +
    inked("M-80 -70Q-50 -130 0 -132T80 -70Q0 -44 -80 -70Z", fill, 3) +
    dots.map((dot) => specks(withinOval(art, 0, -86, 58, 24), 22, 8, dot)).join("")
  );
}

/** A coiled bamboo bowl, lacquered inside. */
export function lacquerBowl(lacquer: string): string {
  return (
    filled(oval(12, 2, 80, 15), "#3A2616", 0.2) +
    inked("M-96 -78Q-84 -18 -40 0Q0 10 40 0Q84 -18 96 -78Z", "#CFA25E", 3) +
    drawn("M-92 -58Q0 -34 92 -58M-84 -38Q0 -12 84 -38M-68 -18Q0 6 68 -18", 1.7, "#8A6A32") +
    inked(oval(0, -78, 96, 27), "#DDB878", 3) +
    inked(oval(0, -76, 80, 20), lacquer, 2.4) +
    drawn("M-58 -72Q-30 -60 10 -60", 4, lit(lacquer, 0.6), 0.8)
  );
}

/** Split bamboo tied in a bundle, lying on the ground. */
export function splintBundle(): string {
  const strips = upTo(9)
    .map((i) => `M-190 ${n(-6 - i * 6)}Q0 ${n(-16 - i * 5)} 190 ${n(-4 - i * 6)}`)
    .join("");
  return (
    filled(oval(10, 0, 190, 14), "#3A2616", 0.18) +
    drawn(strips, 8) +
    drawn(strips, 5, "#B9BE6A") +
    drawn("M-90 4V-66M96 4V-66", 9) +
    drawn("M-90 2V-64M96 2V-64", 5, "#8E6A32")
  );
}

/** A clay stove with a broad pan, steam rising. */
export function candyPan(): string {
  return (
    filled(oval(14, 4, 130, 20), "#3A2616", 0.2) +
    inked("M-106 0L-90 -96H90L106 0Z", "#A8623F", 3.2) +
    inked("M-34 0V-50Q0 -80 34 -50V0Z", "#3A221A", 2.8) +
    filled("M-22 0Q-16 -44 0 -52Q18 -40 22 0Z", "#E38B2E") +
    inked("M-150 -124Q-120 -78 0 -76T150 -124Z", "#4A423C", 3.2) +
    inked(oval(0, -124, 150, 34), "#5B524A", 3) +
    inked(oval(0, -122, 122, 25), "#C8792E", 2.4) +
    drawn(
      "M-60 -150Q-90 -200 -50 -240T-60 -330M10 -156Q-20 -210 20 -250T10 -350M70 -150Q40 -200 80 -240T66 -320",
      9,
      "#FFFDF4",
      0.75,
    )
  );
}

/** Hanks of reeled silk on a drying pole. */
export function silkPole(colours: readonly string[]): string {
  const w = colours.length * 62;
  return (
    filled(`M-20 0H${w + 40}L${w + 20} 14H-10Z`, "#3A2616", 0.16) +
    drawn(`M-16 0V-270M${w + 16} 0V-270`, 12) +
    drawn(`M-16 0V-270M${w + 16} 0V-270`, 7, "#A07A48") +
    drawn(`M-40 -260H${w + 40}`, 14) +
    drawn(`M-40 -260H${w + 40}`, 9, "#B98F58") +
    colours
      .map((colour, i) => {
        const x = i * 62 + 6;
        return (
          inked(
            `M${x} -266Q${x + 25} -280 ${x + 50} -266L${x + 46} -80Q${x + 25} -50 ${x + 4} -80Z`,
            colour,
            2.8,
          ) +
          drawn(
            upTo(5)
              .map((k) => `M${x + 9 + k * 8} -262L${x + 11 + k * 7} -84`)
              .join(""),
            1.5,
            dim(colour, 0.3),
          )
        );
      })
      .join("")
  );
}

/** A hand loom with a length of cloth on it, seen from the side. */
export function loom(cloth = "#E7D3A8"): string {
  const timber = "#94683C";
  const beam = (d: string): string => inked(d, timber, 3);
  return (
    filled("M-190 0H230L200 20H-170Z", "#3A2616", 0.18) +
    inked("M-150 -130L130 -156V-142L-150 -112Z", cloth, 2.6) +
    drawn(
      upTo(12)
        .map((i) => `M${-20 + i * 12} ${n(-144 - i * 0.8)}L${60 + i * 7} -290`)
        .join(""),
      1.3,
      "#BFA570",
    ) +
    beam("M-180 0V-160H-160V0Z") +
    beam("M150 0V-310H170V0Z") +
    beam("M50 0V-330H72V0Z") +
    beam("M-180 -84H170V-66H-180Z") +
    beam("M40 -330H190V-312H40Z") +
    inked(oval(-162, -130, 24, 24), lit(cloth, 0.1), 3) +
    inked("M-20 -170H4V-100H-20Z", lit(timber, 0.25), 2.6)
  );
}

/** Rows of leafy plants in perspective, with fruit or none. */
export function plantRows(
  art: Drawing,
  top: number,
  bottom: number,
  leaf: string,
  fruit?: string,
): string {
  return upTo(6)
    .map((row) => {
      const t = Math.pow((row + 1) / 6, 1.5);
      const y = top + (bottom - top) * t;
      const size = 16 + t * 46;
      const count = Math.round(1700 / (size * 1.5));
      const bushes = upTo(count).map((i) => {
        const x = (i / (count - 1)) * 1700 - 50 + art.chance.around(0, size * 0.2);
        return `M${n(x - size)} ${n(y)}q${n(size * 0.1)} ${n(-size * 1.1)} ${n(size)} ${n(-size * 1.2)}q${n(size * 0.9)} ${n(size * 0.1)} ${n(size)} ${n(size * 1.2)}Z`;
      });
      const blades = upTo(count * 2).map(() => {
        const x = art.chance.between(0, 1600);
        return `M${n(x)} ${n(y - size * 0.2)}q${n(art.chance.around(0, size * 0.4))} ${n(-size * 0.5)} ${n(art.chance.around(0, size * 0.7))} ${n(-size * 0.6)}`;
      });
      const fruits =
        fruit === undefined
          ? ""
          : specks(
              () => [art.chance.between(0, 1600), y - size * art.chance.between(0.2, 0.9)],
              count * 3,
              5 + t * 8,
              fruit,
            );
      return (
        inked(bushes.join(""), lit(leaf, 0.2 - t * 0.15), 2.2) +
        drawn(blades.join(""), 1.8 + t, dim(leaf, 0.35)) +
        fruits
      );
    })
    .join("");
}

/** Lucky bamboo standing in nursery rows, thin far rows and broad near ones. */
export function caneRows(art: Drawing, top: number, bottom: number): string {
  const rows = 4;
  return upTo(rows)
    .map((row) => {
      const t = Math.pow((row + 1) / rows, 1.4);
      const y = top + (bottom - top) * t;
      const h = 40 + t * 130;
      const gap = 30 + t * 72;
      const pen = 0.7 + t * 1.9;
      const green = lit("#6E9A44", 0.3 - t * 0.3);
      return upTo(Math.ceil(1660 / gap) + 1)
        .map((i) => {
          const x = i * gap - (row % 2) * (gap / 2) + art.chance.around(0, gap * 0.12);
          const w = 3 + t * 13;
          const blades = [-1.05, -0.6, -0.15, 0.3, 0.7, 1.1].map((lean) => {
            const length = h * art.chance.between(0.42, 0.56);
            const [dx, dy] = [Math.sin(lean) * length, -Math.cos(lean) * length * 0.8 - h * 0.04];
            return `M${n(x)} ${n(y - h)}Q${n(x + dx * 0.3 - w * 0.9)} ${n(y - h + dy * 0.7)} ${n(x + dx)} ${n(y - h + dy + Math.abs(dx) * 0.25)}Q${n(x + dx * 0.5 + w * 0.9)} ${n(y - h + dy * 0.35)} ${n(x)} ${n(y - h)}Z`;
          });
          const joints = upTo(3).map(
            (k) => `M${n(x - w / 2)} ${n(y - (h * (k + 0.7)) / 3.4)}h${n(w)}`,
          );
          return (
            inked(`M${n(x - w / 2)} ${n(y)}V${n(y - h)}h${n(w)}V${n(y)}Z`, lit(green, 0.22), pen) +
            drawn(joints.join(""), pen, dim(green, 0.4)) +
            inked(blades.join(""), green, pen)
          );
        })
        .join("");
    })
    .join("");
}

/** A duck afloat, drawn small. */
export function paddlingDuck(plume: string): string {
  return (
    inked(
      "M-52 -8Q-70 -40 -40 -34Q-10 -52 22 -38Q30 -70 48 -70Q66 -66 62 -48L84 -44L62 -36Q60 -10 36 2Q-10 14 -52 -8Z",
      plume,
      2.6,
    ) +
    drawn("M-36 -26Q-8 -8 20 -26", 2, dim(plume, 0.5)) +
    filled("M61 -49L84 -44L61 -36Z", "#E2953A") +
    filled(oval(52, -56, 3.4, 3.4), "#251B14") +
    drawn("M-70 6Q-10 20 70 8", 2.6, "#F6F8F0")
  );
}

/** Hanging bags from which oyster mushrooms grow, in the open front of a shed. */
export function mushroomBags(): string {
  const cap = (x: number, y: number, w: number): string =>
    inked(
      `M${n(x - w)} ${n(y)}Q${n(x - w)} ${n(y - w * 0.9)} ${n(x)} ${n(y - w)}Q${n(x + w * 1.1)} ${n(y - w * 0.8)} ${n(x + w)} ${n(y)}Q${n(x)} ${n(y + w * 0.35)} ${n(x - w)} ${n(y)}Z`,
      "#D3C2AB",
      2,
    );
  return upTo(5)
    .map((column) => {
      const x = -192 + column * 96;
      return (
        drawn(`M${x} -200V-20`, 2.4, "#5A4630") +
        [-150, -62]
          .map(
            (y) =>
              inked(
                `M${x - 27} ${y - 34}Q${x} ${y - 44} ${x + 27} ${y - 34}V${y + 34}Q${x} ${y + 44} ${x - 27} ${y + 34}Z`,
                "#F1ECDF",
                2.6,
              ) +
              cap(x - 20, y + 6, 17) +
              cap(x + 16, y + 14, 19) +
              cap(x - 4, y + 28, 16),
          )
          .join("")
      );
    })
    .join("");
}

/** Logs in a pile, their rings towards the viewer. */
export function logPile(): string {
  const log = (x: number, y: number): string =>
    inked(oval(x, y, 42, 42), "#C08A56", 3) +
    drawn(oval(x, y, 28, 28) + oval(x, y, 14, 14), 1.8, "#7A4E2A");
  return (
    filled("M-180 0H210L180 18H-160Z", "#3A2616", 0.18) +
    [-126, -42, 42, 126].map((x) => log(x, -42)).join("") +
    [-84, 0, 84].map((x) => log(x, -114)).join("") +
    [-42, 42].map((x) => log(x, -186)).join("")
  );
}

/** A joiner's bench with a plank and a chair frame standing by it. */
export function joinersBench(): string {
  const wood = "#B07848";
  return (
    filled("M-200 0H230L200 18H-180Z", "#3A2616", 0.18) +
    inked("M-180 0V-90H-156V0ZM100 0V-90H124V0Z", dim(wood, 0.15), 3) +
    inked("M-210 -90H150V-116H-210Z", wood, 3) +
    inked("M-190 -116L90 -122V-136L-190 -130Z", lit(wood, 0.35), 2.6) +
    drawn("M-60 -140q20 -26 40 0q16 -22 30 2", 3, lit(wood, 0.5)) +
    inked("M180 0V-250H196V-120H290V-250H306V0H290V-100H196V0Z", dim(wood, 0.2), 3) +
    inked("M180 -250Q243 -290 306 -250V-220H180ZM196 -180H290V-160H196Z", wood, 2.8)
  );
}

/** A stone mortar with its pestle raised. */
export function mortar(art: Drawing): string {
  return (
    filled(oval(10, 2, 84, 16), "#3A2616", 0.2) +
    inked("M-70 -70Q-62 -10 -44 0Q0 12 44 0Q62 -10 70 -70Z", "#A39A8C", 3) +
    inked(oval(0, -70, 70, 20), "#8A8174", 3) +
    inked(oval(0, -70, 52, 13), "#A3B558", 2.2) +
    specks(withinOval(art, 0, -70, 44, 9), 16, 5, "#C9D584") +
    inked("M-12 -80L6 -270Q16 -284 26 -268L14 -80Z", "#9A6F42", 3)
  );
}

/** A rectangle of grain spread thin on the yard to dry, with rake furrows. */
export function dryingGrain(x: number, y: number, w: number, h: number, colour: string): string {
  const skew = h * 0.5;
  const outline = smooth(
    [
      [x, y],
      [x + w * 0.5, y - 6],
      [x + w, y],
      [x + w + skew, y + h * 0.5],
      [x + w + skew * 1.4, y + h],
      [x + w * 0.5, y + h + 8],
      [x - skew, y + h],
      [x - skew * 0.5, y + h * 0.5],
    ],
    true,
  );
  const furrows = upTo(9)
    .map(
      (i) =>
        `M${n(x - (skew * i) / 9 + 16)} ${n(y + 10 + (h * i) / 9)}q${n(w * 0.25)} 8 ${n(w * 0.5)} 0t${n(w * 0.45)} 2`,
    )
    .join("");
  return (
    inked(outline, colour, 2.8) +
    drawn(furrows, 2, dim(colour, 0.3)) +
    drawn(furrows, 1, lit(colour, 0.6))
  );
}

export function lotusPond(art: Drawing, cx: number, cy: number, rx: number, ry: number): string {
  const pads = upTo(16)
    .map(() => {
      const [a, r] = [art.chance.between(0, 6.28), Math.sqrt(art.chance.next()) * 0.85];
      const [x, y] = [cx + Math.cos(a) * rx * r, cy + Math.sin(a) * ry * r];
      const size = art.chance.between(26, 52);
      return {
        y,
        svg: inked(
          `M${n(x)} ${n(y)}L${n(x + size)} ${n(y - size * 0.12)}A${n(size)} ${n(size * 0.36)} 0 1 1 ${n(x + size * 0.96)} ${n(y + size * 0.14)}Z`,
          art.chance.pick(["#6F9A4E", "#86AB5C", "#5C8847"]),
          2.2,
        ),
      };
    })
    .sort((p, q) => p.y - q.y)
    .map(({ svg }) => svg)
    .join("");
  const flower = (x: number, y: number): string =>
    drawn(`M${n(x)} ${n(y)}v34`, 5, "#4E7A3E") +
    inked(
      `M${n(x)} ${n(y)}q-34 -8 -30 -38q16 4 22 16q-4 -26 8 -38q12 12 8 38q8 -14 24 -16q2 30 -32 38Z`,
      "#E39AA6",
      2.4,
    );
  return (
    inked(
      oval(cx, cy, rx, ry),
      art.gradient(
        [
          [0, "#C8DAD4"],
          [1, "#8FB0AE"],
        ],
        0,
        0,
        0,
        1,
      ),
      3,
    ) +
    pads +
    flower(cx - rx * 0.4, cy - ry * 0.1) +
    flower(cx + rx * 0.25, cy + ry * 0.2) +
    flower(cx + rx * 0.02, cy - ry * 0.5)
  );
}
