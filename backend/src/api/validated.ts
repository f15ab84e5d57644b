import { MedusaError } from "@medusajs/framework/utils";
import { type z } from "@medusajs/framework/zod";

/** Input of a request parsed by its contract. Throws INVALID_DATA that names each wrong field. */
export function validated<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    parsed.error.issues
      .map((issue) => `${issue.path.join(".") || "request"}: ${issue.message}`)
      .join("; "),
  );
}
