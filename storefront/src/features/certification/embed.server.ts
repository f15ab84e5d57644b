import { createHash } from "node:crypto";
import type { Language } from "@lang-sao/backend/contracts/language";
import type { APIContext } from "astro";
import { embedTexts } from "@/i18n/embed";
import { cachePage } from "@/lib/cache-page";
import { env } from "@/lib/env.server";
import { escapeMarkup } from "@/lib/escape-markup";
import { paths } from "@/paths";
import { drawEmbed, type EmbedSize } from "./embed-drawing.server";
import { embedFailureWording, embedWording, type EmbedWording } from "./embed-wording";
import { readCertificate } from "./registry.server";

interface Embed {
  status: number;
  words: EmbedWording;
  svg: string;
  /** Where the proof is, with the shop's address. */
  proof: string;
}

const STATUS = { not_found: 404, refused: 400, unavailable: 503 } as const;

/** The plate of a certificate as it is today, ready to stand on another page, and kept like one. */
export async function readEmbed(
  context: APIContext,
  code: string,
  lang: Language,
  size: EmbedSize,
): Promise<Embed> {
  const answer = await readCertificate(lang, code);
  const proof = new URL(paths(lang).certificate(code), env.PUBLIC_URL);
  const words = answer.ok
    ? embedWording(answer.value.certificate, lang)
    : embedFailureWording(answer.failure, lang);
  if (answer.ok) {
    const { certificate, judged_on } = answer.value;
    const tags = ["certificates", `certificate:${certificate.lookup_code}`];
    if (certificate.product?.handle) tags.push(`product:${certificate.product.handle}`);
    cachePage(context, tags, judged_on);
  }
  const check = `${embedTexts(lang).plate.check} ${proof.host}${proof.pathname}`;
  return {
    status: answer.ok ? 200 : STATUS[answer.failure.kind],
    words,
    svg: await drawEmbed({ words, size, check }),
    proof: proof.href,
  };
}

const STYLE =
  "html{color-scheme:light}body{margin:0}a{display:block}svg{display:block;max-width:100%;height:auto}" +
  "a:focus-visible{outline:3px solid #233f66;outline-offset:-3px}";
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/**
 * Any page may frame this one, and this one alone: it holds nothing but the plate and a link, and
 * may load nothing.
 */
export const FRAME_POLICY =
  `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; ` +
  "frame-ancestors *";

/** A whole document around the plate, for an iframe; its link leaves the frame. */
export function frameDocument({ words, svg, proof }: Embed, lang: Language): string {
  const title = escapeMarkup(embedTexts(lang).plate.frameTitle(words.product));
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>` +
    `<body><a href="${escapeMarkup(proof)}" target="_top" rel="noopener">${svg}</a></body></html>`
  );
}
