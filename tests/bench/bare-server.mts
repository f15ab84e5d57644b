import { createServer } from "node:http";

/** What the parent process sends: the bytes to answer every request with, and their headers. */
export interface BareAnswer {
  headers: Record<string, string>;
  bodyBase64: string;
}

/**
 * The least that Node can do for one answer, as a measure for servers that do more. Runs as a child
 * process: told the answer by message, it tells its port.
 */
process.once("message", ({ headers, bodyBase64 }: BareAnswer) => {
  const body = Buffer.from(bodyBase64, "base64");
  const server = createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(body);
  });
  server.listen(0, "127.0.0.1", () => {
    const place = server.address();
    process.send?.(typeof place === "object" && place !== null ? place.port : 0);
  });
});
process.once("disconnect", () => process.exit(0));
