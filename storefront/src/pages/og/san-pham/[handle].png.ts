import type { Image } from "@lang-sao/backend/contracts/image";
import type { APIRoute } from "astro";
import { readProduct } from "@/features/catalog/catalog.server";
import { placeInShort } from "@/features/place/place-wording";
import { seoTexts } from "@/i18n/seo";
import { cachePage } from "@/lib/cache-page";
import { failurePage } from "@/lib/failure-page";
import { PREVIEW_SIZE } from "@/lib/link-preview";
import { drawLinkPreview } from "@/lib/link-preview.server";
import { readShop, SHOP_WITHOUT_BACKEND } from "@/lib/shop.server";
import { readUpload } from "@/lib/upload.server";

/** The picture at the smallest size that fills the preview's height; null when it cannot be had. */
async function pictureOf(image: Image): Promise<Uint8Array | null> {
  const rendition =
    image.renditions.find(({ width }) => width >= PREVIEW_SIZE.height) ?? image.renditions.at(-1);
  return rendition === undefined ? null : readUpload(rendition.path);
}

/** From the path asked for: an endpoint reached through a rewrite still sees the params of `/en/…`. */
function handleOf(path: string): string {
  return /^\/og\/san-pham\/(.*)\.png$/.exec(path)?.[1] ?? "";
}

export const GET: APIRoute = async (context) => {
  const { lang, path } = context.locals;
  const [answer, shopAnswer] = await Promise.all([readProduct(lang, handleOf(path)), readShop()]);
  if (!answer.ok) return failurePage(context, answer.failure);
  const shop = shopAnswer.ok ? shopAnswer.value : SHOP_WITHOUT_BACKEND;
  const { product, judged_on } = answer.value;
  const t = seoTexts(lang);

  const plate = product.plate?.state === "expired" ? null : product.plate;
  const place = placeInShort(product.commune, product.former_district, lang);
  // Alcohol is named, never shown off.
  const isAlcohol = product.age_limit !== null;
  const image = isAlcohol ? null : product.image;
  const bytes = image && (await pictureOf(image));
  const picture = await drawLinkPreview({
    shopName: shop.name,
    title: product.title,
    lines: [product.producer?.name ?? null, place].filter((line) => line !== null),
    certificate:
      plate === null || isAlcohol
        ? null
        : { stars: plate.star_rating, text: t.certification(plate.star_rating) },
    picture: image &&
      bytes && { bytes, caption: image.illustration ? t.preview.illustration : null },
    footer: product.age_limit === null ? shop.tagline[lang] : t.preview.alcohol(product.age_limit),
  });
  const tags = ["catalog", `product:${product.handle}`];
  if (product.producer) tags.push(`producer:${product.producer.handle}`);
  const isComplete = shopAnswer.ok && (image === null || bytes !== null);
  if (isComplete) cachePage(context, tags, judged_on);
  return new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });
};
