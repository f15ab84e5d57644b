// Brings the database up to date as `medusa db:migrate` does: modules, links, search indexes,
// migration scripts. One process for all of it, where the command starts three and loads
// Medusa anew in each. Runs with the backend as working directory, as the database's owner.
const { backendRequire } = require("./typescript.cjs");

process.env.MEDUSA_WORKER_MODE = "server";

const { initializeContainer } = backendRequire("@medusajs/medusa/loaders/index");
const { migrate } = backendRequire("@medusajs/medusa/commands/db/migrate");
const { migrateSearchIndexes } = backendRequire("@medusajs/medusa/commands/db/migrate-search");
const { runMigrationScripts } = backendRequire("@medusajs/medusa/commands/db/run-scripts");

async function main() {
  const directory = process.cwd();
  const container = await initializeContainer(directory);
  const logger = container.resolve("logger");
  await migrate({
    directory,
    container,
    logger,
    skipScripts: true,
    skipSearch: true,
    executeSafeLinks: true,
  });
  await migrateSearchIndexes({
    directory,
    container,
    logger,
    executeSafe: true,
  });
  await runMigrationScripts({ directory, container, logger });
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
