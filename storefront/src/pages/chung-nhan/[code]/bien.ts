import type { APIRoute } from "astro";
import { FRAME_POLICY, frameDocument, readEmbed } from "@/features/certification/embed.server";

function codeOf(path: string): string {
  return /^\/chung-nhan\/([^/]*)\/bien$/.exec(path)?.[1] ?? "";
}

export const GET: APIRoute = async (context) => {
  const { lang, path } = context.locals;
  const embed = await readEmbed(context, codeOf(path), lang, "full");
  return new Response(frameDocument(embed, lang), {
    status: embed.status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": FRAME_POLICY,
    },
  });
};
