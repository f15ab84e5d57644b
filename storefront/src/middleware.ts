import { defineMiddleware } from "astro:middleware";
import { loggablePath } from "@/lib/loggable-path";
import { splitLanguage } from "@/paths";

/** A decoded NUL reaches no backend: Postgres cannot hold it. */
function hasNul(url: URL): boolean {
  return /%00/i.test(url.pathname) || url.search.includes("%00");
}

/**
 * One set of pages serves both languages: `/en/x` is rendered by the page of `/x` with
 * `locals.lang = "en"`. A rewrite inside a page runs this again under the new path; the language
 * and the path that were asked for stay those of the first run.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { url, locals } = context;
  const asked: Partial<App.Locals> = locals;
  if (asked.path !== undefined) return next();

  const { lang, path } = splitLanguage(url.pathname);
  locals.lang = lang;
  locals.path = path;

  if (hasNul(url)) return context.rewrite("/400");
  if (url.pathname.length > 1 && url.pathname.endsWith("/")) {
    // Several leading slashes would make the target another host.
    const trimmed = url.pathname.replace(/\/+$/, "").replace(/^\/+/, "/");
    return context.redirect((trimmed || "/") + url.search, 308);
  }

  try {
    return await (lang === "vi" ? next() : next(path + url.search));
  } catch (error) {
    console.error(`${context.request.method} ${loggablePath(url.pathname)} failed:`, error);
    return context.rewrite("/500");
  }
});
