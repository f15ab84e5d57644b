import type { APIRoute } from "astro";
import { placeOrder } from "@/features/checkout/checkout.server";
import { privateJson, readJsonObject } from "@/features/checkout/json-request";

/** Places the order for exactly the total the buyer confirmed. */
export const POST: APIRoute = async (context) => {
  const body = await readJsonObject(context.request);
  if (body === null)
    return privateJson({ kind: "problem", problem: "unavailable", cart: null }, 400);
  const answer = await placeOrder(context, context.locals.lang, {
    total: Number(body["confirmed_total"]),
    age: body["age_confirmed"] === true,
  });
  return privateJson(answer, answer.kind === "placed" ? 200 : 409);
};
