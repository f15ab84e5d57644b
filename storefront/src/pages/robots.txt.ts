import { LANGUAGES } from "@lang-sao/backend/contracts/language";
import type { APIRoute } from "astro";
import { env } from "@/lib/env.server";
import { paths } from "@/paths";

/** Pages of one visitor or of staff, and lists that exist without end. */
function closedPaths(): string[] {
  return LANGUAGES.flatMap((lang) => {
    const to = paths(lang);
    return [
      to.cart(),
      to.checkout(),
      to.orderLookup(),
      to.orderStatus(""),
      to.orderPlaced(""),
      to.search(),
      to.till(),
    ];
  });
}

export const GET: APIRoute = () => {
  const lines = [
    "User-agent: *",
    ...closedPaths().map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${new URL("/sitemap.xml", env.PUBLIC_URL).href}`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
};
