import { z } from "@medusajs/framework/zod";
import { certificatePlateSchema } from "../../contracts/certificate";
import { deliveryAddressSchema } from "../../contracts/cart";
import { languageSchema } from "../../contracts/language";

const fulfilmentSchema = z.discriminatedUnion("mode", [
  z.object({ mode: z.literal("delivery"), address: deliveryAddressSchema }),
  z.object({ mode: z.literal("pickup"), showroom: z.string(), showroom_name: z.string() }),
]);

const confirmationSchema = z.object({
  total: z.number().int(),
  policy_versions: z.record(z.string(), z.string()),
  age_confirmed: z.boolean(),
  language: languageSchema,
  confirmed_at: z.iso.datetime(),
  /** The plates of the cart's products on the day of the order, by variant. */
  plates: z.record(z.string(), certificatePlateSchema),
});

/** What we keep in the metadata of a cart, and so of the order it becomes. */
export const cartMetadataSchema = z.object({
  /** Unit price of each line as the buyer last saw it, whole đồng. */
  seen_prices: z.record(z.string(), z.number()).default({}),
  contact: z
    .object({
      name: z.string(),
      phone: z.string(),
      email: z.string().nullable(),
      note: z.string().nullable(),
    })
    .nullable()
    .default(null),
  fulfilment: fulfilmentSchema.nullable().default(null),
  confirmation: confirmationSchema.nullable().default(null),
});
export type CartMetadata = z.infer<typeof cartMetadataSchema>;

/** Reads metadata that we wrote; a cart without any has the defaults. */
export function parseCartMetadata(metadata: unknown): CartMetadata {
  return cartMetadataSchema.parse(metadata ?? {});
}
