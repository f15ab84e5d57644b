import { RateLimiterMemory } from "rate-limiter-flexible";

/** Five wrong tries in a quarter of an hour, counted for the number and for the phone. */
const failures = new RateLimiterMemory({ points: 5, duration: 900 });

/** Seconds to wait when any of the keys has failed too often, else null. */
export async function refuseWhenTooMany(keys: readonly string[]): Promise<number | null> {
  const states = await Promise.all(keys.map((key) => failures.get(key)));
  const waits = states
    .filter((state) => state !== null && state.consumedPoints >= failures.points)
    .map((state) => Math.ceil((state?.msBeforeNext ?? 0) / 1000));
  return waits.length > 0 ? Math.max(...waits) : null;
}

export async function noteFailure(keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => failures.penalty(key)));
}

export async function forgetFailures(keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => failures.delete(key)));
}
