import type { APIRoute } from "astro";
import { seoTexts } from "@/i18n/seo";
import { cachePage } from "@/lib/cache-page";
import { drawLinkPreview } from "@/lib/link-preview.server";
import { readShop, SHOP_WITHOUT_BACKEND } from "@/lib/shop.server";

export const GET: APIRoute = async (context) => {
  const { lang } = context.locals;
  const answer = await readShop();
  const shop = answer.ok ? answer.value : SHOP_WITHOUT_BACKEND;
  const picture = await drawLinkPreview({
    shopName: shop.name,
    title: shop.tagline[lang],
    lines: [],
    certificate: null,
    picture: null,
    footer: seoTexts(lang).preview.place,
  });
  if (answer.ok) cachePage(context, []);
  return new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });
};
