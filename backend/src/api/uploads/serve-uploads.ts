import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { env } from "../../env";

/**
 * Serves uploaded files at /static from the folder they are kept in. Medusa's own server looks
 * below the folder it was started in, which holds code and is replaced by every build.
 */
export function serveUploads(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.method !== "GET" && req.method !== "HEAD") {
    next();
    return;
  }
  const asked = decoded(req.path.replace(/^\/static(?=\/|$)/, "").replace(/^\/+/, ""));
  // A name is given once: what is uploaded again gets another.
  res.sendFile(
    asked,
    { root: env.UPLOAD_DIR, maxAge: "1y", immutable: true, index: false },
    (error?: Error) => {
      // The browser going away is no failure; a missing file is a plain 404.
      if (error && !res.headersSent) res.status(404).end();
    },
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Matches no file.
    return "";
  }
}
