import { dim } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { oval, smooth, upTo } from "../lines";
import { riceEar, spilt } from "../rice";
import { shadow } from "../solids";

const STICKY = ["#FFFDF6", "#F6F0E0", "#FFFFFF"];

/** A cloth bag gathered and tied at the neck, with golden ears of sticky rice at its foot. */
export const tiedClothBag: Form = ({ art, palette, label: text }) => {
  const cloth = palette.second;
  const body = smooth(
    [
      [510, 372],
      [430, 430],
      [330, 560],
      [282, 740],
      [310, 900],
      [400, 966],
      [590, 990],
      [780, 966],
      [868, 900],
      [896, 740],
      [846, 560],
      [746, 430],
      [672, 372],
    ],
    true,
  );
  const ruff = smooth(
    [
      [520, 366],
      [520, 366],
      [470, 270],
      [420, 190],
      [420, 190],
      [480, 206],
      [520, 168],
      [560, 204],
      [610, 160],
      [650, 200],
      [700, 172],
      [764, 196],
      [764, 196],
      [716, 280],
      [664, 366],
      [664, 366],
    ],
    false,
  );
  const gathers = upTo(11)
    .map(
      (i) =>
        `M${525 + i * 13} 384Q${470 + i * 25} ${460 + Math.abs(5 - i) * 4} ${440 + i * 31} ${560 + (i % 3) * 40}`,
    )
    .join("");
  const ruffles = upTo(9)
    .map((i) => `M${528 + i * 16} 350Q${500 + i * 23} 290 ${462 + i * 32} ${212 + (i % 2) * 14}`)
    .join("");
  const bow = `M590 372q-120 -76 -150 -8t150 8q110 -84 150 -14t-150 14M584 378q-40 70 -96 104M600 378q34 76 104 92`;
  return (
    shadow(art, 630, 940, 340, 110) +
    inked(`${ruff}Z`, art.round(cloth, 0.25)) +
    drawn(ruffles, PEN.fine, dim(cloth, 0.55)) +
    inked(body, art.ball(cloth, 0.26)) +
    drawn(gathers, PEN.fine, dim(cloth, 0.55)) +
    drawn("M322 800q20 90 90 140M868 800q-20 90 -96 150", PEN.fine, dim(cloth, 0.5)) +
    inked(oval(592, 374, 84, 22), palette.main, PEN.edge) +
    drawn(bow, 15, "#251B14") +
    drawn(bow, 10, palette.main) +
    label(text, 400, 290, "framed", labelColours(palette), roundWarp(592, 400, 420, 400)) +
    spilt(art, 620, 1060, 300, 44, 120, STICKY, 14) +
    riceEar(art, 300, 1050, -6, 1.05, "#DDA72E") +
    riceEar(art, 680, 1062, 2, 1.05, "#E6B846")
  );
};
