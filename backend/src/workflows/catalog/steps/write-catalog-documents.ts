import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readCatalogDocuments } from "../../../queries/catalog/product-document";
import { CATALOG_INDEX } from "../../../queries/catalog/search-catalog";

/**
 * Writes the index documents of these products as the database has them now, and removes those that
 * are no longer published. Nothing to undo: the index only mirrors what is committed already.
 * Answers the handles whose pages changed.
 */
export const writeCatalogDocumentsStep = createStep(
  "write-catalog-documents",
  async (input: { product_ids: string[] }, { container }) => {
    const search = container.resolve(Modules.SEARCH);
    const indexes = await search.listIndexes();
    const isServing = indexes.some(
      (index) => index.name === CATALOG_INDEX && index.status === "ready",
    );
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: products } = await query.graph({
      entity: "product",
      fields: ["id", "handle"],
      filters: { id: input.product_ids },
    });
    // An index that is still being filled reads everything itself.
    if (isServing) {
      const documents = await readCatalogDocuments(query, input.product_ids);
      const written = new Set(documents.map((document) => document.id));
      const gone = input.product_ids.filter((id) => !written.has(id));
      await search.upsertDocuments({ index: CATALOG_INDEX, documents });
      if (gone.length > 0) {
        await search.deleteDocuments({ index: CATALOG_INDEX, filters: { id: gone } });
      }
    }
    return new StepResponse(products.map((product: { handle: string }) => product.handle));
  },
);
