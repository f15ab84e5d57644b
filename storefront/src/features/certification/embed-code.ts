import type { Language } from "@lang-sao/backend/contracts/language";
import { embedTexts } from "@/i18n/embed";
import { escapeMarkup } from "@/lib/escape-markup";
import { paths, plateImagePath } from "@/paths";

/** Room for every state a plate can take, the longest name included. */
export const FRAME_SIZE = { width: 340, height: 230 } as const;
export const IMAGE_WIDTHS = { full: 340, small: 280 } as const;

interface Embedded {
  code: string;
  product: string;
}

/**
 * HTML for a producer's own page. Its words stay true when the certificate ends: they name the
 * product and never a star.
 */
export function imageCode(
  { code, product }: Embedded,
  size: keyof typeof IMAGE_WIDTHS,
  lang: Language,
  publicUrl: string,
): string {
  const proof = new URL(paths(lang).certificate(code), publicUrl).href;
  const picture = new URL(plateImagePath(code, lang, size), publicUrl).href;
  const alt = embedTexts(lang).guide.alt(product);
  return (
    `<a href="${escapeMarkup(proof)}"><img src="${escapeMarkup(picture)}" ` +
    `width="${String(IMAGE_WIDTHS[size])}" alt="${escapeMarkup(alt)}"></a>`
  );
}

export function frameCode({ code, product }: Embedded, lang: Language, publicUrl: string): string {
  const page = new URL(paths(lang).certificateFrame(code), publicUrl).href;
  const title = embedTexts(lang).plate.frameTitle(product);
  return (
    `<iframe src="${escapeMarkup(page)}" width="${String(FRAME_SIZE.width)}" ` +
    `height="${String(FRAME_SIZE.height)}" title="${escapeMarkup(title)}" frameborder="0" ` +
    `loading="lazy"></iframe>`
  );
}
