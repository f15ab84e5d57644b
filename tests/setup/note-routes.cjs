// Loaded into the server under test before all else: when it begins to listen, it writes down every
// route that Express really serves, to the file that TEST_ROUTES_FILE names.
const fs = require("node:fs");
const Module = require("node:module");
const net = require("node:net");

const file = process.env["TEST_ROUTES_FILE"];
if (file !== undefined) {
  const apps = [];
  const noting = new WeakMap();

  const load = Module._load;
  Module._load = function (request, ...rest) {
    const loaded = load.call(this, request, ...rest);
    if (request !== "express") return loaded;
    const known = noting.get(loaded) ?? noteApps(loaded);
    noting.set(loaded, known);
    return known;
  };

  const noteApps = (express) =>
    new Proxy(express, {
      apply(target, self, args) {
        const app = Reflect.apply(target, self, args);
        apps.push(app);
        return app;
      },
    });

  const listen = net.Server.prototype.listen;
  net.Server.prototype.listen = function (...args) {
    const routes = apps.flatMap((app) => (app._router?.stack ?? []).flatMap(routesOf));
    if (routes.length > 0) fs.writeFileSync(file, JSON.stringify(routes));
    return listen.apply(this, args);
  };

  const routesOf = ({ route }) =>
    route === undefined
      ? []
      : Object.keys(route.methods).map((method) => ({
          method: method.toUpperCase(),
          path: String(route.path),
        }));
}
