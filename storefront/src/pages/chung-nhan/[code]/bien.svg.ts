import { languageSchema } from "@lang-sao/backend/contracts/language";
import type { APIRoute } from "astro";
import { readEmbed } from "@/features/certification/embed.server";
import { failurePage } from "@/lib/failure-page";
import { EMBED_KEYS, EMBED_SMALL } from "@/paths";

/** From the path asked for: an endpoint reached through a rewrite still sees the params of `/en/…`. */
function codeOf(path: string): string {
  return /^\/chung-nhan\/([^/]*)\/bien\.svg$/.exec(path)?.[1] ?? "";
}

export const GET: APIRoute = async (context) => {
  const { searchParams } = context.url;
  const lang = languageSchema.safeParse(searchParams.get(EMBED_KEYS.lang) ?? context.locals.lang);
  const size = searchParams.get(EMBED_KEYS.size);
  if (!lang.success || (size !== null && size !== EMBED_SMALL)) {
    return failurePage(context, {
      kind: "refused",
      status: 400,
      message: "Unknown form of plate.",
    });
  }
  const { status, svg } = await readEmbed(
    context,
    codeOf(context.locals.path),
    lang.data,
    size === EMBED_SMALL ? "small" : "full",
  );
  return new Response(svg, { status, headers: { "content-type": "image/svg+xml; charset=utf-8" } });
};
