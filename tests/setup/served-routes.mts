import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { z } from "zod";

import { backendDir } from "../../launch/build.mts";
import { testShop } from "./test-shop.mts";

const routesSchema = z.array(z.object({ method: z.string(), path: z.string() }));

export interface ServedRoute {
  readonly method: string;
  /** As Express knows it, e.g. `/admin/producers/:id`. */
  readonly path: string;
}

/** Routes below /admin that the running server serves: ours, and those that Medusa brings along. */
export function servedAdminRoutes(): { ours: ServedRoute[]; medusas: ServedRoute[] } {
  const known = medusaPaths();
  const served = routesSchema
    .parse(JSON.parse(fs.readFileSync(testShop().routesFile, "utf8")))
    // A star stands in the matchers of middlewares alone: no file makes such a route.
    .filter(({ path: route }) => route.startsWith("/admin/") && !route.includes("*"));
  const routes = [
    ...new Map(served.map((route) => [`${route.method} ${unnamed(route.path)}`, route])).values(),
  ];
  return {
    ours: routes.filter(({ path: route }) => !known.has(unnamed(route))),
    medusas: routes.filter(({ path: route }) => known.has(unnamed(route))),
  };
}

/** An address of the route, with an id that nothing has. */
export function addressOf({ path: route }: ServedRoute): string {
  return route.replace(/^\/admin\//, "").replaceAll(/:\w+/g, "no-such-thing");
}

/** The paths of the routes that Medusa brings along. */
function medusaPaths(): Set<string> {
  const medusa = createRequire(path.join(backendDir, "package.json")).resolve("@medusajs/medusa");
  const api = path.join(path.dirname(medusa), "api");
  const files = fs.readdirSync(api, { recursive: true, encoding: "utf8" });
  return new Set(
    files
      .filter((file) => path.basename(file) === "route.js")
      .map((file) => `/${path.dirname(file).replaceAll(/\[(\w+)\]/g, ":$1")}`)
      .map(unnamed),
  );
}

/** Two names of a parameter make no two routes. */
function unnamed(route: string): string {
  return route.replaceAll(/:\w+/g, ":");
}
