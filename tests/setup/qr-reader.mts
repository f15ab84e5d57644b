import fs from "node:fs";

import sharp from "sharp";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = fs.readFileSync(new URL(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")));
// Without its bytes the library would fetch them from the network.
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** What a QR code drawn as SVG says, read by another library than the one that drew it. */
export async function readQrCode(svg: string, pixels = 300): Promise<string> {
  const sized = svg.replace("<svg ", `<svg width="${String(pixels)}" height="${String(pixels)}" `);
  const png = await sharp(Buffer.from(sized)).flatten({ background: "#fff" }).png().toBuffer();
  const [found] = await readBarcodes(new Uint8Array(png), { formats: ["QRCode"] });
  if (found === undefined) throw new Error("No QR code was found in the drawing.");
  return found.text;
}
