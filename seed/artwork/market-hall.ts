import { dim, lit } from "./colour";
import { Drawing, drawn, filled, inked } from "./drawing";
import { printGaps, sheet } from "./ground";
import { n, oval, polygon, polyline, smooth, upTo, type Point } from "./lines";
import { MOODS, TALL, WIDE, fields, hedge, sky } from "./scenery/land";
import { arecaPalm, carrier, house, mirrored, standing, worker } from "./scenery/village";
import { basket, jar, sack, tray } from "./scenery/trades";

const TIMBER = "#7A4E2E";
const TILE = "#A9573A";

/** A place in the hall: x from its middle, y up or down from the eye, depth 0 (near) to 1 (far). */
function at(x: number, y: number, depth: number): Point {
  const scale = scaleAt(depth);
  return [800 + x * scale, 400 + y * scale];
}

const scaleAt = (depth: number): number => 1 / (1 + 2.4 * depth);

const FLOOR = 470;
const EAVES = -300;
const RIDGE = -560;
const COLUMN = 760;

function roof(art: Drawing): string {
  const slope = (side: 1 | -1): string => {
    const outline = polygon([
      at(0, RIDGE, -0.12),
      at(side * (COLUMN + 240), EAVES + 60, -0.12),
      at(side * (COLUMN + 240), EAVES + 60, 1),
      at(0, RIDGE, 1),
    ]);
    const rafters = upTo(23).map((i) =>
      polygon([
        at(0, RIDGE, -0.1 + i * 0.05),
        at(side * (COLUMN + 240), EAVES + 60, -0.1 + i * 0.05),
      ]),
    );
    const purlins = upTo(6).map((i) => {
      const part = (i + 1) / 7;
      const [x, y] = [side * (COLUMN + 240) * part, RIDGE + (EAVES + 60 - RIDGE) * part];
      return polygon([at(x, y, -0.12), at(x, y, 1)]);
    });
    return (
      inked(
        outline,
        art.gradient(
          [
            [0, dim(TILE, side > 0 ? 0.42 : 0.3)],
            [1, dim(TILE, side > 0 ? 0.3 : 0.16)],
          ],
          0,
          0,
          0,
          1,
        ),
        3,
      ) +
      drawn(rafters.join(""), 5, dim(TIMBER, 0.35)) +
      drawn(purlins.join(""), 6, dim(TIMBER, 0.15))
    );
  };
  return slope(-1) + slope(1);
}

/** A bamboo screen between the columns, hung with hats, towels and lengths of cloth. */
function screen(art: Drawing, side: 1 | -1): string {
  const x = side * (COLUMN + 100);
  const outline = polygon([
    at(x, EAVES, -0.14),
    at(x, EAVES, 1),
    at(x, FLOOR, 1),
    at(x, FLOOR, -0.14),
  ]);
  const laths = upTo(30).map((i) =>
    polyline([at(x, EAVES, -0.12 + i * 0.035), at(x, FLOOR, -0.12 + i * 0.035)]),
  );
  const rails = [EAVES + 110, -20].map((y) => polyline([at(x, y, -0.14), at(x, y, 1)]));
  const cloth = (depth: number, colour: string, drop: number): string => {
    const [a, b, c, d] = [
      at(x, -20, depth),
      at(x, -20, depth + 0.07),
      at(x, drop, depth + 0.07),
      at(x, drop, depth),
    ];
    return (
      inked(polygon([a, b, c, d]), colour, 3) +
      drawn(
        polyline([at(x, drop - 30, depth), at(x, drop - 30, depth + 0.07)]),
        4,
        lit(colour, 0.6),
      )
    );
  };
  const hat = (depth: number): string => {
    const [hx, hy] = at(x, EAVES + 150, depth);
    const s = scaleAt(depth) * 62;
    return (
      inked(oval(hx, hy, s * 0.55, s), "#E6CE96", 3) +
      drawn(oval(hx, hy, s * 0.36, s * 0.66) + oval(hx, hy, s * 0.17, s * 0.32), 1.8, "#9A7A3E")
    );
  };
  return (
    inked(outline, side > 0 ? "#DCC49C" : "#EBD9B4", 3) +
    drawn(laths.join(""), 2.4, "#B3935C", 0.8) +
    drawn(rails.join(""), 9, "#8A6A3C") +
    [0, 0.12, 0.26, 0.42].map(hat).join("") +
    [
      cloth(0.01, "#233F66", 180),
      cloth(0.11, "#E7D3A8", 210),
      cloth(0.22, "#B8361B", 170),
      cloth(0.34, "#5F9183", 200),
    ].join("")
  );
}

/** A tie beam with its king post and struts, and the two columns that carry it. */
function truss(depth: number): string {
  const width = 34 * scaleAt(depth);
  const beam = (a: Point, b: Point, w: number): string =>
    drawn(polygon([a, b]), w + 5) +
    drawn(polygon([a, b]), w, TIMBER) +
    drawn(
      polygon([
        [a[0], a[1] - w * 0.22],
        [b[0], b[1] - w * 0.22],
      ]),
      w * 0.22,
      lit(TIMBER, 0.35),
    );
  return (
    beam(at(-COLUMN, FLOOR, depth), at(-COLUMN, EAVES, depth), width) +
    beam(at(COLUMN, FLOOR, depth), at(COLUMN, EAVES, depth), width) +
    beam(at(-COLUMN - 60, EAVES, depth), at(COLUMN + 60, EAVES, depth), width * 0.9) +
    beam(at(0, EAVES, depth), at(0, RIDGE, depth), width * 0.8) +
    beam(at(-COLUMN * 0.52, EAVES, depth), at(-20, RIDGE + 60, depth), width * 0.6) +
    beam(at(COLUMN * 0.52, EAVES, depth), at(20, RIDGE + 60, depth), width * 0.6)
  );
}

function lantern(x: number, depth: number): string {
  const [px, py] = at(x, EAVES, depth);
  const s = scaleAt(depth);
  return standing(
    px,
    py,
    s,
    drawn("M0 0V50", 5) +
      inked(oval(0, 96, 42, 50), "#C9482B", 4) +
      filled(oval(-12, 84, 14, 26), "#F0A05A", 0.8) +
      drawn("M-20 52Q-34 96 -20 140M20 52Q34 96 20 140M0 46V146", 2.4, "#7A1E10") +
      inked("M-18 44H18V54H-18ZM-16 140H16V150H-16Z", "#3A2616", 2.4) +
      drawn("M0 150V186M-8 150V178M8 150V178", 3, "#DDA02A"),
  );
}

/** A plank counter along the aisle with its goods and someone behind it. */
function stall(
  side: 1 | -1,
  depth: number,
  cloth: string,
  goods: readonly string[],
  behind: readonly string[],
  shirt: string,
): string {
  const [near, far] = [depth, depth + 0.24];
  const [inner, outer, top] = [side * 330, side * 740, 190];
  const s = scaleAt(depth + 0.1);
  const seller = at(side * 620, FLOOR, far);
  const front = [
    at(inner, top, near),
    at(outer, top, near),
    at(outer, FLOOR, near),
    at(inner, FLOOR, near),
  ];
  const aisle = [
    at(inner, top, near),
    at(inner, top, far),
    at(inner, FLOOR, far),
    at(inner, FLOOR, near),
  ];
  const board = [
    at(inner, top, near),
    at(outer, top, near),
    at(outer, top, far),
    at(inner, top, far),
  ];
  const skirt = smooth([
    at(inner, top, near),
    at(inner, top, near),
    at(inner, top + 96, near),
    at(inner, top + 96, near),
    ...upTo(9).map((i): Point =>
      at(inner + ((outer - inner) * (i + 0.5)) / 9, top + (i % 2 ? 92 : 118), near),
    ),
    at(outer, top + 96, near),
    at(outer, top + 96, near),
    at(outer, top, near),
    at(outer, top, near),
  ]);
  const planks = upTo(3)
    .map((i) => top + 130 + i * 52)
    .map((y) => polyline([at(outer, y, near), at(inner, y, near), at(inner, y, far)]))
    .join("");
  const hem =
    polyline([at(inner, top + 62, near), at(outer, top + 62, near)]) +
    polyline([at(inner, top + 72, near), at(outer, top + 72, near)]);
  const row = (things: readonly string[], back: number, size: number): string =>
    things
      .map((thing, i) => {
        const [x, y] = at(
          inner + (outer - inner) * (0.17 + (i * 0.66) / Math.max(1, things.length - 1)),
          top - 2,
          depth + back,
        );
        return standing(x, y, scaleAt(depth + back) * size, thing);
      })
      .join("");
  return (
    standing(
      seller[0],
      seller[1],
      s * 1.72,
      side > 0 ? mirrored(worker({ shirt })) : worker({ shirt }),
    ) +
    inked(polygon(aisle), side > 0 ? lit(TIMBER, 0.22) : dim(TIMBER, 0.12), 3) +
    inked(polygon(front), TIMBER, 3) +
    inked(polygon(board), lit(TIMBER, 0.42), 3) +
    drawn(planks, 2, dim(TIMBER, 0.45)) +
    inked(`${skirt}Z`, cloth, 3) +
    drawn(hem, 3, lit(cloth, 0.55)) +
    row(behind, 0.2, 0.92) +
    row(goods, 0.09, 0.96)
  );
}

const towels = (a: string, b: string): string =>
  upTo(4)
    .map((i) =>
      inked(
        `M-66 ${-i * 24}Q-76 ${-12 - i * 24} -66 ${-24 - i * 24}H66Q76 ${-12 - i * 24} 66 ${-i * 24}Z`,
        i % 2 ? a : b,
        3,
      ),
    )
    .join("");

const cartons = (a: string, b: string): string =>
  inked("M-74 0V-62H-2V0Z", a, 3) +
  inked("M4 0V-62H76V0Z", b, 3) +
  inked("M-36 -64V-124H38V-64Z", a, 3) +
  filled("M-62 -46H-14V-20H-62ZM16 -46H64V-20H16ZM-24 -108H26V-82H-24Z", "#FBF1DC");

const bottles = (tone: string, cap: string): string =>
  [-48, 0, 48]
    .map(
      (x) =>
        inked(
          `M${x - 20} 0V-66Q${x - 18} -84 ${x - 8} -92V-118H${x + 8}V-92Q${x + 18} -84 ${x + 20} -66V0Z`,
          tone,
          3,
        ) +
        inked(`M${x - 10} -114H${x + 10}V-134H${x - 10}Z`, cap, 2.6) +
        filled(`M${x - 16} -56H${x + 16}V-22H${x - 16}Z`, "#FBF1DC"),
    )
    .join("");

const matRoll = (x: number, h: number, stripe: string): string =>
  inked(
    `M${x - 30} 0V${-h}A30 11 0 0 1 ${x + 30} ${-h}V0A30 11 0 0 1 ${x - 30} 0Z`,
    "#E3CF95",
    3.4,
  ) +
  drawn(`M${x - 14} 6V${-h}M${x} 10V${-h}M${x + 14} 6V${-h}`, 1.6, "#A38A4C") +
  inked(oval(x, -h, 30, 11), "#EFDFAF", 3) +
  drawn(
    `M${x - 30} ${-h * 0.3}Q${x} ${-h * 0.3 + 14} ${x + 30} ${-h * 0.3}M${x - 30} ${-h * 0.75}Q${x} ${-h * 0.75 + 14} ${x + 30} ${-h * 0.75}`,
    9,
    stripe,
  );

const pumpkin = (x: number, y: number, r: number): string =>
  [-0.6, 0.6, -0.3, 0.3, 0]
    .map((part) =>
      inked(
        oval(
          x + part * r,
          y - r * 0.62,
          r * (0.5 - Math.abs(part) * 0.2),
          r * (0.64 - Math.abs(part) * 0.14),
        ),
        part > 0.2 ? "#B9602A" : "#D9782A",
        3,
      ),
    )
    .join("") +
  drawn(`M${n(x)} ${n(y - r * 1.2)}q-4 -24 20 -34`, 12) +
  drawn(`M${n(x)} ${n(y - r * 1.2)}q-4 -24 20 -34`, 7, "#7C8A45");

function floor(art: Drawing): string {
  const outline = polygon([
    at(-1100, FLOOR, -0.1),
    at(1100, FLOOR, -0.1),
    at(1100, FLOOR, 1),
    at(-1100, FLOOR, 1),
  ]);
  const rows = upTo(15).map((i) =>
    polygon([
      at(-1100, FLOOR, -0.1 + Math.pow(i / 14, 1.4) * 1.1),
      at(1100, FLOOR, -0.1 + Math.pow(i / 14, 1.4) * 1.1),
    ]),
  );
  const lines = upTo(19).map((i) =>
    polygon([at(-1080 + i * 120, FLOOR, -0.1), at(-1080 + i * 120, FLOOR, 1)]),
  );
  return (
    inked(
      outline,
      art.gradient(
        [
          [0, "#EBD2AC"],
          [1, "#D2A67C"],
        ],
        0,
        0,
        0,
        1,
      ),
      3,
    ) + drawn(rows.join("") + lines.join(""), 1.8, "#8E6242", 0.7)
  );
}

/** The home page's picture: an open market hall of the plain, its stalls and the fields behind. */
export function drawMarketHall(): string {
  const art = new Drawing("market hall");
  const mood = MOODS.morning;
  const beyond = `<g transform="translate(400 190) scale(.5)">${sky(art, mood, [1080, 200], 400)}${hedge(art, 400, mood)}${fields(art, 400, ["young", "ripe"])}${standing(420, 560, 0.9, house(art))}${standing(1260, 580, 0.9, arecaPalm(art))}</g>`;
  const goods = art.svg(
    WIDE,
    TALL,
    sheet(art, WIDE, TALL, "#F1E2C4") +
      art.clipped("M540 160H1060V620H540Z", beyond) +
      floor(art) +
      screen(art, -1) +
      screen(art, 1) +
      roof(art) +
      truss(0.95) +
      stall(
        -1,
        0.68,
        "#24553B",
        [basket(art, "#C8281C", ["#D93A22"]), jar(), sack()],
        [towels("#E7D3A8", "#B8361B"), bottles("#8A3A12", "#24553B")],
        "#3D5B80",
      ) +
      stall(
        1,
        0.68,
        "#B8361B",
        [cartons("#24553B", "#DDA02A"), jar("#8E5A34"), bottles("#8A3A12", "#24553B")],
        [sack("#E3CFA0", "#233F66"), basket(art, "#E6BE52", ["#F7DE92"])],
        "#B5472F",
      ) +
      truss(0.6) +
      lantern(-300, 0.6) +
      lantern(300, 0.6) +
      standing(...at(-60, FLOOR, 0.62), 0.62, mirrored(worker({ shirt: "#8A5A3A" }))) +
      stall(
        -1,
        0.32,
        "#B8361B",
        [
          cartons("#B8361B", "#233F66"),
          basket(art, "#FBF5E2", ["#FFFFFF", "#DCCFA8"]),
          bottles("#C9862A", "#8E2413"),
        ],
        [jar("#8E5A34"), cartons("#24553B", "#CF6A2A"), sack()],
        "#D9B267",
      ) +
      stall(
        1,
        0.32,
        "#233F66",
        [
          towels("#5F9183", "#FBF6EA"),
          towels("#E7D3A8", "#233F66"),
          basket(art, "#DCE8DE", ["#F3F6EE", "#C4D8D0"]),
        ],
        [bottles("#8A3A12", "#B8361B"), cartons("#B8361B", "#DDA02A"), jar()],
        "#4F7A4E",
      ) +
      standing(...at(-10, FLOOR, 0.27), 0.92, carrier({ shirt: "#4F7A4E" }, "#E6BE52")) +
      truss(0.26) +
      lantern(-380, 0.26) +
      lantern(380, 0.26) +
      stall(
        -1,
        0,
        "#24553B",
        [
          tray(art, "#E0A95B", ["#C2421F", "#F2C230", "#FFF6E2"]),
          basket(art, "#D79A56", ["#F0CF9A", "#8A4A22"]),
          cartons("#DDA02A", "#24553B"),
        ],
        [cartons("#B8361B", "#5F9183"), jar("#8E5A34"), bottles("#C9862A", "#8E2413")],
        "#B5472F",
      ) +
      stall(
        1,
        0,
        "#DDA02A",
        [
          basket(art, "#A3B558", ["#C3CF7E", "#8AA23F"]),
          jar(),
          tray(art, "#FBF8EE", ["#FFFFFF", "#E3DCC8"]),
        ],
        [sack("#E3CFA0", "#24553B"), bottles("#8A3A12", "#24553B"), cartons("#233F66", "#7C9440")],
        "#3D5B80",
      ) +
      standing(
        150,
        890,
        1.15,
        matRoll(-70, 250, "#B8361B") + matRoll(0, 290, "#24553B") + matRoll(68, 230, "#233F66"),
      ) +
      standing(390, 895, 1.1, sack("#C79E68", "#24553B")) +
      standing(1250, 890, 1.1, basket(art, "#C8281C", ["#D93A22", "#6E9A3A"])) +
      standing(1450, 890, 1, pumpkin(-60, 0, 74) + pumpkin(70, 6, 86)) +
      printGaps(art, WIDE, TALL),
  );
  return goods;
}
