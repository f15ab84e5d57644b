import fs from "node:fs";

import { LaunchError } from "../launch-error.mts";
import { removePostgresData } from "../postgres.mts";
import { alreadyRunning, runningLauncher, stopOrphans } from "../running.mts";
import { stateAt } from "../state.mts";
import { orSayWhy } from "../terminal.mts";

await orSayWhy(async () => {
  const state = stateAt();
  if (!fs.existsSync(state.dir)) {
    console.log("There is nothing to remove: no shop has been started here yet.");
    return;
  }
  const running = runningLauncher(state.runningFile);
  if (running !== undefined) {
    throw new LaunchError(alreadyRunning(running));
  }
  await stopOrphans(state.runningFile);
  removePostgresData(state.postgresDir);
  fs.rmSync(state.dir, { recursive: true, force: true });
  console.log(`Removed ${state.dir}: the next \`npm start\` begins with an empty shop.`);
});
