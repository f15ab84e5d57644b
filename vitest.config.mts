import { defineConfig } from "vitest/config";

/** What `backend/src/env.ts` asks for, so that rules beside it can be tested without a server. */
const backendEnvironment = {
  DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
  JWT_SECRET: "a-secret-of-the-unit-tests-alone-1",
  COOKIE_SECRET: "a-secret-of-the-unit-tests-alone-2",
  ORDER_LINK_SECRET: "a-secret-of-the-unit-tests-alone-3",
  PURGE_SECRET: "a-secret-of-the-unit-tests-alone-4",
  UPLOAD_DIR: "unused",
};

/** Tests that talk to one running shop share it, so one file runs at a time. */
const againstTheShop = {
  environment: "node" as const,
  globalSetup: ["tests/setup/open-shop.mts"],
  fileParallelism: false,
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // `.only` would leave the rest untested, and a suite without tests proves nothing.
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: "backend",
          root: "backend",
          include: ["src/**/*.test.ts"],
          env: backendEnvironment,
        },
      },
      "storefront",
      {
        test: {
          name: "seed",
          root: "seed",
          include: ["**/*.test.ts"],
          env: backendEnvironment,
          testTimeout: 30_000,
        },
      },
      { test: { name: "launch", include: ["launch/**/*.test.mts"] } },
      { test: { name: "tests", include: ["tests/**/*.test.mts"] } },
      {
        test: {
          ...againstTheShop,
          name: "integration",
          include: ["tests/integration/**/*.spec.mts"],
        },
      },
      {
        test: { ...againstTheShop, name: "contracts", include: ["tests/contracts/**/*.spec.mts"] },
      },
      {
        test: {
          name: "faults",
          include: ["tests/faults/**/*.spec.mts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
