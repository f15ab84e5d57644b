import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { name: "storefront", include: ["{src,server}/**/*.test.ts"] },
});
