import { dim, lit } from "../colour";
import { type Drawing, drawn, filled, inked } from "../drawing";
import { n, oval, polygon, smooth, upTo, type Point } from "../lines";

/** Puts a motif drawn round its own foot at (0, 0) into the scene. */
export function standing(x: number, y: number, scale: number, content: string): string {
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${Math.round(scale * 100) / 100})">${content}</g>`;
}

const TILE = "#B1593C";
const WALL = "#F0E2C2";
const TIMBER = "#6E452A";

function tiles(
  x0: number,
  x1: number,
  top0: number,
  top1: number,
  yTop: number,
  yBase: number,
): string {
  return upTo(17)
    .map(
      (i) =>
        `M${n(top0 + ((top1 - top0) * i) / 16)} ${n(yTop)}L${n(x0 + ((x1 - x0) * i) / 16)} ${n(yBase)}`,
    )
    .join("");
}

/** A three-bay house of the plain: tiled roof, lime wall, folding doors of wood. */
export function house(art: Drawing, wall = WALL): string {
  const roof = "M-270 -190L-200 -330H200L270 -190Z";
  const door = (x: number): string =>
    inked(`M${x - 62} -12V-150H${x + 62}V-12Z`, TIMBER, 3) +
    drawn(
      `M${x - 31} -12V-150M${x} -12V-150M${x + 31} -12V-150M${x - 62} -62H${x + 62}`,
      2,
      dim(TIMBER, 0.55),
    ) +
    drawn(
      upTo(8)
        .map((i) => `M${x - 56 + i * 16} -142V-72`)
        .join(""),
      1.6,
      lit(TIMBER, 0.4),
    );
  return (
    filled("M-250 0H320L250 20H-230Z", "#3A2616", 0.16) +
    inked(
      "M-240 0V-196H240V0Z",
      art.gradient([
        [0, lit(wall, 0.4)],
        [1, dim(wall, 0.1)],
      ]),
      3.4,
    ) +
    [-150, 0, 150].map(door).join("") +
    inked("M-252 0V-14H252V0Z", "#C9A27C", 3) +
    inked("M-78 0V-190M-78 -190H-70V0ZM70 0V-190H78V0Z", TIMBER, 3) +
    inked(
      roof,
      art.gradient(
        [
          [0, lit(TILE, 0.22)],
          [1, TILE],
        ],
        0,
        0,
        0,
        1,
      ),
      3.4,
    ) +
    drawn(tiles(-262, 262, -196, 196, -328, -192), 1.8, dim(TILE, 0.45)) +
    drawn("M-216 -300H216M-234 -264H234M-252 -228H252", 1.4, dim(TILE, 0.4)) +
    inked("M-210 -324Q-214 -346 -200 -350H200Q214 -346 210 -324Z", lit(TILE, 0.12), 3) +
    drawn("M-270 -190H270", 5)
  );
}

/** A village gate: brick piers, an arch and a small roof with upturned corners. */
export function gate(art: Drawing): string {
  const brick = "#C98E66";
  const courses = upTo(11)
    .map((i) => `M-170 ${-20 - i * 26}H-86M86 ${-20 - i * 26}H170`)
    .join("");
  return (
    filled("M-176 0H236L180 22H-150Z", "#3A2616", 0.16) +
    inked(
      "M-170 0V-330H170V0H86V-170A86 92 0 0 0 -86 -170V0Z",
      art.gradient([
        [0, lit(brick, 0.3)],
        [1, dim(brick, 0.12)],
      ]),
      3.6,
    ) +
    drawn(courses, 1.6, dim(brick, 0.4)) +
    drawn("M-100 0V-170A100 106 0 0 1 100 -170V0", 2.4) +
    inked("M-120 -314H120V-262H-120Z", "#F3E6C8", 2.6) +
    drawn("M-90 -288H90", 2, "#8E2413") +
    inked(
      "M-236 -330Q-200 -346 -176 -400H176Q200 -346 236 -330Q214 -352 250 -372Q232 -318 170 -324H-170Q-232 -318 -250 -372Q-214 -352 -236 -330Z",
      TILE,
      3.4,
    ) +
    drawn(tiles(-190, 190, -160, 160, -398, -330), 1.6, dim(TILE, 0.45)) +
    inked("M-92 -400V-452H92V-400Z", lit(brick, 0.35), 3) +
    inked(
      "M-140 -452Q-110 -462 -96 -496H96Q110 -462 140 -452Q126 -470 150 -484Q142 -440 96 -444H-96Q-142 -440 -150 -484Q-126 -470 -140 -452Z",
      TILE,
      3.2,
    ) +
    drawn(
      upTo(9)
        .map((i) => `M${-80 + i * 20} -494L${-88 + i * 22} -450`)
        .join(""),
      1.6,
      dim(TILE, 0.45),
    )
  );
}

/** A communal house, long and low under a great roof with swept-up corners. */
export function communalHouse(art: Drawing): string {
  return (
    filled("M-420 0H480L420 26H-390Z", "#3A2616", 0.16) +
    inked("M-400 0V-34H400V0Z", "#BFA58A", 3.2) +
    inked("M-360 -34V-170H360V-34Z", TIMBER, 3.4) +
    drawn(
      upTo(36)
        .map((i) => `M${-350 + i * 20} -38V-166`)
        .join(""),
      1.6,
      lit(TIMBER, 0.3),
    ) +
    upTo(6)
      .map((i) => inked(`M${-366 + i * 143} -34V-180H${-346 + i * 143}V-34Z`, lit(TIMBER, 0.18), 3))
      .join("") +
    inked(
      "M-500 -196C-430 -206 -380 -290 -320 -340H320C380 -290 430 -206 500 -196C490 -214 500 -236 524 -248C510 -176 440 -164 360 -166H-360C-440 -164 -510 -176 -524 -248C-500 -236 -490 -214 -500 -196Z",
      art.gradient(
        [
          [0, lit(TILE, 0.2)],
          [1, TILE],
        ],
        0,
        0,
        0,
        1,
      ),
      3.6,
    ) +
    drawn(
      upTo(25)
        .map((i) => `M${-312 + i * 26} -336Q${-350 + i * 29} -250 ${-420 + i * 35} -172`)
        .join(""),
      1.7,
      dim(TILE, 0.45),
    ) +
    inked(
      "M-330 -336Q-344 -376 -316 -380Q-320 -356 -290 -358H290Q320 -356 316 -380Q344 -376 330 -336Z",
      lit(TILE, 0.14),
      3.2,
    ) +
    inked("M-40 -358Q-60 -392 0 -396T40 -358Z", "#D8B78C", 2.6)
  );
}

/** A timber bell tower in three tiers, as at the old pagodas of the plain. */
export function bellTower(art: Drawing): string {
  const tier = (y: number, w: number): string =>
    inked(`M${-w} ${y}V${y - 90}H${w}V${y}Z`, TIMBER, 3) +
    drawn(
      upTo(9)
        .map((i) => `M${n(-w + 8 + (i * (2 * w - 16)) / 8)} ${y}V${y - 88}`)
        .join(""),
      1.8,
      lit(TIMBER, 0.35),
    ) +
    inked(
      `M${-w - 66} ${y - 84}C${-w - 30} ${y - 92} ${-w} ${y - 120} ${-w + 20} ${y - 150}H${w - 20}C${w} ${y - 120} ${w + 30} ${y - 92} ${w + 66} ${y - 84}L${w + 78} ${y - 112}C${w + 70} ${y - 68} ${w + 20} ${y - 72} ${w} ${y - 72}H${-w}C${-w - 20} ${y - 72} ${-w - 70} ${y - 68} ${-w - 78} ${y - 112}Z`,
      art.gradient(
        [
          [0, lit(TILE, 0.2)],
          [1, TILE],
        ],
        0,
        0,
        0,
        1,
      ),
      3,
    ) +
    drawn(
      upTo(11)
        .map(
          (i) =>
            `M${n(-w + 24 + (i * (2 * w - 48)) / 10)} ${y - 148}L${n(-w - 30 + (i * (2 * w + 60)) / 10)} ${y - 78}`,
        )
        .join(""),
      1.5,
      dim(TILE, 0.45),
    );
  return (
    filled("M-170 0H250L190 22H-150Z", "#3A2616", 0.16) +
    inked("M-170 0V-26H170V0Z", "#BFA58A", 3) +
    tier(-26, 130) +
    tier(-172, 100) +
    tier(-314, 70)
  );
}

/** A shed of poles under thatch, open to the front. */
export function shed(art: Drawing, width = 520): string {
  const w = width / 2;
  const straw = "#C9A45C";
  const plait = upTo(Math.floor((width - 40) / 26))
    .flatMap((i) =>
      upTo(7).map(
        (k) => `M${-w + 20 + i * 26} ${-196 + k * 28}${(i + k) % 2 ? "l22 14" : "m22 0l-22 14"}`,
      ),
    )
    .join("");
  const thatch = upTo(60)
    .map((i) => {
      const t = i / 59;
      return `M${n(-w + 30 + t * (width - 60))} ${n(-330 + art.chance.around(0, 6))}L${n(-w - 36 + t * (width + 72))} ${n(-196 + art.chance.around(0, 10))}`;
    })
    .join("");
  return (
    filled(`M${-w} 0H${w + 70}L${w} 22H${-w}Z`, "#3A2616", 0.16) +
    inked(`M${-w + 16} 0V-206H${w - 16}V0Z`, "#A88A60", 3) +
    drawn(plait, 2, "#7A6040", 0.75) +
    inked(
      `M${-w - 44} -190L${-w + 26} -334H${w - 26}L${w + 44} -190Z`,
      art.gradient(
        [
          [0, lit(straw, 0.25)],
          [1, dim(straw, 0.12)],
        ],
        0,
        0,
        0,
        1,
      ),
      3.4,
    ) +
    drawn(thatch, 1.8, dim(straw, 0.45)) +
    [-w + 16, -w / 3, w / 3, w - 16]
      .map((x) => inked(`M${n(x - 8)} 0V-200H${n(x + 8)}V0Z`, "#A87F4E", 2.6))
      .join("")
  );
}

/** A broad banyan with hanging roots. */
export function banyan(art: Drawing): string {
  const crown: Point[] = upTo(18).map((i) => {
    const a = (i / 18) * Math.PI * 2;
    const reach = 1 + (i % 2 ? 0.1 : -0.04);
    return [Math.cos(a) * 290 * reach, -430 + Math.sin(a) * 190 * reach];
  });
  const leaves = upTo(150)
    .map(() => {
      const [a, r] = [art.chance.between(0, 6.28), Math.sqrt(art.chance.next())];
      return `M${n(Math.cos(a) * r * 270)} ${n(-430 + Math.sin(a) * r * 170)}q10 -12 22 -4`;
    })
    .join("");
  return (
    filled(oval(40, 8, 240, 26), "#3A2616", 0.16) +
    inked(
      "M-70 0C-40 -60 -60 -160 -120 -290L-80 -300Q-40 -220 -20 -200Q-20 -270 0 -320H40Q30 -250 40 -200Q70 -230 110 -300L150 -284C80 -180 60 -70 96 0Q60 -20 40 4Q10 -20 -10 4Q-40 -20 -70 0Z",
      art.gradient([
        [0, "#A58560"],
        [1, "#6B4E33"],
      ]),
      3.6,
    ) +
    drawn(
      "M-30 -20Q-20 -120 -60 -220M20 -20Q24 -120 14 -240M56 -20Q40 -120 90 -220",
      2,
      "#4A3524",
    ) +
    inked(
      smooth(crown, true),
      art.gradient(
        [
          [0, "#7C9A55"],
          [1, "#446B3C"],
        ],
        0,
        0,
        0.6,
        1,
      ),
      3.6,
    ) +
    drawn(leaves, 2.4, "#2E4F2C", 0.75) +
    drawn("M-160 -300V-180M-130 -290V-140M180 -310V-190M210 -320V-230", 2.4, "#7A5F42")
  );
}

export function arecaPalm(art: Drawing, height = 460): string {
  const frond = (turn: number): string =>
    `<g transform="translate(0 ${-height}) rotate(${n(turn)})">${inked("M0 0C40 -40 110 -50 170 -10C120 -20 60 -10 0 0Z", "#6F9A4B", 2.6)}${drawn(
      upTo(8)
        .map((i) => `M${20 + i * 18} ${n(-16 - Math.sin(i * 0.4) * 12)}l8 20`)
        .join(""),
      1.6,
      "#34562F",
    )}</g>`;
  return (
    inked(
      `M-9 0Q-4 ${-height / 2} -6 ${-height}H6Q8 ${-height / 2} 11 0Z`,
      art.round("#B9A482", 0.4),
      2.8,
    ) +
    drawn(
      upTo(12)
        .map((i) => `M-8 ${n(-30 - (i * (height - 60)) / 12)}q8 5 17 0`)
        .join(""),
      1.6,
      "#5A4630",
    ) +
    [-170, -130, -100, -60, -30, 10, 30, 160]
      .map((turn) => frond(turn + art.chance.around(0, 6)))
      .join("")
  );
}

export function bananaPlant(art: Drawing): string {
  const blade = (turn: number, length: number): string =>
    `<g transform="translate(0 -170) rotate(${turn})">${inked(
      `M0 0C${n(length * 0.3)} -46 ${n(length * 0.8)} -40 ${length} 6C${n(length * 0.7)} 34 ${n(length * 0.3)} 30 0 0Z`,
      art.gradient(
        [
          [0, "#93B35A"],
          [1, "#5C8A43"],
        ],
        0,
        0,
        0,
        1,
      ),
      2.8,
    )}${drawn(`M0 0Q${n(length * 0.5)} -10 ${length} 6`, 2.2, "#DCE8A8")}</g>`;
  return (
    inked("M-26 0Q-14 -90 -14 -180H16Q18 -90 30 0Z", art.round("#A9B866", 0.35), 3) +
    blade(-150, 200) +
    blade(-30, 200) +
    blade(-112, 220) +
    blade(-68, 220) +
    blade(168, 150) +
    blade(10, 150)
  );
}

export function bambooClump(art: Drawing, count = 13): string {
  return upTo(count)
    .map((i) => {
      const [x, lean, h] = [
        (i - count / 2) * 17,
        (i - count / 2) * 17 + art.chance.around(0, 20),
        art.chance.between(360, 560),
      ];
      const stem = `M${n(x)} 0Q${n(x)} ${n(-h * 0.6)} ${n(x + lean)} ${n(-h)}`;
      const leaves = upTo(8)
        .map(() => {
          const t = art.chance.between(0.5, 1);
          const [lx, ly] = [x + lean * t * t, -h * t];
          const side = art.chance.pick([-1, 1]);
          return `M${n(lx)} ${n(ly)}q${n(side * 20)} -12 ${n(side * 52)} ${n(art.chance.between(4, 24))}q${n(side * -28)} 2 ${n(side * -52)} ${n(-12)}Z`;
        })
        .join("");
      return (
        drawn(stem, 12) +
        drawn(stem, 8, art.chance.pick(["#8FAE56", "#A8BD68", "#7A9C4C"])) +
        inked(leaves, art.chance.pick(["#6F9748", "#5B8541", "#86A855"]), 1.8)
      );
    })
    .join("");
}

export function haystack(art: Drawing): string {
  const straw = "#D9B056";
  const threads = upTo(70)
    .map(() => {
      const a = art.chance.around(0, 1);
      const h = art.chance.between(20, 230);
      const w = 130 * Math.sqrt(Math.max(0, 1 - h / 260));
      return `M${n(a * w)} ${n(-h)}l${n(a * 18)} 26`;
    })
    .join("");
  return (
    filled(oval(30, 6, 160, 22), "#3A2616", 0.16) +
    inked("M-6 -330H6V-240H-6Z", "#8A6A42", 2.6) +
    inked(
      "M-150 0C-170 -90 -120 -220 0 -270C120 -220 170 -90 150 0Q0 26 -150 0Z",
      art.ball(straw, 0.26),
      3.4,
    ) +
    drawn(threads, 2.2, dim(straw, 0.4))
  );
}

export interface Dress {
  shirt: string;
  trousers?: string;
}

const HAT = "#E6CE96";

function conicalHat(x: number, y: number): string {
  return (
    inked(
      `M${x - 46} ${y}Q${x} ${y - 16} ${x} ${y - 46}Q${x} ${y - 16} ${x + 46} ${y}Q${x} ${y + 16} ${x - 46} ${y}Z`,
      HAT,
      2.8,
    ) +
    inked(
      polygon([
        [x - 46, y],
        [x, y - 48],
        [x + 46, y],
      ]),
      HAT,
      2.8,
    ) +
    drawn(
      `M${x - 30} ${y - 14}Q${x} ${y - 4} ${x + 30} ${y - 14}M${x - 15} ${y - 30}Q${x} ${y - 24} ${x + 15} ${y - 30}`,
      1.4,
      "#9A7A3E",
    ) +
    drawn(`M${x - 46} ${y}Q${x} ${y + 14} ${x + 46} ${y}`, 2.6)
  );
}

/** Someone standing at work in a conical hat, arms forward to the right. */
export function worker({ shirt, trousers = "#3A332E" }: Dress): string {
  return (
    filled(oval(12, 4, 56, 10), "#3A2616", 0.2) +
    inked("M-26 -96L-30 0H-6L0 -70L10 0H34L28 -96Z", trousers, 2.8) +
    inked("M-32 -180Q0 -196 32 -178L36 -90Q0 -80 -36 -90Z", shirt, 2.8) +
    inked("M18 -174Q52 -150 78 -112L66 -100Q36 -124 8 -146Z", lit(shirt, 0.15), 2.8) +
    inked(oval(73, -104, 9, 9), "#D8A276", 2.4) +
    inked("M-12 -184Q0 -176 14 -184L12 -202H-10Z", "#D8A276", 2.2) +
    inked(oval(2, -212, 20, 22), "#D8A276", 2.6) +
    conicalHat(2, -218)
  );
}

/** Someone sitting on heels over low work. */
export function crouching({ shirt, trousers = "#3A332E" }: Dress): string {
  return (
    filled(oval(10, 4, 70, 12), "#3A2616", 0.2) +
    inked("M-40 0Q-52 -50 -10 -62L46 -54Q62 -30 40 0H18L22 -30L-8 -22L-4 0Z", trousers, 2.8) +
    inked("M-34 -54Q-44 -110 0 -124Q36 -120 42 -60Q0 -44 -34 -54Z", shirt, 2.8) +
    inked("M16 -110Q54 -84 84 -44L72 -34Q44 -58 10 -80Z", lit(shirt, 0.15), 2.8) +
    inked(oval(80, -37, 8, 8), "#D8A276", 2.4) +
    inked(oval(10, -142, 19, 21), "#D8A276", 2.6) +
    conicalHat(10, -148)
  );
}

/** Someone walking with two baskets on a shoulder pole. */
export function carrier({ shirt, trousers = "#3A332E" }: Dress, load: string): string {
  const hung = (x: number): string =>
    drawn(`M${x} -176L${x - 40} -74M${x} -176L${x + 40} -74`, 2, "#5A4630") +
    inked(
      `M${x - 46} -78Q${x - 40} -34 ${x - 26} -28Q${x} -20 ${x + 26} -28Q${x + 40} -34 ${x + 46} -78Z`,
      "#D2AC66",
      2.8,
    ) +
    drawn(
      `M${x - 43} -62Q${x} -50 ${x + 43} -62M${x - 38} -46Q${x} -34 ${x + 38} -46`,
      1.5,
      "#8A6A32",
    ) +
    inked(`M${x - 46} -78Q${x} -122 ${x + 46} -78Q${x} -64 ${x - 46} -78Z`, load, 2.6);
  return (
    filled(oval(10, 4, 66, 10), "#3A2616", 0.2) +
    inked("M-24 -96L-46 -2H-20L0 -70L22 0H46L28 -96Z", trousers, 2.8) +
    inked("M-30 -180Q0 -194 30 -178L34 -90Q0 -80 -34 -90Z", shirt, 2.8) +
    hung(-132) +
    hung(132) +
    inked("M16 -170Q40 -150 50 -172L62 -164Q44 -132 12 -146Z", lit(shirt, 0.15), 2.6) +
    drawn("M-150 -172Q0 -198 150 -172", 10) +
    drawn("M-150 -172Q0 -198 150 -172", 5.5, "#B98F58") +
    inked(oval(2, -212, 20, 22), "#D8A276", 2.6) +
    conicalHat(2, -218)
  );
}

/** The same motif turned to face the other way. */
export const mirrored = (content: string): string => `<g transform="scale(-1 1)">${content}</g>`;

export function bicycle(frame = "#24553B"): string {
  const wheel = (x: number): string =>
    drawn(oval(x, -52, 50, 50), 6) +
    drawn(
      upTo(8)
        .map((i) => `M${x} -52l${n(Math.cos(i * 0.785) * 48)} ${n(Math.sin(i * 0.785) * 48)}`)
        .join(""),
      1.2,
    );
  return (
    filled("M-130 0H150L130 12H-110Z", "#3A2616", 0.18) +
    wheel(-86) +
    wheel(92) +
    drawn("M-86 -52L-30 -120H62L10 -52H-86M-30 -120L10 -52M92 -52L58 -140M-30 -120L-36 -138", 9) +
    drawn(
      "M-86 -52L-30 -120H62L10 -52H-86M-30 -120L10 -52M92 -52L58 -140M-30 -120L-36 -138",
      5,
      frame,
    ) +
    inked("M-62 -146Q-36 -156 -12 -144Q-34 -132 -62 -146Z", "#4A3524", 2.4) +
    drawn("M58 -140Q40 -156 26 -146M58 -140Q76 -152 86 -142", 4) +
    inked("M66 -150H128L118 -104H76Z", "#D2AC66", 2.6)
  );
}

export function sampan(cargo = ""): string {
  return (
    filled("M-220 8Q0 40 230 8Q0 60 -220 8Z", "#2E4A4E", 0.25) +
    cargo +
    inked(
      "M-240 -40Q-200 -16 -100 -14H110Q200 -18 250 -48Q220 22 110 28H-110Q-200 24 -240 -40Z",
      "#7A5230",
      3.4,
    ) +
    drawn("M-226 -26Q-150 2 0 4T232 -32", 2.2, "#C79A66")
  );
}
