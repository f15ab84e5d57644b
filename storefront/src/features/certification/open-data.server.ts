import { readRegistry } from "./registry.server";
import { EMPTY_REGISTRY } from "./registry-url";
import {
  MINISTRY_FORM_VALUE,
  openDataRecords,
  openDataTable,
  parseOpenDataRequest,
  type OpenDataRequest,
} from "./open-data";
import { csvText } from "@/lib/csv";
import { cachePage } from "@/lib/cache-page";
import { env } from "@/lib/env.server";
import { entityTag, matchesEntityTag } from "@/lib/page-cache-answer";
import { readShop } from "@/lib/shop.server";
import { OPEN_DATA_KEYS, openDataPath, paths, type OpenDataFormat } from "@/paths";
import type { APIContext } from "astro";

const CONTENT_TYPES: Record<OpenDataFormat, string> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};

/** Anyone's page may read this; nothing in it depends on who asks. */
const OPEN_TO_ALL = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link",
};

/** Asked for anew each time, which an entity tag makes cheap: no copy outlives the day it is true. */
const CACHE_CONTROL = "public, max-age=0, must-revalidate";

const absolute = (path: string) => new URL(path, env.PUBLIC_URL).href;

function addressOf(format: OpenDataFormat, request: OpenDataRequest, page: number): string {
  const params = new URLSearchParams();
  if (request.form === "ministry") params.set(OPEN_DATA_KEYS.form, MINISTRY_FORM_VALUE);
  params.set(OPEN_DATA_KEYS.pageSize, String(request.pageSize));
  if (page > 1) params.set(OPEN_DATA_KEYS.page, String(page));
  return absolute(openDataPath(format, params));
}

function refusal(status: number, error: string): Response {
  return Response.json(
    { error },
    { status, headers: { ...OPEN_TO_ALL, "cache-control": "no-store" } },
  );
}

/** A page of the open data in one of its formats. */
export async function answerOpenData(
  context: APIContext,
  format: OpenDataFormat,
): Promise<Response> {
  const request = parseOpenDataRequest(context.url.searchParams, OPEN_DATA_KEYS);
  if (typeof request === "string") return refusal(400, request);
  const selection = { ...EMPTY_REGISTRY, sort: "code", page: request.page } as const;
  const [list, shop] = await Promise.all([
    readRegistry("vi", selection, request.pageSize),
    readShop(),
  ]);
  if (!list.ok || !shop.ok) return refusal(503, "The registry is not reachable; try again soon.");
  const { certificates, count, judged_on } = list.value;
  const pageCount = Math.max(1, Math.ceil(count / request.pageSize));
  if (request.page > pageCount) {
    return refusal(404, `There are ${pageCount} pages of this size.`);
  }

  const next = request.page < pageCount ? addressOf(format, request, request.page + 1) : null;
  const previous = request.page > 1 ? addressOf(format, request, request.page - 1) : null;
  const to = paths("vi");
  const table = openDataTable(certificates, request.form, (code) => absolute(to.certificate(code)));
  const body =
    format === "csv"
      ? csvText(table.header, table.rows)
      : JSON.stringify({
          source: { name: shop.value.name, url: absolute(to.certificates()) },
          terms: shop.value.open_data_terms,
          documentation: absolute(to.openData()),
          demonstration: shop.value.demonstration,
          judged_on,
          count,
          page: request.page,
          page_size: request.pageSize,
          pages: pageCount,
          next,
          previous,
          certificates: openDataRecords(table),
        });

  cachePage(context, ["certificates", "catalog"], judged_on);
  const etag = entityTag(Buffer.from(body));
  const headers = new Headers({
    ...OPEN_TO_ALL,
    "cache-control": CACHE_CONTROL,
    "content-type": CONTENT_TYPES[format],
    etag,
  });
  const links = [
    next === null ? null : `<${next}>; rel="next"`,
    previous === null ? null : `<${previous}>; rel="prev"`,
    `<${absolute(to.openData())}>; rel="describedby"`,
  ].filter((link) => link !== null);
  headers.set("link", links.join(", "));
  if (format === "csv") {
    const name = request.form === "ministry" ? "PTNT_OCOP" : "chung-nhan-ocop";
    headers.set(
      "content-disposition",
      `attachment; filename="${name}-${judged_on}-${request.page}.csv"`,
    );
  }
  if (matchesEntityTag(context.request.headers.get("if-none-match") ?? undefined, etag)) {
    headers.delete("content-type");
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers });
}
