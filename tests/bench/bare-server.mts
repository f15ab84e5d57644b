import { createServer } from "node:http";
import { readFileSync } from "node:fs";

/*
 * `node bare-server.mts FILE HEADERS` answers every request with the bytes of the file and the
 * headers given as JSON, on a free port that it prints: the least that Node can do for one answer.
 */
const [, , file = "", headersJson = "{}"] = process.argv;
const body = readFileSync(file);
const headers = JSON.parse(headersJson) as Record<string, string>;
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const place = server.address();
  if (typeof place === "object" && place !== null) process.stdout.write(`${String(place.port)}\n`);
});
