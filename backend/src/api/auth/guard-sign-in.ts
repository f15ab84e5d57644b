import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { STAFF_ACTOR } from "../../workflows/showroom/create-staff-member";

/** Five wrong tries in a quarter of an hour for an e-mail address, whether or not it is known. */
const tries = new RateLimiterMemory({ points: 5, duration: 900 });
/**
 * A wrong sign-in is answered no sooner: the check of a password takes 0.2 s here and an unknown
 * e-mail address none, which would tell the one from the other.
 */
const WRONG_ANSWER_MS = 1_000;

const bodySchema = z.object({ email: z.string().max(320), password: z.string().max(1_000) });

/**
 * Slows down whoever guesses passwords, for every kind of actor: one password opens the same login
 * under each of their addresses. A try is counted before it is made, so that many at once are
 * counted too; a right one clears all.
 */
export async function guardSignIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.params.auth_provider !== "emailpass") {
    next();
    return;
  }
  const body = bodySchema.safeParse(req.body);
  if (!body.success) {
    next(new MedusaError(MedusaError.Types.INVALID_DATA, "An e-mail and a password are needed."));
    return;
  }
  const key = body.data.email.trim().toLowerCase();
  const { consumedPoints, msBeforeNext } = await tries.penalty(key);
  if (consumedPoints > tries.points) {
    res.setHeader("Retry-After", String(Math.ceil(msBeforeNext / 1000)));
    res
      .status(429)
      .json({ type: "too_many_requests", message: "Too many wrong tries; wait a while." });
    return;
  }
  const start = performance.now();
  const send = res.json.bind(res);
  res.json = (answer: unknown) => {
    if (res.statusCode < 400) {
      void tries.delete(key);
      return send(answer);
    }
    const rest = WRONG_ANSWER_MS - (performance.now() - start);
    setTimeout(() => send(answer), Math.max(0, rest));
    return res;
  };
  next();
}

/** Staff logins are made by the office; nobody registers one for himself. */
export function refuseStaffRegistration(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const isStaff = req.params.actor_type === STAFF_ACTOR;
  next(
    isStaff
      ? new MedusaError(MedusaError.Types.NOT_FOUND, "Staff logins are made by the office.")
      : undefined,
  );
}
