import { catalogHandlesSchema } from "@lang-sao/backend/contracts/catalog";
import type { APIRoute } from "astro";
import { readCertificateCodes } from "@/features/certification/registry.server";
import { readCommunes } from "@/features/place/place.server";
import { readProducers } from "@/features/producer/producer.server";
import { readShowrooms } from "@/features/showroom/showroom.server";
import { readBackend } from "@/lib/backend.server";
import { cachePage } from "@/lib/cache-page";
import { env } from "@/lib/env.server";
import { sitemapXml, type SitemapPage } from "@/lib/sitemap";
import { LEGAL_SLUGS, paths, type LegalPage } from "@/paths";

const to = paths("vi");

const FIXED_PAGES: readonly SitemapPage[] = [
  to.home(),
  to.catalog(),
  to.producers(),
  to.communes(),
  to.showrooms(),
  to.stars(),
  to.certificates(),
  to.openData(),
  to.plateGuide(),
  to.programme(),
  ...(Object.keys(LEGAL_SLUGS) as LegalPage[]).map((page) => to.legal(page)),
].map((path) => ({ path }));

export const GET: APIRoute = async (context) => {
  const [handles, producers, communes, showrooms, codes] = await Promise.all([
    readBackend("/store/catalog-handles", catalogHandlesSchema),
    readProducers("vi"),
    readCommunes("vi"),
    readShowrooms("vi"),
    readCertificateCodes(),
  ]);
  if (!handles.ok || !producers.ok || !communes.ok || !showrooms.ok || !codes.ok) {
    // Half a sitemap would tell a search engine that the other half is gone.
    return new Response("The list of pages is not available at the moment.\n", {
      status: 503,
      headers: {
        "content-type": "text/plain; charset=utf-8",
        "cache-control": "no-store",
        "retry-after": "120",
      },
    });
  }
  const pages: SitemapPage[] = [
    ...FIXED_PAGES,
    ...handles.value.products.map(({ handle, updated_on }) => ({
      path: to.product(handle),
      updatedOn: updated_on,
    })),
    ...producers.value.producers.map(({ handle }) => ({ path: to.producer(handle) })),
    ...communes.value.communes.map(({ slug }) => ({ path: to.commune(slug) })),
    ...showrooms.value.showrooms.map(({ handle }) => ({ path: to.showroom(handle) })),
    ...codes.value.map((code) => ({ path: to.certificate(code) })),
  ];
  cachePage(context, [
    "catalog",
    "certificates",
    ...producers.value.producers.map(({ handle }) => `producer:${handle}`),
    ...communes.value.communes.map(({ slug }) => `commune:${slug}`),
    ...showrooms.value.showrooms.map(({ handle }) => `showroom:${handle}`),
  ]);
  return new Response(sitemapXml(pages, env.PUBLIC_URL), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
};
