import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { evidenceLevelSchema } from "../../contracts/certificate";
import { type Language, LOCALES } from "../../contracts/language";
import { type Showroom, showroomKindSchema } from "../../contracts/showroom";
import { cachedRead } from "../cached-read";
import { countProducts } from "../catalog/count-products";

const rowSchema = z.object({
  handle: z.string(),
  name: z.string(),
  role: z.enum(["centre", "sales_point"]),
  kind: showroomKindSchema,
  address: z.string(),
  former_district: z.string().nullable(),
  phone: z.string().nullable(),
  opening_hours: z.string(),
  intro: z.string().nullable(),
  evidence: evidenceLevelSchema,
  commune: z
    .object({ slug: z.string(), name: z.string(), province: z.object({ name: z.string() }) })
    .nullish(),
});

/** The centre and its sales points, in their order. */
export async function readShowrooms(
  container: MedusaContainer,
  language: Language,
): Promise<Showroom[]> {
  const { showrooms } = await cachedRead(container, {
    key: { read: "showrooms", language },
    tags: ["catalog", "showroom"],
    read: async () => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const [{ data }, counts] = await Promise.all([
        query.graph(
          {
            entity: "showroom",
            fields: ["*", "commune.slug", "commune.name", "commune.province.name"],
            pagination: { order: { position: "ASC" } },
          },
          { locale: LOCALES[language] },
        ),
        countProducts(container, "points"),
      ]);
      return {
        showrooms: data
          .map((row: unknown) => rowSchema.parse(row))
          .map(({ commune, ...row }: z.infer<typeof rowSchema>): Showroom => ({
            ...row,
            commune: commune
              ? {
                  slug: commune.slug,
                  name: commune.name,
                  province: commune.province.name,
                  former: null,
                }
              : null,
            product_count: counts.get(row.handle) ?? 0,
          })),
      };
    },
  });
  return showrooms;
}

/** Throws NOT_FOUND for an unknown handle. */
export async function readShowroom(
  container: MedusaContainer,
  handle: string,
  language: Language,
): Promise<Showroom> {
  const showrooms = await readShowrooms(container, language);
  const showroom = showrooms.find((row) => row.handle === handle);
  if (!showroom) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no showroom "${handle}".`);
  }
  return showroom;
}
