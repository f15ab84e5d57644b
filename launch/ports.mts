import net from "node:net";

import { LaunchError, codeOf } from "./launch-error.mts";

/** The first free port from `preferred` upwards; 0 asks the system for any. */
export async function freePort(preferred: number, host = "127.0.0.1"): Promise<number> {
  if (preferred === 0) {
    return listenOnce(0, host);
  }
  const last = Math.min(preferred + 100, 65_535);
  for (let port = preferred; port <= last; port++) {
    if (await isFree(port, host)) {
      return port;
    }
  }
  throw new LaunchError(`No free port between ${preferred} and ${last}: stop what holds them.`);
}

/**
 * A port counts as taken when anything answers on either loopback address: browsers try both
 * for `localhost`, and would reach the other program.
 */
async function isFree(port: number, host: string): Promise<boolean> {
  for (const address of new Set([host, "127.0.0.1", "::1"])) {
    try {
      await listenOnce(port, address);
    } catch (error) {
      const code = codeOf(error);
      if (code === "EADDRINUSE" || code === "EACCES") {
        return false;
      }
      const noSuchAddress = code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT";
      if (!noSuchAddress || address === host) {
        throw error;
      }
    }
  }
  return true;
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(taken));
    });
  });
}
