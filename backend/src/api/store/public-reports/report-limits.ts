import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** In a quarter of an hour: of one number five reports, of all numbers together 120. */
const byReference = new RateLimiterMemory({ points: 5, duration: 900 });
const together = new RateLimiterMemory({ points: 120, duration: 900 });

/** Counts a report; seconds to wait when there were too many, else null. */
export async function waitBeforeReporting(reference: string): Promise<number | null> {
  try {
    await byReference.consume(reference);
    await together.consume("all");
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}
