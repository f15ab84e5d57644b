import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Font } from "satori";

/**
 * satori draws a glyph with the first family that has it, so the Latin and the Vietnamese half of
 * a face are families of their own. It reads woff, not woff2.
 */
const FACES = [
  { name: "Text", file: "be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff", weight: 400 },
  {
    name: "Text Vietnamese",
    file: "be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff",
    weight: 400,
  },
  { name: "Text", file: "be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff", weight: 600 },
  {
    name: "Text Vietnamese",
    file: "be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff",
    weight: 600,
  },
  { name: "Title", file: "noto-serif/files/noto-serif-latin-600-normal.woff", weight: 600 },
  {
    name: "Title Vietnamese",
    file: "noto-serif/files/noto-serif-vietnamese-600-normal.woff",
    weight: 600,
  },
] as const;
export const TEXT_FACE = "Text Vietnamese, Text";
export const TITLE_FACE = "Title Vietnamese, Title";

let loadedFonts: Promise<Font[]> | undefined;
/** The shop's faces for satori, read once. */
export function drawingFonts(): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url);
  loadedFonts ??= Promise.all(
    FACES.map(async ({ name, file, weight }) => ({
      name,
      weight,
      style: "normal" as const,
      data: await readFile(resolve(`@fontsource/${file}`)),
    })),
  );
  return loadedFonts;
}

export type Style = Record<string, string | number>;
export interface Box {
  type: string;
  key: null;
  props: Record<string, unknown>;
}
type Content = Box | string | null;

export const box = (style: Style, ...children: Content[]): Box => ({
  type: "div",
  key: null,
  props: { style: { display: "flex", ...style }, children: children.filter((c) => c !== null) },
});

/** One star in a field of 24 × 24. Filled with gold only for a certificate in force. */
export const STAR = "M12 1.8l3 6.6 7.1.8-5.3 4.8 1.5 7.1L12 17.5l-6.3 3.6 1.5-7.1L1.9 9.2 9 8.4z";
