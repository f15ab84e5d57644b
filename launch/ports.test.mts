import net from "node:net";

import { expect, test } from "vitest";

import { freePort } from "./ports.mts";

async function listening(host: string): Promise<{ port: number; close: () => void }> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error("The test server has no port.");
  }
  return { port: address.port, close: () => server.close() };
}

test("a free port is taken as wished", async () => {
  const { port, close } = await listening("127.0.0.1");
  close();
  expect(await freePort(port)).toBe(port);
});

test("a taken port gives the next that is free", async () => {
  const { port, close } = await listening("127.0.0.1");
  try {
    expect(await freePort(port)).toBeGreaterThan(port);
  } finally {
    close();
  }
});

test("zero asks for any port", async () => {
  expect(await freePort(0)).toBeGreaterThan(0);
});
