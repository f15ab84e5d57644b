import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { drawMarketHall } from "./market-hall";
import { PACKSHOT_HANDLES, drawPackshot } from "./packshots";
import { SCENE_HANDLES, drawScene } from "./scenes";

async function rasterised(svg: string, width: number): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize({ width }).png().toBuffer();
}

async function contactSheet(
  file: string,
  svgs: string[],
  columns: number,
  width: number,
  height: number,
): Promise<void> {
  const tiles: OverlayOptions[] = [];
  for (const [i, svg] of svgs.entries()) {
    tiles.push({
      input: await rasterised(svg, width),
      left: (i % columns) * (width + 12) + 12,
      top: Math.floor(i / columns) * (height + 12) + 12,
    });
  }
  const rows = Math.ceil(svgs.length / columns);
  await sharp({
    create: {
      width: columns * (width + 12) + 12,
      height: rows * (height + 12) + 12,
      channels: 3,
      background: "#FFFFFF",
    },
  })
    .composite(tiles)
    .png()
    .toFile(file);
}

/**
 * Lays all pictures side by side for judging: `ts-node -T seed/artwork/contact-sheet.ts sheet.png`,
 * with handles after the path for those alone at full size.
 */
async function main(): Promise<void> {
  const [file, ...handles] = process.argv.slice(2);
  if (!file) throw new Error("Say where the sheet goes: contact-sheet.ts <file.png> [handle …]");
  mkdirSync(dirname(file), { recursive: true });
  for (const handle of handles) {
    const svg = PACKSHOT_HANDLES.includes(handle)
      ? drawPackshot(handle)
      : handle === "market-hall"
        ? drawMarketHall()
        : drawScene(handle);
    writeFileSync(join(dirname(file), `${handle}.png`), await rasterised(svg, 1200));
  }
  if (handles.length > 0) return;
  await contactSheet(file, PACKSHOT_HANDLES.map(drawPackshot), 8, 300, 300);
  await contactSheet(
    file.replace(/(\.png)?$/, "-scenes.png"),
    [drawMarketHall(), ...SCENE_HANDLES.map(drawScene)],
    4,
    640,
    360,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
