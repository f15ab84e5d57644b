// Compiles the backend into .medusa/server without checking types, which `npm test` does: a
// start takes two seconds instead of twenty. Runs with the backend as working directory.
const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");

const root = process.cwd();
const outDir = /** @type {string} */ (process.argv[2]);
/** @type {typeof import("typescript")} */
const ts = createRequire(path.join(root, "package.json"))("typescript");

const configFile = path.join(root, "tsconfig.json");
const { config, error } = ts.readConfigFile(configFile, ts.sys.readFile);
if (error) {
  throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
}
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const compilerOptions = {
  ...options,
  sourceMap: false,
  inlineSourceMap: true,
  noEmit: false,
};

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(file) : [file];
  });
}

const admin = path.join(root, "src", "admin") + path.sep;
const sources = [path.join(root, "medusa-config.ts"), ...filesIn(path.join(root, "src"))].filter(
  (file) => !file.startsWith(admin) && !/\.(test|spec)\.tsx?$|\.d\.ts$/.test(file),
);

fs.rmSync(outDir, { recursive: true, force: true });
for (const file of sources) {
  const target = path.join(outDir, path.relative(root, file));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  if (!/\.tsx?$/.test(file)) {
    fs.copyFileSync(file, target);
    continue;
  }
  const { outputText } = ts.transpileModule(fs.readFileSync(file, "utf8"), {
    compilerOptions,
    fileName: file,
  });
  fs.writeFileSync(target.replace(/\.tsx?$/, ".js"), outputText);
}
fs.copyFileSync(path.join(root, "package.json"), path.join(outDir, "package.json"));
