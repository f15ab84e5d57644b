import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, type Font, type Glyph, type PathCommand } from "@shuding/opentype.js";
import { n, type Point } from "./lines";

/** The shop's own type: titles in the serif, makers and small print in the sans. */
export type Face = "serif" | "sans" | "sans-bold";

const FILES: Record<Face, readonly [family: string, weight: number]> = {
  serif: ["noto-serif", 700],
  sans: ["be-vietnam-pro", 500],
  "sans-bold": ["be-vietnam-pro", 700],
};

// Fontsource cuts each font into subsets; Vietnamese needs all three, in this order of preference.
const SUBSETS = ["latin", "vietnamese", "latin-ext"] as const;

const loaded = new Map<Face, Font[]>();

function fontsOf(face: Face): Font[] {
  const known = loaded.get(face);
  if (known) return known;
  const [family, weight] = FILES[face];
  const folder = join(dirname(require.resolve(`@fontsource/${family}/package.json`)), "files");
  const fonts = SUBSETS.map((subset) => {
    const file = readFileSync(join(folder, `${family}-${subset}-${weight}-normal.woff`));
    const bytes = new Uint8Array(file.byteLength);
    bytes.set(file);
    return parse(bytes.buffer);
  });
  loaded.set(face, fonts);
  return fonts;
}

interface SetGlyph {
  font: Font;
  glyph: Glyph;
}

function glyphsOf(text: string, face: Face): SetGlyph[] {
  return Array.from(text.normalize("NFC"), (character) => {
    const font = fontsOf(face).find((candidate) => candidate.charToGlyphIndex(character) > 0);
    if (!font) throw new Error(`No font of ${face} has the character "${character}"`);
    return { font, glyph: font.charToGlyph(character) };
  });
}

interface Setting {
  face: Face;
  size: number;
  /** Extra space between letters, in parts of the size. */
  tracking?: number;
}

/** Moves a point of flat lettering to where it lies in the picture, as on a round bottle. */
export type Warp = (x: number, y: number) => Point;

export class Lettering {
  private readonly commands: PathCommand[] = [];
  readonly width: number;

  constructor(text: string, { face, size, tracking = 0 }: Setting) {
    const scale = size / 1000;
    let x = 0;
    let previous: SetGlyph | undefined;
    for (const current of glyphsOf(text, face)) {
      if (previous?.font === current.font) {
        x += current.font.getKerningValue(previous.glyph, current.glyph) * scale;
      }
      this.commands.push(...current.glyph.getPath(x, 0, size).commands);
      x += current.glyph.advanceWidth * scale + tracking * size;
      previous = current;
    }
    this.width = x - tracking * size;
  }

  /** The path data with the baseline's left end at (x, y), each point passed through the warp. */
  path(x: number, y: number, warp: Warp = (px, py) => [px, py]): string {
    const point = (px = 0, py = 0): string => {
      const [wx, wy] = warp(px + x, py + y);
      return `${n(wx)} ${n(wy)}`;
    };
    return this.commands
      .map((command) => {
        switch (command.type) {
          case "Z":
            return "Z";
          case "Q":
            return `Q${point(command.x1, command.y1)} ${point(command.x, command.y)}`;
          case "C":
            return `C${point(command.x1, command.y1)} ${point(command.x2, command.y2)} ${point(command.x, command.y)}`;
          default:
            return `${command.type}${point(command.x, command.y)}`;
        }
      })
      .join("");
  }
}
