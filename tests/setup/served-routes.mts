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

/** Routes below /admin that the running server serves and that are not Medusa's own. */
export function ownAdminRoutes(): ServedRoute[] {
  const medusas = medusaPaths();
  const routes = routesSchema
    .parse(JSON.parse(fs.readFileSync(testShop().routesFile, "utf8")))
    .filter((route) => route.path.startsWith("/admin/") && !medusas.has(unnamed(route.path)));
  return [...new Map(routes.map((route) => [`${route.method} ${route.path}`, route])).values()];
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
