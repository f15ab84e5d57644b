import { sharedPageCache } from "../src/lib/page-cache-shared.ts";
import { Media } from "./media.ts";
import { Outgoing } from "./outgoing.ts";
import { securityHeaders } from "./security-headers.ts";
import { createShopServer } from "./shop-server.ts";
import { loadStaticFiles } from "./static-files.ts";

/*
 * `node serve-folder.ts FOLDER` serves a folder exactly as the shop serves its built files, on a
 * free port that it prints: what a cached page is measured against.
 */
const nowhere = new URL("http://127.0.0.1:9");
const server = createShopServer({
  publicUrl: nowhere,
  purgeSecret: crypto.randomUUID(),
  cache: sharedPageCache(),
  staticFiles: await loadStaticFiles(process.argv[2] ?? "."),
  media: new Media({ backendUrl: nowhere, maxBytes: 0, fetch }),
  outgoing: new Outgoing(securityHeaders(nowhere)),
  render: (_request, response) => {
    response.writeHead(404).end();
  },
});
server.listen(0, "127.0.0.1", () => {
  const place = server.address();
  if (typeof place === "object" && place !== null) process.stdout.write(`${String(place.port)}\n`);
});
