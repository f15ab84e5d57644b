// The index engine creates its tables whenever Medusa starts, which only the owner of the
// database may do. The migration, which runs as the owner, has made them by then; a server that
// may not create tables checks that each is there and leaves it at that. Loaded with --require.
const { createRequire } = require("node:module");
const path = require("node:path");

const backendRequire = createRequire(path.join(process.cwd(), "package.json"));
const indexModule = path.dirname(backendRequire.resolve("@medusajs/index"));
const partitions = require(path.join(indexModule, "utils", "create-partitions.js"));
const createPartitions = partitions.createPartitions;

/** @typedef {{ execute(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]> }} Manager */

/** @param {unknown} schema @param {Manager} manager */
partitions.createPartitions = async function createOrCheckPartitions(schema, manager) {
  const [role] = await manager.execute(
    "select has_schema_privilege(current_user, 'public', 'create') as may_create",
  );
  if (role?.may_create === true) {
    return createPartitions(schema, manager);
  }
  const checking = Object.create(manager, {
    execute: {
      value: (/** @type {string} */ sql) => checkTables(manager, sql),
    },
  });
  return createPartitions(schema, checking);
};

/** @param {Manager} manager @param {string} sql */
async function checkTables(manager, sql) {
  const names = [...sql.matchAll(/create table if not exists (\S+) partition of/gi)].map(
    (match) => match[1],
  );
  for (const name of names) {
    const [found] = await manager.execute("select to_regclass(?) is not null as present", [name]);
    if (found?.present !== true) {
      throw new Error(`The index table ${name} is missing: run the migrations as the owner.`);
    }
  }
  return [];
}
