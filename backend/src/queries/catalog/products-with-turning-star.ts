import { z } from "@medusajs/framework/zod";
import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { starSpan } from "../../modules/certification/certificate-status";
import type { GraphQuery } from "../graph-query";

const rowSchema = z.object({
  issued_on: z.string(),
  expires_on: z.string(),
  extended_until: z.string().nullable(),
  renewal_filed_on: z.string().nullable(),
  revoked_on: z.string().nullable(),
  superseded_on: z.string().nullable(),
  product: z.object({ id: z.string() }).nullish(),
});

/**
 * Products whose star begins today or ended yesterday. Queries judge by the date anyway; what the
 * index must learn is which of several certificates comes next.
 */
export async function productsWithTurningStar(
  query: GraphQuery,
  today: CalendarDate,
): Promise<string[]> {
  const { data } = await query.graph({
    entity: "certificate",
    fields: [...Object.keys(rowSchema.omit({ product: true }).shape), "product.id"],
  });
  const yesterday = addDays(today, -1);
  return z
    .array(rowSchema)
    .parse(data)
    .flatMap((row) => {
      const span = starSpan(row);
      const turns = span !== null && (span.from === today || span.until === yesterday);
      return turns && row.product ? [row.product.id] : [];
    });
}
