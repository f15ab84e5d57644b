// @ts-check
import { fileURLToPath } from "node:url";
import node from "@astrojs/node";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { leanFonts } from "./lean-fonts.mjs";

export default defineConfig({
  output: "server",
  adapter: node({
    mode: "middleware",
    // Whole answers only: an error inside a page becomes the error page, never half a page.
    experimentalDisableStreaming: true,
    // Forms and checkout bodies are small.
    bodySizeLimit: 256 * 1024,
  }),
  // React serves the checkout island alone; the other pages carry no framework.
  integrations: [react({ include: ["**/features/checkout/**/*.tsx"] }), leanFonts()],
  cache: {
    provider: {
      name: "page-cache",
      entrypoint: new URL("./src/lib/page-cache-provider.ts", import.meta.url),
    },
  },
  // The carts are Medusa's; nothing is kept per visitor here.
  session: false,
  compressHTML: true,
  prefetch: false,
  build: {
    // On a slow phone a further round trip costs more than the few kilobytes; Astro adds the hashes
    // of what it inlines to the content security policy.
    inlineStylesheets: "always",
  },
  security: {
    checkOrigin: true,
    // The server in front sets the forwarded headers itself and drops a visitor's.
    allowedDomains: [{}],
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
      ],
    },
  },
  // No page shows code; the highlighter would write inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: {
        "@lang-sao/backend/contracts": fileURLToPath(
          new URL("../backend/src/contracts", import.meta.url),
        ),
      },
    },
    build: { assetsInlineLimit: 0 },
    server: {
      proxy: {
        // While developing there is no server of ours in front.
        "/media/": {
          // eslint-disable-next-line no-restricted-syntax -- a build runs without the settings that env.server.ts asks for
          target: process.env["BACKEND_URL"] ?? "http://127.0.0.1:9000",
          rewrite: (path) => path.replace(/^\/media\//, "/static/"),
        },
      },
    },
  },
});
