import { CART_ERRORS, type CartError } from "@lang-sao/backend/contracts/cart";
import { z } from "zod";
import { env } from "@/lib/env.server";
import { loggablePath } from "@/lib/loggable-path";
import { failure, success, type Failure, type Result } from "@/lib/result";

/** A cart route of ours said no for a reason that the buyer is told. */
export type CartFailure = Failure | { kind: "cart"; code: CartError };

const errorAnswerSchema = z.object({ code: z.enum(CART_ERRORS) });

const TIMEOUT_MS = 10_000;

/**
 * `POST` of one of our cart routes. Not through the SDK's `client.fetch`, whose error keeps the
 * message of an answer and drops its `code`, by which the shop words what happened.
 */
export async function callCart<Schema extends z.ZodType>(
  path: string,
  body: object,
  schema: Schema,
  timeoutMs = TIMEOUT_MS,
): Promise<Result<z.output<Schema>, CartFailure>> {
  let status: number;
  let answer: unknown;
  try {
    const response = await fetch(new URL(path, env.BACKEND_URL), {
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "x-publishable-api-key": env.PUBLISHABLE_KEY,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    status = response.status;
    answer = await response.json();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`Backend ${loggablePath(path)}: ${message}`);
    return failure({ kind: "unavailable", message });
  }
  if (status < 300) {
    const parsed = schema.safeParse(answer);
    if (parsed.success) return success(parsed.data);
    const issue = parsed.error.issues[0];
    const message = `answer breaks the contract at ${issue?.path.join(".")}: ${issue?.message}`;
    console.error(`Backend ${loggablePath(path)}: ${message}`);
    return failure({ kind: "unavailable", message });
  }
  const coded = errorAnswerSchema.safeParse(answer);
  if (coded.success) return failure({ kind: "cart", code: coded.data.code });
  if (status === 404) return failure({ kind: "not_found" });
  const message = `answered ${status}`;
  if (status < 500) return failure({ kind: "refused", status, message });
  console.error(`Backend ${loggablePath(path)}: ${message}`);
  return failure({ kind: "unavailable", message });
}
