import { Modules } from "@medusajs/framework/utils";
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedGroup } from "../data-files";
import type { SeedContext, SeedStep } from "../seed-context";

/** The sectors and groups of Annex I of QĐ 26/2026 as Medusa's product categories. */
export const productGroups: SeedStep = {
  title: "Writing down the product groups",
  weight: () => 1,
  async run(context) {
    const { data } = context;
    await createMissing(
      context,
      data.groups.filter((group) => group.sector_code === null),
    );
    await createMissing(
      context,
      data.groups.filter((group) => group.sector_code !== null),
    );
  },
};

async function createMissing(context: SeedContext, groups: SeedGroup[]): Promise<void> {
  const known = await categoryIds(context);
  const missing = groups.filter((group) => !known.has(group.slug));
  if (missing.length === 0) return;
  const slugOf = (code: string | null) =>
    context.data.groups.find((group) => group.code === code)?.slug ?? "";
  await createProductCategoriesWorkflow(context.container).run({
    input: {
      product_categories: missing.map((group) => ({
        name: group.name_vi,
        handle: group.slug,
        is_active: true,
        is_internal: false,
        rank: groups.filter((other) => other.sector_code === group.sector_code).indexOf(group),
        parent_category_id: known.get(slugOf(group.sector_code)) ?? null,
        metadata: {
          code: group.code,
          rubric_no: group.rubric_no,
          short_name: { vi: group.short_vi, en: group.short_en },
        },
      })),
    },
  });
}

/** Ids by handle. */
export async function categoryIds({ container }: SeedContext): Promise<Map<string, string>> {
  const categories = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { select: ["id", "handle"] });
  return new Map(categories.map((category) => [category.handle, category.id]));
}
