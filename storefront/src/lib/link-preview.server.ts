import satori from "satori";
import sharp from "sharp";
import {
  box,
  drawingFonts,
  type Box,
  STAR,
  TEXT_FACE,
  TITLE_FACE,
  type Style,
} from "./drawing.server";
import { PREVIEW_SIZE, titleSize, type LinkPreview } from "./link-preview";

const COLOURS = {
  paper: "#FBF6EC",
  shade: "#F1E8D8",
  ink: "#251B14",
  leaf: "#24553B",
  indigo: "#233F66",
  gold: "#E2A11B",
} as const;

const image = (source: string, width: number, height: number, style: Style = {}): Box => ({
  type: "img",
  key: null,
  props: { src: source, width, height, style },
});

function starsDrawn(count: number): Box {
  const stars = Array.from(
    { length: count },
    (_, at) => `<path transform="translate(${String(at * 26)} 0)" d="${STAR}"/>`,
  ).join("");
  const width = count * 26;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} 24" fill="${COLOURS.gold}">${stars}</svg>`;
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return image(source, width * 1.4, 24 * 1.4);
}

function plate({ stars, text }: NonNullable<LinkPreview["certificate"]>): Box {
  return box(
    {
      alignSelf: "flex-start",
      alignItems: "center",
      gap: 18,
      marginTop: 34,
      padding: "14px 24px",
      borderRadius: 6,
      background: COLOURS.indigo,
      color: COLOURS.paper,
      fontSize: 30,
      fontWeight: 600,
    },
    starsDrawn(stars),
    text,
  );
}

async function pictureDrawn({ bytes, caption }: NonNullable<LinkPreview["picture"]>): Promise<Box> {
  const side = PREVIEW_SIZE.height;
  const jpeg = await sharp(bytes)
    .resize(side, side, { fit: "cover" })
    .flatten({ background: COLOURS.shade })
    .jpeg({ quality: 88 })
    .toBuffer();
  return box(
    { width: side, height: side, flexShrink: 0, position: "relative" },
    image(`data:image/jpeg;base64,${jpeg.toString("base64")}`, side, side),
    caption === null
      ? null
      : box(
          {
            position: "absolute",
            left: 0,
            bottom: 0,
            padding: "6px 14px",
            background: COLOURS.paper,
            fontSize: 20,
          },
          caption,
        ),
  );
}

/** Draws a link preview as PNG. */
export async function drawLinkPreview(preview: LinkPreview): Promise<Buffer> {
  const text = (value: string) => value.normalize("NFC");
  const beside = preview.picture !== null;
  const tree = box(
    {
      width: PREVIEW_SIZE.width,
      height: PREVIEW_SIZE.height,
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: TEXT_FACE,
      fontSize: 28,
    },
    preview.picture === null
      ? box({ width: 18, height: PREVIEW_SIZE.height, background: COLOURS.leaf })
      : await pictureDrawn(preview.picture),
    box(
      { flexDirection: "column", flexGrow: 1, flexBasis: 0, padding: "44px 52px 40px" },
      box(
        { fontFamily: TITLE_FACE, fontWeight: 600, fontSize: 34, color: COLOURS.leaf },
        text(preview.shopName),
      ),
      box(
        { flexDirection: "column", flexGrow: 1, justifyContent: "center" },
        box(
          {
            fontFamily: TITLE_FACE,
            fontWeight: 600,
            fontSize: titleSize(preview.title, beside),
            lineHeight: 1.3,
            textWrap: "balance",
          },
          text(preview.title),
        ),
        ...preview.lines.map((line, at) =>
          box({ marginTop: at === 0 ? 22 : 6, fontSize: 28, lineHeight: 1.4 }, text(line)),
        ),
        preview.certificate === null ? null : plate(preview.certificate),
      ),
      box(
        {
          borderTop: `2px solid ${COLOURS.ink}`,
          paddingTop: 16,
          fontSize: 22,
          lineHeight: 1.4,
        },
        text(preview.footer),
      ),
    ),
  );
  const svg = await satori(tree, { ...PREVIEW_SIZE, fonts: await drawingFonts() });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: false }).toBuffer();
}
