import type { APIRoute } from "astro";

/**
 * Makes every `/en/…` address a known one, so that the middleware runs and renders the page of the
 * same name. It is reached itself only by what the middleware let through.
 */
export const ALL: APIRoute = ({ rewrite }) => rewrite("/404");
