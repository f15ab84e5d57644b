// Builds the admin alone into .medusa/admin. Runs with the backend as working directory.
const { createRequire } = require("node:module");
const { pathToFileURL } = require("node:url");

const { backendRequire } = require("./typescript.cjs");

const { Compiler } = backendRequire("@medusajs/framework/build-tools");
const { logger } = backendRequire("@medusajs/framework/logger");

async function main() {
  const compiler = new Compiler(process.cwd(), logger);
  const tsConfig = await compiler.loadTSConfigFile();
  const medusaRequire = createRequire(backendRequire.resolve("@medusajs/medusa/package.json"));
  const bundler = await import(
    pathToFileURL(medusaRequire.resolve("@medusajs/admin-bundler")).href
  );
  return tsConfig !== undefined && (await compiler.buildAppFrontend(true, tsConfig, bundler));
}

main().then(
  (built) => process.exit(built ? 0 : 1),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
