import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { foldName } from "../../modules/place/fold-name";
import type { Scan } from "./read-scan";

const variantSchema = z.object({ product: z.object({ id: z.string() }).nullish() });
const certificateSchema = z.object({
  decision_number: z.string(),
  product: z.object({ id: z.string() }).nullish(),
});

/**
 * Ids of the products that a code names exactly: a barcode, a SKU, the code or decision number of a
 * certificate, whatever became of it, or the code it is looked up by.
 */
export async function findByCode(
  container: MedusaContainer,
  scan: Extract<Scan, { kind: "text" | "certificate" }>,
): Promise<string[]> {
  if (scan.kind === "certificate") {
    return certified(container, { lookup_code: scan.lookupCode });
  }
  const { text, barcodes, lookupCode } = scan;
  const upper = text.toLocaleUpperCase("vi");
  const spellings = [...new Set([text, upper])];
  const found = await Promise.all([
    ...(barcodes.length > 0 ? [variants(container, { barcode: barcodes })] : []),
    variants(container, { sku: spellings }),
    certified(container, { product_code: spellings }),
    ...(lookupCode === null ? [] : [certified(container, { lookup_code: lookupCode })]),
    decided(container, text),
  ]);
  return [...new Set(found.flat())];
}

async function variants(
  container: MedusaContainer,
  filters: { barcode: string[] } | { sku: string[] },
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["product.id"],
    filters,
  });
  return productIds(z.array(variantSchema).parse(data));
}

async function certified(
  container: MedusaContainer,
  filters: Record<string, unknown>,
): Promise<string[]> {
  return productIds(await certificates(container, filters));
}

/** By the number of the decision, typed with or without marks: `01/QD-UBND`. */
async function decided(container: MedusaContainer, text: string): Promise<string[]> {
  const slash = text.indexOf("/");
  const head = text.slice(0, slash).trim();
  if (slash < 0 || !/^[\p{L}\p{N}-]{1,40}$/u.test(head) || !/\d/.test(head)) return [];
  const rows = await certificates(container, { decision_number: { $ilike: `${head}/%` } });
  return productIds(rows.filter((row) => foldName(row.decision_number) === foldName(text)));
}

async function certificates(
  container: MedusaContainer,
  filters: Record<string, unknown>,
): Promise<z.infer<typeof certificateSchema>[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "certificate",
    fields: ["decision_number", "product.id"],
    filters,
  });
  return z.array(certificateSchema).parse(data);
}

function productIds(rows: readonly z.infer<typeof variantSchema>[]): string[] {
  return rows.flatMap(({ product }) => (product ? [product.id] : []));
}
