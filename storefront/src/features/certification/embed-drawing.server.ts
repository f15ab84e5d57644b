import satori from "satori";
import { box, drawingFonts, STAR, TEXT_FACE, type Box } from "@/lib/drawing.server";
import { escapeMarkup } from "@/lib/escape-markup";
import { type EmbedWording, spokenEmbed } from "./embed-wording";

export const EMBED_SIZES = ["full", "small"] as const;
export type EmbedSize = (typeof EMBED_SIZES)[number];

const WIDTHS: Record<EmbedSize, number> = { full: 340, small: 280 };
const INDIGO = "#233f66";
const INDIGO_LINE = "#6f86a3";
const PAPER = "#fbf6ec";
const PALE = "#d3dce6";
const GOLD = "#e2a11b";
const GREY_GROUND = "#f3f1ee";
const GREY_LINE = "#a39d96";
const GREY_INK = "#56504a";

/** Space between the drawing's edge and its words. */
const EDGE = { x: 17, y: 13 };
const HEADING = { size: 18, height: 26 };
const STAR_STEP = 20;
const STAR_SCALE = 0.8;

interface Plate {
  words: EmbedWording;
  size: EmbedSize;
  /** `Kiểm tra tại langsao.vn/chung-nhan/7K3M9Q2D`: where anyone can check what the plate says. */
  check: string;
}

/**
 * The plate as a picture that needs nothing else: no script, no style sheet, its letters drawn as
 * outlines, so that it looks the same inside any page.
 */
export async function drawEmbed(plate: Plate): Promise<string> {
  const svg = await satori(embedTree(plate), {
    width: WIDTHS[plate.size],
    fonts: await drawingFonts(),
  });
  const spoken = escapeMarkup(`${spokenEmbed(plate.words)}. ${plate.check}`);
  return leanOutlines(svg)
    .replace("<svg ", '<svg role="img" aria-labelledby="bien" ')
    .replace(">", `><title id="bien">${spoken}</title>`)
    .replace(/<\/svg>$/, `${embedStars(plate.words)}</svg>`);
}

/** satori draws each point where a line begins twice, and masks that mask nothing. */
function leanOutlines(svg: string): string {
  return svg
    .replace(/(?<=[MLQC ])(-?[\d.]+ -?[\d.]+)L\1(?=[MLQCZ"])/g, "$1")
    .replace(/<mask id="[^"]*"><rect [^>]*\/><\/mask>/g, "");
}

/** The gold of the plate; empty unless the certificate is in force. */
export function embedStars(words: EmbedWording): string {
  if (words.kind !== "holds") return "";
  const top = EDGE.y + (HEADING.height - 24 * STAR_SCALE) / 2 - 1;
  const stars = Array.from(
    { length: words.stars },
    (_, at) =>
      `<path transform="translate(${String(EDGE.x + at * STAR_STEP)} ${top.toFixed(1)}) scale(${String(STAR_SCALE)})" d="${STAR}"/>`,
  );
  return `<g fill="${GOLD}">${stars.join("")}</g>`;
}

/** Ground and words, without the stars. */
export function embedTree({ words, size, check }: Plate): Box {
  const text = (value: string, style: Parameters<typeof box>[0] = {}) =>
    box(style, value.normalize("NFC"));
  const product =
    words.product === null ? null : text(words.product, { fontWeight: 600, fontSize: 14 });
  const isFull = size === "full";
  const checked = (colour: string) =>
    isFull
      ? text(check, { marginTop: 4, fontSize: 11.5, wordBreak: "break-word", color: colour })
      : null;
  if (words.kind === "grey") {
    return box(
      { ...frameOf(GREY_LINE, GREY_GROUND), color: GREY_INK },
      product,
      text(words.text),
      checked(GREY_INK),
    );
  }
  return box(
    {
      boxSizing: "border-box",
      width: "100%",
      padding: 3,
      borderRadius: 3,
      background: INDIGO,
      color: PAPER,
    },
    box(
      {
        ...frameOf(INDIGO_LINE, INDIGO),
        padding: `${String(EDGE.y - 4)}px ${String(EDGE.x - 4)}px`,
      },
      box(
        {
          fontWeight: 600,
          fontSize: HEADING.size,
          lineHeight: HEADING.height / HEADING.size,
          paddingLeft: words.stars * STAR_STEP + 6,
        },
        words.heading,
      ),
      product,
      isFull ? text(words.decision) : null,
      text(words.validity),
      isFull && words.daysLeft !== null ? text(words.daysLeft, { fontWeight: 600 }) : null,
      checked(PALE),
    ),
  );
}

function frameOf(line: string, ground: string) {
  return {
    boxSizing: "border-box",
    flexDirection: "column",
    width: "100%",
    padding: "10px 14px",
    border: `1px solid ${line}`,
    borderRadius: 2,
    background: ground,
    fontFamily: TEXT_FACE,
    fontSize: 13,
    lineHeight: 1.5,
  };
}
