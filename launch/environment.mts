import path from "node:path";

import { adminDir, compileCacheDir } from "./build.mts";
import type { DatabaseUrls } from "./database.mts";
import type { Secrets } from "./secrets.mts";
import { type State, repositoryRoot } from "./state.mts";

export interface Addresses {
  readonly host: string;
  readonly shopPort: number;
  readonly backendPort: number;
}

/** What people type; an operator behind a proxy names his own. */
export function publicUrls({ shopPort, backendPort }: Addresses): {
  shop: string;
  backend: string;
} {
  return {
    shop: process.env["PUBLIC_URL"] ?? `http://localhost:${shopPort}`,
    backend: process.env["PUBLIC_BACKEND_URL"] ?? `http://localhost:${backendPort}`,
  };
}

/** Where the two servers reach each other on this machine. */
export function localUrls({ host, shopPort, backendPort }: Addresses): {
  shop: string;
  backend: string;
} {
  const loopback = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const name = loopback.includes(":") ? `[${loopback}]` : loopback;
  return {
    shop: `http://${name}:${shopPort}`,
    backend: `http://${name}:${backendPort}`,
  };
}

export function backendEnvironment(options: {
  readonly state: State;
  readonly secrets: Secrets;
  readonly urls: DatabaseUrls;
  readonly addresses: Addresses;
  readonly mode: "production" | "development";
}): NodeJS.ProcessEnv {
  const { state, secrets, urls, addresses } = options;
  const open = publicUrls(addresses);
  const preload = path.join(repositoryRoot, "launch", "backend", "index-partitions.cjs");
  return {
    ...process.env,
    NODE_ENV: options.mode,
    NODE_OPTIONS:
      `${process.env["NODE_OPTIONS"] ?? ""} --require ${JSON.stringify(preload)}`.trim(),
    NODE_COMPILE_CACHE: compileCacheDir,
    MEDUSA_DISABLE_TELEMETRY: "1",
    DATABASE_URL: urls.app,
    DATABASE_MIGRATION_URL: urls.owner,
    JWT_SECRET: secrets.JWT_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    ORDER_LINK_SECRET: secrets.ORDER_LINK_SECRET,
    PURGE_SECRET: secrets.PURGE_SECRET,
    HOST: addresses.host,
    PORT: String(addresses.backendPort),
    PUBLIC_BACKEND_URL: open.backend,
    STOREFRONT_URL: open.shop,
    STOREFRONT_PURGE_URL: `${localUrls(addresses).shop}/_purge`,
    UPLOAD_DIR: state.uploadsDir,
    // Medusa's development server makes the admin itself.
    ...(options.mode === "production" && { ADMIN_BUILD_DIR: adminDir }),
    LOCAL_HTTP: String(open.backend.startsWith("http:")),
  };
}

export function storefrontEnvironment(options: {
  readonly secrets: Secrets;
  readonly addresses: Addresses;
  readonly publishableKey: string;
  readonly mode: "production" | "development";
}): NodeJS.ProcessEnv {
  const { secrets, addresses } = options;
  return {
    ...process.env,
    NODE_ENV: options.mode,
    ASTRO_TELEMETRY_DISABLED: "1",
    HOST: addresses.host,
    PORT: String(addresses.shopPort),
    BACKEND_URL: localUrls(addresses).backend,
    PUBLIC_URL: publicUrls(addresses).shop,
    PUBLISHABLE_KEY: options.publishableKey,
    CART_COOKIE_SECRET: secrets.CART_COOKIE_SECRET,
    PURGE_SECRET: secrets.PURGE_SECRET,
  };
}
