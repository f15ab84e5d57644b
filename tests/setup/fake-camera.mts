import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { encode } from "uqr";

import { test } from "./browser.mts";
import { chromiumFlags } from "./chromium.mts";

const WIDTH = 640;
const HEIGHT = 480;
const MODULE_PX = 8;

/** A test in a Chromium with a camera that sees nothing but the QR code of a text, on white. */
export function testThatSees(textOf: () => string) {
  return test.extend({
    permissions: ["camera"],
    // Playwright reads the names of the fixtures that a fixture needs from this pattern.
    launchOptions: [
      async ({}, use) => {
        await use({ executablePath: process.env["CHROMIUM_PATH"], args: flagsToSee(textOf()) });
      },
      { scope: "worker" },
    ],
  });
}

/** The video is one frame of YUV4MPEG2, whose format is a line each before the frame's bytes. */
function flagsToSee(text: string): string[] {
  const { size, data } = encode(text, { border: 2 });
  const side = size * MODULE_PX;
  if (side > HEIGHT) throw new Error(`The code of ${text} does not fit into the picture.`);
  const luma = Buffer.alloc(WIDTH * HEIGHT, 235);
  const [left, top] = [Math.floor((WIDTH - side) / 2), Math.floor((HEIGHT - side) / 2)];
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = data[Math.floor(y / MODULE_PX)]?.[Math.floor(x / MODULE_PX)] === true;
      if (dark) luma[(top + y) * WIDTH + left + x] = 16;
    }
  }
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const header = `YUV4MPEG2 W${String(WIDTH)} H${String(HEIGHT)} F10:1 Ip A1:1 C420jpeg\n`;
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, grey]);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-camera-"));
  const file = path.join(dir, "camera.y4m");
  fs.writeFileSync(file, Buffer.concat([Buffer.from(header), frame, frame]));
  return [
    ...chromiumFlags,
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${file}`,
  ];
}
