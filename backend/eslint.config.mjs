import medusa from "@medusajs/eslint-plugin";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import fs from "node:fs";
import path from "node:path";
import tseslint from "typescript-eslint";

import {
  noBarrels,
  noClock,
  noEnvironment,
  noSwallowedErrors,
  plainRules,
  typeScriptRules,
} from "../eslint.rules.mjs";

const here = import.meta.dirname;
const moduleNames = fs
  .readdirSync(path.join(here, "src/modules"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What each layer must not import; what is not named here lies below it. */
const above = {
  calendar: ["modules", "links", "queries", "workflows", "search", "api", "subscribers", "jobs"],
  policies: ["modules", "links", "queries", "workflows", "search", "api", "subscribers", "jobs"],
  modules: ["links", "queries", "workflows", "search", "api", "subscribers", "jobs"],
  // Reads files and holds them against facts it is given; it asks nothing itself.
  "decision-list": ["links", "queries", "workflows", "search", "api", "subscribers", "jobs"],
  links: ["decision-list", "queries", "workflows", "search", "api", "subscribers", "jobs"],
  search: ["workflows", "api", "subscribers", "jobs"],
  queries: ["workflows", "api", "subscribers", "jobs"],
  workflows: ["api", "subscribers", "jobs"],
  api: ["subscribers", "jobs"],
  subscribers: ["api", "jobs"],
  jobs: ["api", "subscribers"],
  admin: ["modules", "links", "queries", "workflows", "search", "api", "subscribers", "jobs"],
};

/**
 * Who may import whom.
 *
 * @type {{ target: string | string[], from: string | string[], except?: string[], message: string }[]}
 */
const zones = [
  ...Object.entries(above).map(([layer, upper]) => ({
    target: `./src/${layer}`,
    from: upper.map((name) => `./src/${name}`),
    message: `${layer} lies below and imports none of this.`,
  })),
  ...moduleNames.map((name) => ({
    target: `./src/modules/${name}`,
    from: "./src/modules",
    except: [`./${name}`],
    message: "Modules never import each other: link them, or join them in a workflow.",
  })),
  {
    target: ["./src", "./medusa-config.ts"],
    from: ["../seed", "../tests", "../launch", "../storefront"],
    message: "Product code never imports seed, tests, launcher or storefront.",
  },
];

// Without its list of ignored files, which names our tests.
const medusaRules = medusa.configs.strict.filter(
  (config) => config.ignores === undefined || config.rules !== undefined,
);

export default tseslint.config(
  { ignores: [".medusa/**", "src/modules/*/migrations/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...medusaRules,
  { files: ["**/*.{ts,tsx,mjs}"], rules: plainRules },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: false, projectService: true, tsconfigRootDir: here },
    },
    rules: {
      ...typeScriptRules,
      // Modules and models are built by extending classes that a call returns.
      "@typescript-eslint/no-extraneous-class": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/resolver-next": [
        createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] }),
      ],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: here, zones }],
      "import-x/no-self-import": "error",
      "import-x/no-mutable-exports": "error",
      "no-restricted-syntax": ["error", noBarrels, noSwallowedErrors, noEnvironment, ...noClock],
    },
  },
  {
    // The storefront carries the contracts to the browser.
    files: ["src/contracts/**"],
    rules: {
      "@medusajs/zod-import-source": "off",
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(?!zod$|\\./)", message: "Contracts import zod alone." }] },
      ],
    },
  },
  {
    // Only what answers a request is turned into a status; elsewhere an Error is a fault of ours.
    files: ["**/*.ts"],
    ignores: ["src/api/**", "src/workflows/**"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // It does not know @InjectTransactionManager.
    files: ["src/modules/**"],
    rules: { "@medusajs/use-inject-manager-on-public-methods": "off" },
  },
  {
    // Medusa types what can be linked as `any` where a model has relations.
    files: ["src/links/**"],
    rules: { "@typescript-eslint/no-unsafe-argument": "off" },
  },
  {
    // A test may hold one module's rules against another's data.
    files: ["**/*.test.ts"],
    rules: { "import-x/no-restricted-paths": "off" },
  },
  {
    files: ["src/env.ts"],
    rules: { "no-restricted-syntax": ["error", noBarrels, noSwallowedErrors, ...noClock] },
  },
  {
    files: ["src/calendar/today.ts"],
    rules: { "no-restricted-syntax": ["error", noBarrels, noSwallowedErrors, noEnvironment] },
  },
  {
    // Moments that are kept as records and judge nothing.
    files: [
      "src/workflows/certification/file-public-report.ts",
      "src/workflows/order/steps/record-confirmation.ts",
      "src/workflows/public-report/handle-public-report.ts",
    ],
    rules: { "no-restricted-syntax": ["error", noBarrels, noSwallowedErrors, noEnvironment] },
  },
);
