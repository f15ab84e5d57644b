import type { Result } from "./result";

interface Surroundings {
  /** How many purges of pages there have been. */
  purges: () => number;
  /** Milliseconds. */
  now: () => number;
}

/**
 * A read whose good answer serves for a while, but never past a purge: a page made after a purge is
 * made from what the backend says then. A failed read is not kept.
 */
export function keptRead<T>(
  read: () => Promise<Result<T>>,
  lifetimeMs: number,
  { purges, now }: Surroundings,
): () => Promise<Result<T>> {
  let kept: { answer: Promise<Result<T>>; purges: number; until: number } | undefined;
  return () => {
    if (kept?.purges === purges() && now() < kept.until) return kept.answer;
    const latest = { answer: read(), purges: purges(), until: now() + lifetimeMs };
    kept = latest;
    const forget = () => {
      if (kept === latest) kept = undefined;
    };
    latest.answer.then((result) => {
      if (!result.ok) forget();
    }, forget);
    return latest.answer;
  };
}
