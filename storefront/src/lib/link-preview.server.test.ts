import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { PREVIEW_SIZE, titleSize, type LinkPreview } from "./link-preview";
import { drawLinkPreview } from "./link-preview.server";

const GOLD = [0xe2, 0xa1, 0x1b];

const preview: LinkPreview = {
  shopName: "Làng Sao",
  title: "Bánh cáy làng Nguyễn – Thiên Đức",
  lines: ["Hộ kinh doanh Trần Văn Đức", "Xã Đông Hưng · Nguyên Xá cũ"],
  certificate: null,
  picture: null,
  footer: "Đặc sản có gốc, có người làm; sao nào cũng có giấy.",
};

async function holdsGold(picture: Buffer): Promise<boolean> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += info.channels) {
    if (GOLD.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 6)) {
      return true;
    }
  }
  return false;
}

describe("a link preview", () => {
  it("is a PNG of the size networks expect", async () => {
    const { format, width, height } = await sharp(await drawLinkPreview(preview)).metadata();
    expect({ format, width, height }).toEqual({ format: "png", ...PREVIEW_SIZE });
  });

  it("draws gold stars for a certificate in force, and none without", async () => {
    const certificate = { stars: 4, text: "OCOP 4 sao" };
    expect(await holdsGold(await drawLinkPreview({ ...preview, certificate }))).toBe(true);
    expect(await holdsGold(await drawLinkPreview(preview))).toBe(false);
  });

  it("takes a smaller title for a longer name, so that it stands complete", () => {
    const sizes = [10, 30, 60, 90].map((length) => titleSize("a".repeat(length), true));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(new Set(sizes).size).toBe(4);
  });
});
