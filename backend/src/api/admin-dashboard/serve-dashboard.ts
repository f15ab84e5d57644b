import { existsSync } from "node:fs";
import path from "node:path";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { env } from "../../env";

const RETRY_SECONDS = 10;

const PREPARING = `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta http-equiv="refresh" content="${RETRY_SECONDS}"><title>Làng Sao</title>
<p>Trang quản trị đang được dựng lần đầu, mất chừng hai phút. Trang sẽ tự mở khi xong.</p>
<p lang="en">The admin is being built for the first time; this takes about two minutes and opens by itself.</p>
`;

/**
 * Serves the built admin at /app. Unlike Medusa's own, which has to be there when the server
 * starts, it appears as soon as its build ends, without a restart.
 */
export function serveDashboard(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const root = env.ADMIN_BUILD_DIR;
  if (root === undefined || (req.method !== "GET" && req.method !== "HEAD")) {
    next();
    return;
  }
  if (!existsSync(path.join(root, "index.html"))) {
    res.status(503).setHeader("Retry-After", RETRY_SECONDS).type("html").send(PREPARING);
    return;
  }
  const asked = req.path.replace(/^\/app(?=\/|$)/, "").replace(/^\/+/, "");
  const isAsset = asked.startsWith("assets/");
  res.sendFile(
    isAsset ? asked : "index.html",
    { root, ...(isAsset ? { maxAge: "1y", immutable: true } : { maxAge: 0 }) },
    (error?: Error) => {
      // The browser going away is no failure; a missing asset is a plain 404.
      if (error && !res.headersSent) res.status(404).end();
    },
  );
}
