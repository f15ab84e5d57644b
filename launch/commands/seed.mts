import { LaunchError } from "../launch-error.mts";
import { orSayWhy } from "../terminal.mts";
import { seedShop } from "../shop.mts";

await orSayWhy(async () => {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => ending.abort(new LaunchError("Stopped.")));
  }
  await seedShop(ending.signal);
});
process.exit();
