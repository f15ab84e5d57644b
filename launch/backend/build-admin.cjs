// Builds the admin alone into .medusa/admin. Runs with the backend as working directory.
const { backendRequire } = require("./typescript.cjs");

const { Compiler } = backendRequire("@medusajs/framework/build-tools");
const { logger } = backendRequire("@medusajs/framework/logger");

async function main() {
  const compiler = new Compiler(process.cwd(), logger);
  const tsConfig = await compiler.loadTSConfigFile();
  const bundler = await import("@medusajs/admin-bundler");
  return tsConfig !== undefined && (await compiler.buildAppFrontend(true, tsConfig, bundler));
}

main().then(
  (built) => process.exit(built ? 0 : 1),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
