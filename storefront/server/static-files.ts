import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { storedAnswer, type StoredAnswer } from "../src/lib/page-cache-answer.ts";

export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Astro puts a content hash into every name below this folder. */
const HASHED_ASSETS = "/_astro/";

/**
 * The built client files by address, compressed once. They are few and small (scripts, styles,
 * fonts, icons); product pictures come from the backend.
 */
export async function loadStaticFiles(folder: string): Promise<ReadonlyMap<string, StoredAnswer>> {
  const files = new Map<string, StoredAnswer>();
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    found
      .filter((item) => item.isFile())
      .map(async (item) => {
        const file = path.join(item.parentPath, item.name);
        const address = `/${path.relative(folder, file).split(path.sep).join("/")}`;
        const contentType = CONTENT_TYPES[path.extname(item.name).toLowerCase()];
        const answer = await storedAnswer({
          status: 200,
          headers: [
            ["Content-Type", contentType ?? "application/octet-stream"],
            [
              "Cache-Control",
              address.startsWith(HASHED_ASSETS)
                ? "public, max-age=31536000, immutable"
                : "public, max-age=3600",
            ],
          ],
          body: await readFile(file),
          brotliQuality: 9,
        });
        files.set(address, answer);
        if (item.name === "index.html") {
          files.set(path.posix.dirname(address), answer);
        }
      }),
  );
  return files;
}
