import { fileURLToPath } from "node:url";
import type { Server } from "node:http";
import { env } from "../src/lib/env.server.ts";
import { sharedPageCache } from "../src/lib/page-cache-shared.ts";
import { Media } from "./media.ts";
import { Outgoing } from "./outgoing.ts";
import { securityHeaders } from "./security-headers.ts";
import { createShopServer, type Renderer } from "./shop-server.ts";
import { loadStaticFiles } from "./static-files.ts";

const MEDIA_BYTES = 64 * 1024 * 1024;
const STOP_WITHIN_MS = 10_000;

/** Starts the built site; the process ends by itself after SIGTERM or SIGINT. */
export async function startServer(): Promise<void> {
  const publicUrl = new URL(env.PUBLIC_URL);
  const [staticFiles, render] = await Promise.all([
    loadStaticFiles(fileURLToPath(new URL("../dist/client/", import.meta.url))),
    loadRenderer(),
  ]);
  const server = createShopServer({
    publicUrl,
    purgeSecret: env.PURGE_SECRET,
    cache: sharedPageCache(),
    staticFiles,
    media: new Media({
      backendUrl: new URL(env.BACKEND_URL),
      maxBytes: MEDIA_BYTES,
      fetch,
    }),
    outgoing: new Outgoing(securityHeaders(publicUrl)),
    render,
  });
  stopOnSignal(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(env.PORT, env.HOST, resolve);
  });
  process.stdout.write(`The shop answers on http://${env.HOST}:${String(env.PORT)}\n`);
}

async function loadRenderer(): Promise<Renderer> {
  const built: unknown = await import(new URL("../dist/server/entry.mjs", import.meta.url).href);
  if (typeof built === "object" && built !== null && "handler" in built) {
    const { handler } = built;
    if (typeof handler === "function") return handler as Renderer;
  }
  throw new Error("storefront/dist/server/entry.mjs has no handler: build the storefront again.");
}

/** Takes no new connections, lets requests under way finish, and then leaves. */
function stopOnSignal(server: Server): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
      process.exit(0);
    }, STOP_WITHIN_MS).unref();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
