import path from "node:path";

import { backendDir, programOf, storefrontDir } from "../../launch/build.mts";
import { repositoryRoot } from "../../launch/state.mts";
import { ChromiumMissing, findChromium } from "./chromium.mts";
import { type Command, type Outcome, type Phase, all, check, countedTests } from "./phase.mts";
import { countsOfPlaywright, countsOfVitest } from "./test-results.mts";
import { buildTestAdmin, openTestShop } from "./test-shop.mts";

const root = repositoryRoot;

/** A package's command as seen from a folder, since backend and root hold different ESLints. */
function command(
  title: string,
  cwd: string,
  packageName: string,
  name: string,
  ...args: string[]
): Command {
  return { title, cwd, args: [programOf(cwd, packageName, name), ...args] };
}

const tsc = (title: string, folder: string) => () =>
  check(command(title, root, "typescript", "tsc", "--noEmit", "-p", path.join(root, folder)));

const types: Phase = {
  name: "types",
  run: () =>
    all([
      () => check(command("types of the storefront", storefrontDir, "astro", "astro", "check")),
      tsc("types of the backend", "backend"),
      tsc("types of the seed", "seed"),
      tsc("types of the launcher", "launch"),
      tsc("types of the tests", "."),
    ]),
};

const lint: Phase = {
  name: "lint",
  run: () =>
    all([
      () => check(command("ESLint", root, "eslint", "eslint", ".", "--max-warnings", "0")),
      () =>
        check(
          command(
            "ESLint of the backend",
            backendDir,
            "eslint",
            "eslint",
            ".",
            "--max-warnings",
            "0",
          ),
        ),
    ]),
};

const format: Phase = {
  name: "format",
  run: () =>
    check(command("Prettier", root, "prettier", "prettier", "--check", "--log-level", "warn", ".")),
};

const unused: Phase = {
  name: "unused code",
  run: () => check(command("knip", root, "knip", "knip")),
};

function vitest(title: string, ...projects: string[]): Phase {
  return {
    name: title,
    run: () =>
      countedTests(
        (resultFile) =>
          command(
            title,
            root,
            "vitest",
            "vitest",
            "run",
            ...projects.flatMap((project) => ["--project", project]),
            "--reporter=default",
            "--reporter=json",
            `--outputFile.json=${resultFile}`,
          ),
        countsOfVitest,
      ),
  };
}

/** All but those that have a phase of their own, so that a new project cannot be left out. */
const unit = vitest("unit", "!faults", "!integration", "!contracts");
const faults = vitest("faults", "faults");
const integration = vitest("integration", "integration");
const contracts = vitest("contracts", "contracts");

const endToEnd: Phase = {
  name: "e2e",
  async run() {
    let chromium: string;
    try {
      chromium = await findChromium();
    } catch (error) {
      if (!(error instanceof ChromiumMissing)) throw error;
      return { passed: 0, failed: 1, report: error.message };
    }
    await buildTestAdmin();
    return countedTests(
      (resultFile) => ({
        ...command("e2e", root, "@playwright/test", "playwright", "test", "--reporter=list,json"),
        env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: resultFile },
      }),
      countsOfPlaywright,
    );
  },
};

type Closing = (close: () => Promise<void>) => void;

/** One shop for all phases that need one; without it they fail at once. */
function withShop(closing: Closing, ...phases: Phase[]): Phase[] {
  let opened = false;
  const open: Phase = {
    name: "shop opens",
    async run(): Promise<Outcome> {
      const { close } = await openTestShop();
      closing(close);
      opened = true;
      return { passed: 1, failed: 0, report: "" };
    },
  };
  return [
    open,
    ...phases.map(({ name, run }) => ({
      name,
      run: () =>
        opened
          ? run()
          : Promise.resolve({ passed: 0, failed: 1, report: `${name}: there is no shop to test.` }),
    })),
  ];
}

/** Everything, in the order in which a failure is cheapest to learn. */
export const everyPhase = (closing: Closing): Phase[] => [
  types,
  lint,
  format,
  unused,
  unit,
  faults,
  ...withShop(closing, integration, contracts, endToEnd),
];

/** What tells quickly whether a change is done. */
export const quickPhases = (closing: Closing): Phase[] => [
  types,
  lint,
  unused,
  format,
  unit,
  ...withShop(closing, contracts),
];
