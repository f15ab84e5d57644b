/** Why a question to the backend got no usable answer. Pages choose their words by `kind`. */
export type Failure =
  | { kind: "not_found" }
  /** The backend understood the request and said no (4xx other than 404). */
  | { kind: "refused"; status: number; message: string }
  /** Down, too slow, or failing by its own fault. */
  | { kind: "unavailable"; message: string };

export type Result<T, F = Failure> = { ok: true; value: T } | { ok: false; failure: F };

export const success = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const failure = <F>(reason: F): { ok: false; failure: F } => ({
  ok: false,
  failure: reason,
});
