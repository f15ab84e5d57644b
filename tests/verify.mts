import { quickPhases } from "./setup/phases.mts";
import { runPhases } from "./setup/run-phases.mts";

await runPhases(quickPhases);
