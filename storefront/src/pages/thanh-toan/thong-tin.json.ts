import type { APIRoute } from "astro";
import { draftOf } from "@/features/checkout/checkout-draft";
import { saveDetails } from "@/features/checkout/checkout.server";
import { privateJson, readJsonObject } from "@/features/checkout/json-request";

const STATUS = { saved: 200, invalid: 422, problem: 409 } as const;

/** Checks and keeps who receives the goods and where. */
export const POST: APIRoute = async (context) => {
  const body = await readJsonObject(context.request);
  if (body === null)
    return privateJson({ kind: "problem", problem: "unavailable", cart: null }, 400);
  const answer = await saveDetails(context, context.locals.lang, draftOf(body));
  return privateJson(answer, STATUS[answer.kind]);
};
