import type { Service } from "./processes.mts";
import type { RunningRecord } from "./running.mts";
import type { Secrets } from "./secrets.mts";
import type { State } from "./state.mts";
import type { Steps } from "./steps.mts";

/** What every part of one launch shares. */
export interface LaunchContext {
  readonly state: State;
  readonly secrets: Secrets;
  readonly steps: Steps;
  readonly record: RunningRecord;
  /** Aborted when the launch is given up or stopped. */
  readonly signal: AbortSignal;
  /** In the order of their start; they are stopped the other way round. */
  readonly services: Service[];
  readonly mode: "production" | "development";
  /** Added to the environment of the backend and of the storefront. */
  readonly environment: NodeJS.ProcessEnv;
  readonly durable: boolean;
}
