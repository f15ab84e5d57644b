import type { APIRoute } from "astro";
import { findCommunes } from "@/features/checkout/checkout.server";
import { privateJson } from "@/features/checkout/json-request";

/** Suggestions for the commune's box. */
export const GET: APIRoute = async ({ url }) => {
  const found = await findCommunes(url.searchParams.get("q") ?? "");
  return found.ok
    ? privateJson({ communes: found.value })
    : privateJson({ communes: [] }, found.failure.kind === "unavailable" ? 503 : 400);
};
