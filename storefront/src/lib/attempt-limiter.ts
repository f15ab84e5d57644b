interface Limits {
  tries: number;
  windowMs: number;
  /** So that a flood of addresses cannot fill the memory; the longest silent are forgotten first. */
  maxKeys?: number;
}

/** Counts tries by key in a sliding window. The caller brings the time, in any steady milliseconds. */
export class AttemptLimiter {
  readonly #tries: number;
  readonly #windowMs: number;
  readonly #maxKeys: number;
  /** Times of the tries that still count, oldest first; keys in the order of their last try. */
  readonly #attempts = new Map<string, number[]>();

  constructor({ tries, windowMs, maxKeys = 10_000 }: Limits) {
    this.#tries = tries;
    this.#windowMs = windowMs;
    this.#maxKeys = maxKeys;
  }

  /**
   * Counts a try and answers 0 when it is allowed, else the milliseconds until the next one is. A
   * refused try does not count, so waiting always helps.
   */
  attempt(key: string, nowMs: number): number {
    const recent = (this.#attempts.get(key) ?? []).filter((time) => nowMs - time < this.#windowMs);
    const oldest = recent[0];
    if (oldest !== undefined && recent.length >= this.#tries) {
      return oldest + this.#windowMs - nowMs;
    }
    recent.push(nowMs);
    this.#attempts.delete(key);
    this.#attempts.set(key, recent);
    if (this.#attempts.size > this.#maxKeys) {
      const [longestSilent] = this.#attempts.keys();
      if (longestSilent !== undefined) this.#attempts.delete(longestSilent);
    }
    return 0;
  }

  /**
   * The last try was right and does not count. The wrong ones before it do, or one order of one's
   * own would pay for any number of guesses.
   */
  takeBack(key: string): void {
    this.#attempts.get(key)?.pop();
  }
}
