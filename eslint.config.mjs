import astro from "eslint-plugin-astro";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y-x";
import path from "node:path";
import tseslint from "typescript-eslint";

import {
  noBarrels,
  noEnvironment,
  noSwallowedErrors,
  plainRules,
  typeScriptRules,
} from "./eslint.rules.mjs";

const root = import.meta.dirname;
const features = path.join(root, "storefront/src/features");

/** Features in the order in which one may import another: only from its own row or one before. */
const featureRows = [
  ["certification", "place", "producer", "showroom"],
  ["catalog", "programme"],
  ["cart"],
  ["checkout"],
  ["account"],
  ["till"],
];

const featureZones = featureRows.flatMap((row, index) =>
  featureRows
    .slice(index + 1)
    .flat()
    .map((later) => ({
      target: row.map((name) => path.join(features, name)),
      from: path.join(features, later),
      message: `${row.join(", ")} come before ${later}.`,
    })),
);

/**
 * Who may import whom.
 *
 * @type {{ target: string | string[], from: string | string[], except?: string[], message: string }[]}
 */
const zones = [
  ...featureZones,
  {
    target: "./storefront/src/components/ui",
    from: ["./storefront/src/features", "./storefront/src/pages", "./storefront/src/layouts"],
    message: "Components of components/ui know nothing of the domain.",
  },
  {
    target: [
      "./storefront/src/features",
      "./storefront/src/components",
      "./storefront/src/lib",
      "./storefront/src/i18n",
    ],
    from: "./storefront/src/pages",
    message: "Pages import features, not the other way round.",
  },
  {
    target: ["./storefront/src/lib", "./storefront/src/i18n"],
    from: ["./storefront/src/features", "./storefront/src/layouts"],
    message: "lib and i18n lie below the features.",
  },
  {
    target: "./storefront",
    from: "./backend",
    except: ["./src/contracts"],
    message: "Of the backend the storefront knows its contracts alone.",
  },
  {
    target: ["./storefront", "./launch"],
    from: ["./seed", "./tests"],
    message: "Product code never imports seed or tests.",
  },
  {
    target: "./seed",
    from: ["./storefront", "./launch", "./tests"],
    message: "The seed speaks to the backend alone.",
  },
  {
    target: "./tests",
    from: ["./storefront", "./backend"],
    except: ["./src/contracts"],
    message: "Tests know the shop from outside: its addresses and its contracts.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "backend/**",
      "**/dist/**",
      "**/.astro/**",
      "**/.state/**",
      "**/.medusa/**",
      "**/node_modules/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,mts,tsx,mjs,cjs,js,astro}"],
    rules: plainRules,
  },
  {
    files: ["**/*.{ts,mts,tsx,astro}", "launch/**/*.mjs"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: root,
        extraFileExtensions: [".astro"],
      },
    },
    rules: typeScriptRules,
  },
  ...astro.configs["flat/recommended"],
  ...astro.configs["flat/jsx-a11y-strict"],
  {
    // The rules that need types cannot see into templates.
    files: ["**/*.astro", "**/*.astro/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.configs.strict],
  },
  {
    files: ["**/*.{ts,mts,tsx,mjs,astro}"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/extensions": [".ts", ".mts", ".tsx", ".mjs", ".js"],
      "import-x/resolver-next": [
        createNodeResolver({
          extensions: [".ts", ".mts", ".tsx", ".mjs", ".js", ".astro", ".json"],
          tsconfig: { configFile: path.join(root, "storefront/tsconfig.json") },
        }),
      ],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: root, zones }],
      "import-x/no-self-import": "error",
      "import-x/no-mutable-exports": "error",
      "no-restricted-syntax": ["error", noBarrels, noSwallowedErrors],
    },
  },
  {
    files: ["storefront/**/*.{ts,mts,tsx,mjs,astro}"],
    ignores: ["storefront/src/lib/env.server.ts"],
    rules: { "no-restricted-syntax": ["error", noBarrels, noSwallowedErrors, noEnvironment] },
  },
  {
    // Holds the backend's judgement of invented histories against the shop's words, in one process.
    files: ["storefront/src/features/certification/every-star.test.ts"],
    rules: { "import-x/no-restricted-paths": "off" },
  },
  {
    // What goes wrong on the server is said once, on its error stream, which the launcher keeps.
    files: [
      "storefront/server/**",
      "storefront/src/middleware.ts",
      "storefront/src/**/*.server.ts",
    ],
    rules: { "no-console": ["error", { allow: ["error"] }] },
  },
  {
    // Commands that speak to people in a terminal.
    files: ["launch/**", "seed/**", "tests/**"],
    rules: { "no-console": "off" },
  },
);
