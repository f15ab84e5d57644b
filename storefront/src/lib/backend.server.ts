import Medusa, { FetchError } from "@medusajs/js-sdk";
import type { z } from "zod";
import { env } from "./env.server";
import { loggablePath } from "./loggable-path";
import { failure, success, type Failure, type Result } from "./result";

/** A page waits this long for the backend before it says that the shop is not reachable. */
const TIMEOUT_MS = 10_000;

export const medusa = new Medusa({
  baseUrl: env.BACKEND_URL,
  publishableKey: env.PUBLISHABLE_KEY,
});

export type QueryValue = string | number | undefined | readonly (string | number)[];

/** Repeats a key for each value of a list, which is how the contracts read lists. */
function withQuery(path: string, query: Record<string, QueryValue>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === "") continue;
    for (const item of typeof value === "object" ? value : [value])
      params.append(key, String(item));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

/** What went wrong with a call, in one place, so that every feature tells the same cases apart. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FetchError && error.status !== undefined && error.status < 500) {
    return error.status === 404
      ? { kind: "not_found" }
      : { kind: "refused", status: error.status, message: error.message };
  }
  return { kind: "unavailable", message: error instanceof Error ? error.message : String(error) };
}

/**
 * `GET` of one of our routes, its answer checked against the contract. Never throws: an answer that
 * breaks the contract is logged and counts as `unavailable`, since nothing true can be shown.
 */
export async function readBackend<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  query: Record<string, QueryValue> = {},
): Promise<Result<z.output<Schema>>> {
  let answer: unknown;
  try {
    answer = await medusa.client.fetch<unknown>(withQuery(path, query), {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    const reason = failureOf(error);
    if (reason.kind === "unavailable")
      console.error(`Backend ${loggablePath(path)}: ${reason.message}`);
    return failure(reason);
  }
  const parsed = schema.safeParse(answer);
  if (parsed.success) return success(parsed.data);
  const problem = parsed.error.issues[0];
  const message = `answer breaks the contract at ${problem?.path.join(".")}: ${problem?.message}`;
  console.error(`Backend ${loggablePath(path)}: ${message}`);
  return failure({ kind: "unavailable", message });
}
