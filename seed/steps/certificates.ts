import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { createCertificatesWorkflow } from "../../backend/src/workflows/certification/create-certificates";
import { demonstrationCertificate, isCertified } from "../demonstration-certificates";
import type { SeedContext, SeedStep } from "../seed-context";
import { placeFinder } from "./places";

/** Their dates are reckoned from the day they are first written and never move again. */
export const certificates: SeedStep = {
  title: "Filing the certificates",
  weight: () => 1,
  async run(context) {
    const { container, data, today } = context;
    const uncertified = await productsWithoutCertificate(context);
    const missing = data.products
      .filter(isCertified)
      .filter((product) => uncertified.has(product.handle));
    if (missing.length === 0) return;

    const find = await placeFinder(context);
    await createCertificatesWorkflow(container).run({
      input: {
        certificates: missing.map((product) => {
          const { commune, former } = find(product);
          if (!commune || !former) throw new Error(`${product.handle} has no printed address.`);
          return {
            ...demonstrationCertificate(product, former, commune.code, today),
            product_id: uncertified.get(product.handle) ?? "",
          };
        }),
        supersede: false,
        actor: { id: "seed", name: "Dữ liệu minh hoạ" },
        reason: "Giấy chứng nhận minh hoạ của cửa hàng trình diễn.",
      },
    });
  },
};

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    certificates: z.array(z.object({ id: z.string() }).nullable()).nullish(),
  }),
);

async function productsWithoutCertificate({
  container,
}: SeedContext): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "certificates.id"],
  });
  return new Map(
    rowsSchema
      .parse(data)
      .filter((row) => (row.certificates ?? []).length === 0)
      .map((row) => [row.handle, row.id]),
  );
}
