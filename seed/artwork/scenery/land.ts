import { dim, lit, mix } from "../colour";
import { type Drawing, drawn, filled, inked } from "../drawing";
import { sheet } from "../ground";
import { n, oval, smooth, upTo, type Point } from "../lines";

export const WIDE = 1600;
export const TALL = 900;

/** The hour and weather of a scene: the sky's two tones, the sun and the far haze. */
export interface Mood {
  high: string;
  low: string;
  sun: string;
  haze: string;
}

export const MOODS = {
  dawn: { high: "#F6E9D2", low: "#F3C9A4", sun: "#C9482B", haze: "#C8B7A0" },
  morning: { high: "#E3EAE4", low: "#F6ECD2", sun: "#F0C05A", haze: "#B7C4B4" },
  noon: { high: "#EFEBD6", low: "#F8F0DA", sun: "#F2CE74", haze: "#BFC9AC" },
  gold: { high: "#F5E2B0", low: "#F2C878", sun: "#D9622B", haze: "#CDB582" },
  dusk: { high: "#D8CBD0", low: "#F0C3A0", sun: "#C9482B", haze: "#A99AA0" },
  drizzle: { high: "#D5DEE0", low: "#EEE9DA", sun: "#EBDDB8", haze: "#A9B9B8" },
} satisfies Record<string, Mood>;

export type MoodName = keyof typeof MOODS;

function egrets(art: Drawing, x: number, y: number, count: number): string {
  const flight = upTo(count)
    .map((i) => {
      const [bx, by] = [
        x + i * 46 + art.chance.around(0, 10),
        y + Math.abs(i - count / 2) * 15 + art.chance.around(0, 6),
      ];
      return `M${n(bx - 20)} ${n(by - 8)}Q${n(bx - 8)} ${n(by - 16)} ${n(bx)} ${n(by)}Q${n(bx + 8)} ${n(by - 16)} ${n(bx + 20)} ${n(by - 6)}`;
    })
    .join("");
  return drawn(flight, 4.6, "#FFFDF4") + drawn(flight, 1.8, "#4A3A2E");
}

export function sky(art: Drawing, mood: Mood, sunAt: Point, horizon = 400): string {
  const air = art.gradient(
    [
      [0, mood.high],
      [1, mood.low],
    ],
    0,
    0,
    0,
    1,
  );
  const [x, y] = sunAt;
  const clouds = upTo(3)
    .map((i) => {
      const [cx, cy, w] = [
        art.chance.between(120, 1480),
        art.chance.between(70, 240),
        art.chance.between(120, 230),
      ];
      return `M${n(cx - w)} ${n(cy)}q${n(w * 0.2)} -26 ${n(w * 0.5)} -14q${n(w * 0.3)} -34 ${n(w * 0.7)} -6q${n(w * 0.4)} -14 ${n(w * 0.8)} 20${i % 2 ? "" : `M${n(cx - w * 0.6)} ${n(cy + 16)}h${n(w * 1.1)}`}`;
    })
    .join("");
  return (
    sheet(art, WIDE, TALL, mood.high) +
    filled(`M0 0H${WIDE}V${horizon + 20}H0Z`, air, 0.82) +
    filled(oval(x, y, 74, 74), mood.sun, 0.88) +
    drawn(oval(x, y, 74, 74), 2, dim(mood.sun, 0.4), 0.7) +
    drawn(clouds, 3, dim(mood.low, 0.28), 0.6) +
    egrets(art, x > 800 ? 330 : 980, 150, 5)
  );
}

/** The far line of bamboo hedges and roofs that closes every view of the plain. */
export function hedge(art: Drawing, y: number, mood: Mood, roofs = 3): string {
  const bumps: Point[] = upTo(28).map((i) => [i * 60 - 10, y - art.chance.between(14, 62)]);
  const line = `${smooth([[-20, y], ...bumps, [1620, y]])}L1620 ${n(y + 40)}L-20 ${n(y + 40)}Z`;
  const green = mix(mood.haze, "#5F7F52", 0.4);
  const houses = upTo(roofs)
    .map((i) => {
      const x = (WIDE / (roofs + 0.4)) * (i + 0.5) + art.chance.around(0, 80);
      return (
        inked(`M${n(x - 46)} ${n(y - 22)}h92v30h-92Z`, lit(mood.haze, 0.55), 2) +
        inked(`M${n(x - 62)} ${n(y - 20)}l20 -30h84l20 30Z`, mix("#A8553A", mood.haze, 0.25), 2)
      );
    })
    .join("");
  const stems = upTo(90)
    .map(() => {
      const [x, h] = [art.chance.between(0, WIDE), art.chance.between(12, 40)];
      return `M${n(x)} ${n(y + 4)}q${n(art.chance.around(0, 6))} ${n(-h / 2)} ${n(art.chance.around(0, 10))} ${n(-h)}`;
    })
    .join("");
  return (
    inked(line, green, 2, dim(green, 0.45)) + drawn(stems, 1.5, dim(green, 0.35), 0.7) + houses
  );
}

export type Crop = "young" | "ripe" | "flooded" | "fallow";

const CROPS: Record<Crop, readonly [string, string]> = {
  young: ["#B9C878", "#8FAA54"],
  ripe: ["#EBCB72", "#D9B14A"],
  flooded: ["#CFDDD6", "#9FBBB6"],
  fallow: ["#DCC39A", "#C4A473"],
};

/** Paddies from the horizon to the foreground, split by their bunds. */
export function fields(art: Drawing, top: number, crops: readonly Crop[], bottom = TALL): string {
  const count = crops.length;
  const edgeAt = (i: number): number => top + (bottom - top) * Math.pow(i / count, 1.7);
  return crops
    .map((crop, i) => {
      const [light, dark] = CROPS[crop];
      const [y0, y1] = [edgeAt(i), edgeAt(i + 1)];
      const sway = art.chance.around(0, 14);
      const strip = `M0 ${n(y0)}Q800 ${n(y0 + sway)} 1600 ${n(y0)}V${bottom}H0Z`;
      const depth = (y1 - y0) / 100;
      const blades =
        crop === "flooded"
          ? upTo(14).map(
              () =>
                `M${n(art.chance.between(0, 1500))} ${n(art.chance.between(y0 + 8, y1))}h${n(art.chance.between(40, 130))}`,
            )
          : upTo(120).map(() => {
              const [x, y] = [art.chance.between(0, 1600), art.chance.between(y0 + 8, y1 + 4)];
              const h = 6 + Math.min(depth, 1) * 15;
              const bend = crop === "ripe" ? h * 0.5 : 0;
              return `M${n(x - h * 0.4)} ${n(y - h * 0.8)}Q${n(x - h * 0.1)} ${n(y - h * 0.4)} ${n(x)} ${n(y)}Q${n(x)} ${n(y - h * 0.6)} ${n(x + bend)} ${n(y - h)}M${n(x)} ${n(y)}Q${n(x + h * 0.2)} ${n(y - h * 0.5)} ${n(x + h * 0.55)} ${n(y - h * 0.7)}`;
            });
      return (
        inked(
          strip,
          art.gradient(
            [
              [0, light],
              [1, dark],
            ],
            0,
            0,
            0,
            1,
          ),
          2.4,
          dim(dark, 0.5),
        ) +
        drawn(
          blades.join(""),
          crop === "flooded" ? 2 : 1.6 + Math.min(depth, 1) * 0.8,
          crop === "flooded" ? "#F6F8F0" : dim(dark, 0.28),
          0.85,
        )
      );
    })
    .join("");
}

/** A swept brick yard in the foreground. */
export function yard(art: Drawing, top: number, colour = "#DDB894"): string {
  const rows = upTo(9).map((i) => top + Math.pow(i / 8, 1.5) * (TALL - top));
  const joints = rows
    .map((y, i) => {
      const gap = 50 + i * 24;
      const verticals = upTo(Math.ceil(WIDE / gap) + 1)
        .map((k) => {
          const x = k * gap + (i % 2) * (gap / 2);
          const next = rows[i + 1];
          return next === undefined
            ? ""
            : `M${n(x)} ${n(y)}L${n(800 + (x - 800) * 1.05)} ${n(next)}`;
        })
        .join("");
      return `M0 ${n(y)}H${WIDE}${verticals}`;
    })
    .join("");
  return (
    inked(
      `M0 ${top}H${WIDE}V${TALL}H0Z`,
      art.gradient(
        [
          [0, lit(colour, 0.3)],
          [1, colour],
        ],
        0,
        0,
        0,
        1,
      ),
      2.4,
    ) + drawn(joints, 1.6, dim(colour, 0.3), 0.75)
  );
}

/** Open water with ripples, a river when narrow, the sea when it reaches the horizon. */
export function water(art: Drawing, top: number, bottom: number, tone = "#A9C3C4"): string {
  const shape = `M0 ${top}Q400 ${top - 10} 800 ${top + 4}T1600 ${top}V${bottom}Q1200 ${bottom + 16} 800 ${bottom}T0 ${bottom}Z`;
  const ripples = upTo(46)
    .map(() => {
      const y = art.chance.between(top + 10, bottom - 6);
      const w = 24 + ((y - top) / (bottom - top)) * 70;
      return `M${n(art.chance.between(-20, WIDE))} ${n(y)}q${n(w / 4)} -7 ${n(w / 2)} 0t${n(w / 2)} 0`;
    })
    .join("");
  return (
    inked(
      shape,
      art.gradient(
        [
          [0, lit(tone, 0.45)],
          [1, tone],
        ],
        0,
        0,
        0,
        1,
      ),
      2.4,
    ) +
    drawn(ripples, 2.2, lit(tone, 0.75)) +
    drawn(ripples, 1, dim(tone, 0.45), 0.6)
  );
}
