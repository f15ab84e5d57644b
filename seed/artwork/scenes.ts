import { Drawing } from "./drawing";
import { printGaps } from "./ground";
import { upTo } from "./lines";
import {
  type Crop,
  MOODS,
  type MoodName,
  TALL,
  WIDE,
  fields,
  hedge,
  sky,
  water,
  yard,
} from "./scenery/land";
import {
  arecaPalm,
  bambooClump,
  bananaPlant,
  banyan,
  bellTower,
  bicycle,
  carrier,
  communalHouse,
  crouching,
  gate,
  haystack,
  house,
  mirrored,
  sampan,
  shed,
  standing,
  worker,
} from "./scenery/village";
import { showroomCentre } from "./scenery/showroom-centre";
import {
  basket,
  candyPan,
  caneRows,
  dryingGrain,
  jar,
  lacquerBowl,
  joinersBench,
  logPile,
  loom,
  lotusPond,
  mortar,
  mushroomBags,
  paddlingDuck,
  plantRows,
  sack,
  sheetFrame,
  silkPole,
  splintBundle,
  tray,
} from "./scenery/trades";

type Foreground = (art: Drawing) => string;

interface Scene {
  mood: MoodName;
  sun: readonly [number, number];
  horizon?: number;
  crops: readonly Crop[];
  foreground: Foreground;
}

const SHIRTS = {
  gac: "#B5472F",
  cham: "#3D5B80",
  leaf: "#4F7A4E",
  tuber: "#8A5A3A",
  straw: "#D9B267",
} as const;

const CAY = ["#C2421F", "#F2C230", "#FFF6E2"];
const PEANUT = ["#E3B273", "#8A4A22"];

/** The village, yard or water of each maker by the handle in producers.csv, and the centre. */
const SCENES: Readonly<Record<string, Scene>> = {
  "thien-duc": {
    mood: "dawn",
    sun: [1180, 190],
    crops: ["ripe", "young", "ripe"],
    foreground: (art) =>
      standing(1230, 560, 0.95, house(art)) +
      standing(1520, 560, 1, arecaPalm(art, 480)) +
      standing(520, 610, 1.05, gate(art)) +
      yard(art, 640) +
      standing(160, 700, 1.15, banyan(art)) +
      standing(760, 720, 1, tray(art, "#E0A95B", CAY)) +
      standing(1060, 700, 0.95, tray(art, "#D99A4E", CAY)) +
      standing(920, 800, 1.25, tray(art, "#E0A95B", CAY)) +
      standing(1330, 790, 1.2, tray(art, "#D99A4E", CAY)) +
      standing(1130, 800, 1.15, mirrored(worker({ shirt: SHIRTS.cham }))) +
      standing(600, 840, 1.1, crouching({ shirt: SHIRTS.gac })),
  },
  "dinh-manh": {
    mood: "gold",
    sun: [300, 200],
    crops: ["young", "ripe"],
    foreground: (art) =>
      standing(620, 590, 1.15, house(art)) +
      standing(250, 600, 1, arecaPalm(art, 520)) +
      standing(170, 600, 0.9, arecaPalm(art, 470)) +
      standing(1080, 600, 1, bananaPlant(art)) +
      yard(art, 620, "#D9AE88") +
      standing(1290, 760, 1.2, candyPan()) +
      standing(1090, 790, 1.25, worker({ shirt: SHIRTS.gac })) +
      standing(360, 760, 1.1, tray(art, "#C07A35", PEANUT)) +
      standing(640, 830, 1.25, tray(art, "#EBCF98", ["#FFF6DC", "#6E4A22"])) +
      standing(820, 760, 1, basket(art, "#D79A56", ["#F0CF9A", "#8A4A22"])) +
      standing(170, 850, 1.2, crouching({ shirt: SHIRTS.cham })),
  },
  "htx-dong-la": {
    mood: "morning",
    sun: [1280, 180],
    crops: ["young", "fallow"],
    foreground: (art) =>
      standing(330, 520, 0.75, house(art)) +
      standing(90, 540, 0.9, bambooClump(art)) +
      plantRows(art, 500, 780, "#7E9E48") +
      standing(1180, 750, 1.1, mirrored(worker({ shirt: SHIRTS.leaf }))) +
      standing(900, 770, 1.1, basket(art, "#CC8A34", ["#F0A02C", "#8A5212"])) +
      standing(480, 830, 1.3, tray(art, "#FBF8EE", ["#FFFFFF", "#E3DCC8"])) +
      standing(1400, 850, 1.35, tray(art, "#E9AE2E", ["#F7CF62", "#C9861A"])) +
      standing(740, 868, 1.2, crouching({ shirt: SHIRTS.cham })),
  },
  "htx-minh-tan": {
    mood: "drizzle",
    sun: [360, 190],
    crops: ["flooded", "young"],
    foreground: (art) =>
      standing(1250, 530, 0.85, house(art)) +
      standing(1530, 540, 0.9, bananaPlant(art)) +
      caneRows(art, 480, 850) +
      standing(560, 800, 1.2, worker({ shirt: SHIRTS.cham })) +
      standing(1060, 870, 1.25, crouching({ shirt: SHIRTS.leaf })),
  },
  "htx-dong-xuyen": {
    mood: "morning",
    sun: [420, 200],
    horizon: 380,
    crops: ["fallow"],
    foreground: (art) =>
      water(art, 380, 640, "#8FB3B8") +
      standing(300, 440, 0.45, sampan()) +
      standing(980, 420, 0.35, sampan()) +
      standing(1280, 600, 0.85, shed(art, 480)) +
      standing(1520, 610, 0.8, bambooClump(art, 9)) +
      water(art, 660, 900, "#A3C0BE") +
      upTo(9)
        .map((i) =>
          standing(
            190 + (i % 5) * 190 + Math.floor(i / 5) * 90,
            700 + Math.floor(i / 5) * 110 + (i % 2) * 24,
            0.8 + Math.floor(i / 5) * 0.35,
            paddlingDuck(["#A9825A", "#C9A77E", "#F1E8D8"][i % 3] ?? "#A9825A"),
          ),
        )
        .join("") +
      standing(1360, 850, 1.2, mirrored(worker({ shirt: SHIRTS.tuber }))),
  },
  "htx-thuy-ninh": {
    mood: "gold",
    sun: [1240, 170],
    crops: ["ripe", "ripe", "ripe", "ripe"],
    foreground: (art) =>
      standing(240, 470, 0.7, communalHouse(art)) +
      standing(700, 620, 0.85, mirrored(worker({ shirt: SHIRTS.cham }))) +
      standing(960, 640, 0.9, crouching({ shirt: SHIRTS.gac })) +
      standing(1350, 700, 1.05, haystack(art)) +
      standing(340, 800, 1.15, basket(art, "#E6BE52", ["#F7DE92", "#B98A22"])) +
      standing(640, 850, 1.2, carrier({ shirt: SHIRTS.leaf }, "#E6BE52")) +
      standing(1080, 850, 1.2, sack("#E0C490", "#8E2413")),
  },
  "viet-huong": {
    mood: "dusk",
    sun: [760, 230],
    crops: ["young"],
    foreground: (art) =>
      standing(300, 560, 0.95, house(art)) +
      standing(1300, 560, 0.95, house(art, "#EBD3B4")) +
      standing(800, 560, 0.85, bananaPlant(art)) +
      water(art, 570, 720, "#A9B9C0") +
      standing(
        820,
        660,
        0.9,
        sampan(standing(-80, -10, 0.7, sack()) + standing(30, -10, 0.7, sack())),
      ) +
      yard(art, 720, "#D9AE88") +
      standing(280, 810, 1.2, tray(art, "#C07A35", PEANUT)) +
      standing(600, 850, 1.2, tray(art, "#E0A95B", CAY)) +
      standing(980, 870, 1.25, mirrored(crouching({ shirt: SHIRTS.gac }))) +
      standing(1300, 840, 1.25, tray(art, "#EBCF98", ["#FFF6DC", "#6E4A22"])),
  },
  "phuong-dong": {
    mood: "noon",
    sun: [1240, 180],
    crops: ["young", "young"],
    foreground: (art) =>
      standing(160, 640, 1.2, bambooClump(art, 16)) +
      standing(1100, 580, 1, shed(art, 620)) +
      yard(art, 630, "#D8BE96") +
      standing(560, 790, 1.2, crouching({ shirt: SHIRTS.cham })) +
      standing(860, 730, 0.95, lacquerBowl("#B8361B")) +
      standing(1070, 750, 1.05, lacquerBowl("#2F2722")) +
      standing(1300, 770, 1.15, lacquerBowl("#24553B")) +
      standing(920, 860, 1.25, lacquerBowl("#DDA02A")) +
      standing(1200, 870, 1.3, lacquerBowl("#8E2413")) +
      standing(290, 870, 1.2, splintBundle()) +
      standing(1470, 860, 1.15, mirrored(crouching({ shirt: SHIRTS.gac }))),
  },
  "son-nam": {
    mood: "noon",
    sun: [800, 170],
    crops: ["young", "ripe"],
    foreground: (art) =>
      standing(1330, 550, 0.85, house(art)) +
      standing(110, 570, 0.9, arecaPalm(art, 480)) +
      yard(art, 590) +
      upTo(5)
        .map((i) => standing(220 + i * 270, 680, 0.72, sheetFrame()))
        .join("") +
      upTo(4)
        .map((i) => standing(260 + i * 370, 850, 1.08, sheetFrame()))
        .join("") +
      standing(830, 800, 1.15, carrier({ shirt: SHIRTS.gac }, "#F6EFDC")),
  },
  "hoang-pho-nam": {
    mood: "morning",
    sun: [1280, 200],
    crops: ["young", "young"],
    foreground: (art) =>
      standing(220, 520, 0.75, house(art)) +
      water(art, 530, 690, "#9FBDC0") +
      standing(1080, 630, 0.85, sampan(standing(10, -14, 0.8, worker({ shirt: SHIRTS.tuber })))) +
      yard(art, 690, "#CDB88C") +
      standing(180, 830, 1.1, sheetFrame(3)) +
      standing(520, 850, 1.1, sheetFrame(3)) +
      standing(860, 870, 1.1, sheetFrame(3)) +
      standing(1160, 860, 1.25, crouching({ shirt: SHIRTS.cham })) +
      standing(1430, 850, 1.2, basket(art, "#F6EFDC", ["#FFFFFF", "#DCD0B0"])),
  },
  "duy-nguyen": {
    mood: "morning",
    sun: [340, 180],
    crops: ["young", "ripe", "young"],
    foreground: (art) =>
      standing(1160, 600, 1.15, shed(art, 760)) +
      standing(160, 620, 1, haystack(art)) +
      yard(art, 650, "#D8C29C") +
      upTo(5)
        .map((i) => standing(930 + i * 118, 740, 0.95, sack("#E3CFA0", "#233F66")))
        .join("") +
      upTo(4)
        .map((i) => standing(985 + i * 118, 820, 1.1, sack("#E3CFA0", "#233F66")))
        .join("") +
      standing(700, 840, 1.2, carrier({ shirt: SHIRTS.cham }, "#E6C067")) +
      dryingGrain(180, 720, 380, 120, "#E6C067"),
  },
  "truong-duan": {
    mood: "dawn",
    sun: [420, 210],
    crops: ["ripe", "young"],
    foreground: (art) =>
      standing(1260, 520, 0.75, house(art)) +
      standing(1500, 530, 0.85, bambooClump(art, 11)) +
      water(art, 540, 900, "#A6BFBF") +
      standing(
        760,
        760,
        1.55,
        sampan(
          upTo(4)
            .map((i) => standing(-140 + i * 74, -8, 0.8, sack("#E3CFA0", "#24553B")))
            .join("") + standing(180, -18, 0.85, worker({ shirt: SHIRTS.leaf })),
        ),
      ) +
      standing(250, 640, 0.7, sampan(standing(0, -10, 0.7, sack()))) +
      standing(1320, 850, 0.9, paddlingDuck("#F1E8D8")) +
      standing(1180, 810, 0.8, paddlingDuck("#C9A77E")),
  },
  "htx-an-hiep": {
    mood: "noon",
    sun: [1300, 170],
    crops: ["young", "young", "young"],
    foreground: (art) =>
      standing(640, 600, 1.05, communalHouse(art)) +
      standing(1330, 640, 1, banyan(art)) +
      yard(art, 640, "#C9BDA6") +
      dryingGrain(240, 710, 520, 120, "#EAD08A") +
      standing(880, 850, 1.15, mirrored(worker({ shirt: SHIRTS.cham }))) +
      standing(1180, 840, 1.2, basket(art, "#FBF5E2", ["#FFFFFF", "#DCCFA8"])) +
      standing(150, 850, 1.2, crouching({ shirt: SHIRTS.tuber })),
  },
  "htx-toan-nang": {
    mood: "noon",
    sun: [300, 180],
    crops: ["young", "fallow"],
    foreground: (art) =>
      standing(1280, 520, 0.75, house(art)) +
      plantRows(art, 490, 840, "#5F8A45", "#C8281C") +
      standing(430, 720, 1, carrier({ shirt: SHIRTS.cham }, "#C8281C")) +
      standing(1130, 820, 1.2, mirrored(crouching({ shirt: SHIRTS.straw }))) +
      standing(780, 850, 1.25, basket(art, "#B81F1A", ["#D93A22", "#6E9A3A"])) +
      standing(1400, 870, 1.25, basket(art, "#C8281C", ["#E3543A", "#6E9A3A"])),
  },
  "htx-an-my": {
    mood: "gold",
    sun: [1140, 200],
    crops: ["ripe", "ripe"],
    foreground: (art) =>
      standing(420, 570, 0.95, house(art)) +
      standing(80, 590, 1, arecaPalm(art, 500)) +
      yard(art, 610) +
      standing(1380, 690, 1.2, haystack(art)) +
      standing(1130, 660, 0.95, haystack(art)) +
      dryingGrain(300, 690, 620, 150, "#E6BE52") +
      standing(620, 800, 1.2, worker({ shirt: SHIRTS.gac })) +
      standing(1080, 850, 1.15, basket(art, "#E6BE52", ["#F7DE92"])) +
      standing(140, 860, 1.2, crouching({ shirt: SHIRTS.leaf })),
  },
  "do-nhat-anh": {
    mood: "dusk",
    sun: [1200, 220],
    crops: ["young"],
    foreground: (art) =>
      standing(560, 580, 1.1, house(art)) +
      standing(180, 600, 1, bananaPlant(art)) +
      standing(950, 590, 0.95, arecaPalm(art, 500)) +
      yard(art, 610, "#CDB196") +
      upTo(6)
        .map((i) =>
          standing(140 + i * 118, 720 + (i % 2) * 14, 1, jar(i % 3 ? "#7A4526" : "#8E5A34")),
        )
        .join("") +
      lotusPond(art, 1180, 790, 330, 84) +
      standing(620, 850, 1.2, sack("#E0C490", "#6B4468")) +
      standing(330, 860, 1.2, crouching({ shirt: SHIRTS.leaf })),
  },
  "thanh-huong": {
    mood: "morning",
    sun: [1260, 190],
    crops: ["young", "young"],
    foreground: (art) =>
      standing(360, 570, 0.95, shed(art, 520)) +
      standing(80, 600, 1, bananaPlant(art)) +
      yard(art, 620, "#D6BE98") +
      standing(760, 780, 1.2, candyPan()) +
      standing(1060, 820, 1.3, mortar(art)) +
      standing(930, 840, 1.2, worker({ shirt: SHIRTS.leaf })) +
      standing(280, 790, 1.2, tray(art, "#A3B558", ["#C3CF7E", "#8AA23F"])) +
      standing(520, 860, 1.2, crouching({ shirt: SHIRTS.gac })) +
      lotusPond(art, 1420, 760, 220, 74),
  },
  "nga-dinh": {
    mood: "drizzle",
    sun: [420, 190],
    crops: ["young"],
    foreground: (art) =>
      standing(950, 680, 1.5, shed(art, 560) + mushroomBags()) +
      standing(220, 620, 1, bambooClump(art, 12)) +
      standing(300, 860, 1.25, basket(art, "#D9CAB5", ["#BBA78F", "#F1E8D8"])) +
      standing(520, 850, 1.25, worker({ shirt: SHIRTS.cham })) +
      standing(1400, 870, 1.2, basket(art, "#CDBBA4", ["#E8DCC8"])),
  },
  "go-dung-nghia": {
    mood: "dawn",
    sun: [1300, 190],
    crops: ["young", "ripe"],
    foreground: (art) =>
      standing(200, 560, 0.62, bellTower(art)) +
      standing(820, 600, 1.15, shed(art, 640)) +
      yard(art, 640, "#D2B48C") +
      standing(1330, 790, 1.15, logPile()) +
      standing(640, 830, 1.15, joinersBench()) +
      standing(450, 850, 1.25, worker({ shirt: SHIRTS.tuber })) +
      standing(170, 860, 1, logPile()),
  },
  "htx-nam-cao": {
    mood: "dusk",
    sun: [340, 210],
    crops: ["young"],
    foreground: (art) =>
      standing(1180, 580, 1.05, house(art)) +
      plantRows(art, 450, 600, "#6F9A4E") +
      standing(1180, 590, 1.05, house(art)) +
      yard(art, 620, "#D6BC96") +
      standing(
        110,
        800,
        1.2,
        silkPole(["#E7D3A8", "#233F66", "#F1E3C2", "#8A5A3A", "#3D5B80", "#E7D3A8"]),
      ) +
      standing(1000, 830, 1.15, loom()) +
      standing(800, 850, 1.2, crouching({ shirt: SHIRTS.gac })) +
      standing(1380, 850, 1.2, basket(art, "#F3E2B0", ["#FFF6DC", "#D9C07A"])),
  },
  "trung-tam-thai-binh": {
    mood: "morning",
    sun: [250, 170],
    crops: ["young"],
    foreground: (art) =>
      standing(1500, 580, 1, arecaPalm(art, 520)) +
      standing(70, 600, 1, banyan(art)) +
      standing(820, 650, 1.22, showroomCentre(art)) +
      yard(art, 652, "#D9C4A4") +
      standing(420, 800, 1.15, carrier({ shirt: SHIRTS.gac }, "#C8281C")) +
      standing(1330, 820, 1.25, bicycle()) +
      standing(1130, 830, 1.15, mirrored(worker({ shirt: SHIRTS.cham }))) +
      standing(760, 830, 1.1, worker({ shirt: SHIRTS.leaf })),
  },
};

export const SCENE_HANDLES: readonly string[] = Object.keys(SCENES);

/** The cover of a maker's page, or of the showroom centre's: trade and place, 1600 × 900. */
export function drawScene(producerHandle: string): string {
  const scene = SCENES[producerHandle];
  if (!scene) throw new Error(`No scene is drawn for the producer "${producerHandle}"`);
  const art = new Drawing(`scene ${producerHandle}`);
  const mood = MOODS[scene.mood];
  const horizon = scene.horizon ?? 410;
  return art.svg(
    WIDE,
    TALL,
    sky(art, mood, scene.sun, horizon) +
      hedge(art, horizon, mood) +
      fields(art, horizon, scene.crops) +
      scene.foreground(art) +
      printGaps(art, WIDE, TALL),
  );
}
