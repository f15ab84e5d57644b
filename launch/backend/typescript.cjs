// Lets a process that runs inside the backend load its TypeScript, as the medusa command does.
const { createRequire } = require("node:module");
const path = require("node:path");

const backendRequire = createRequire(path.join(process.cwd(), "package.json"));
backendRequire("ts-node").register({ transpileOnly: true });
backendRequire("tsconfig-paths").register({});

module.exports = { backendRequire };
