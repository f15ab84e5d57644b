// @ts-check
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const STYLES = new URL("./src/styles/fonts.css", import.meta.url);
const FACE = /@font-face\s*{([^}]*)}/g;
const FILE = /url\(\s*"@fonts\/([^"]+)"\s*\)/;
const RANGES = /unicode-range:\s*([^;]+);/;
/**
 * Where each family's whole fonts are; a file is named `Family_400Regular`.
 * @type {Readonly<Record<string, string>>}
 */
const PACKAGES = {
  BeVietnamPro: "@expo-google-fonts/be-vietnam-pro",
  NotoSerif: "@expo-google-fonts/noto-serif",
};

/**
 * Makes the font files that `fonts.css` names under `@fonts/`: of each whole font the letters of its
 * `unicode-range`, without the hints and alternates that the shop does not use.
 *
 * @returns {import("astro").AstroIntegration}
 */
export function leanFonts() {
  return {
    name: "lean-fonts",
    hooks: {
      "astro:config:setup": async ({ createCodegenDir, updateConfig }) => {
        const folder = fileURLToPath(createCodegenDir());
        await mkdir(folder, { recursive: true });
        const faces = [...(await readFile(STYLES, "utf8")).matchAll(FACE)].map(([, face = ""]) => ({
          file: FILE.exec(face)?.[1],
          ranges: RANGES.exec(face)?.[1],
        }));
        await Promise.all(
          faces.map(async ({ file, ranges }) => {
            if (!file || !ranges) return;
            const font = await readFile(wholeFont(file));
            const lean = await subsetFont(font, lettersOf(ranges), {
              targetFormat: "woff2",
              noHinting: true,
              noLayoutClosure: true,
            });
            await writeFile(join(folder, file), lean);
          }),
        );
        updateConfig({ vite: { resolve: { alias: { "@fonts": folder.replace(/\/$/, "") } } } });
      },
    },
  };
}

/**
 * @param {string} file e.g. `BeVietnamPro_400Regular.woff2`
 * @throws when no package holds that font
 */
function wholeFont(file) {
  const name = file.replace(/\.woff2$/, "");
  const [family = "", style = ""] = name.split("_");
  const packageName = PACKAGES[family];
  if (!packageName) throw new Error(`fonts.css names "${file}", whose family has no package.`);
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve(`${packageName}/package.json`)), style, `${name}.ttf`);
}

/**
 * @param {string} ranges the value of `unicode-range`: "U+0000-00FF, U+0131"
 * @returns {string} each of its characters once
 */
function lettersOf(ranges) {
  return ranges
    .split(",")
    .flatMap((range) => {
      const [first = NaN, last = first] = range
        .trim()
        .replace(/^U\+/, "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, step) =>
        String.fromCodePoint(first + step),
      );
    })
    .join("");
}
