import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { readCatalogDocuments, readPublishedProductIds } from "../queries/catalog/product-document";
import { CATALOG_INDEX } from "../queries/catalog/search-catalog";

const BATCH = 200;

/**
 * Published products with what the catalogue filters, sorts and shows. A star stands here with the
 * days between which it holds, never alone: every query compares them with today in Việt Nam.
 * Changes are written by the workflow `refresh-catalog`, which purges the pages afterwards.
 */
export default defineSearchIndex({
  name: CATALOG_INDEX,
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    title: search.text().searchable({ weight: 10 }).sortable(),
    title_en: search.text().searchable({ weight: 8 }),
    maker: search.text().searchable({ weight: 5 }),
    place: search.text().searchable({ weight: 5 }),
    group_name: search.text().searchable({ weight: 3 }),
    description: search.text().searchable({ weight: 1 }),
    codes: search.text().searchable({ weight: 10 }),
    channels: search.keyword().array().filterable(),
    groups: search.keyword().array().filterable().facetable(),
    star: search
      .integer()
      .filterable()
      .facetable({ types: ["value"] })
      .sortable(),
    star_from: search.integer().filterable(),
    star_until: search.integer().filterable().sortable(),
    communes: search.keyword().array().filterable().facetable(),
    producer: search.keyword().filterable().facetable(),
    points: search.keyword().array().filterable().facetable(),
    price: search
      .integer()
      .filterable()
      .facetable({ types: ["stats"] })
      .sortable(),
    in_stock: search.boolean().filterable().facetable(),
    created: search.integer().sortable(),
    card: search.keyword(),
  }),
  async *seed({ container, filters }) {
    const ids = await readPublishedProductIds(container.query, filters);
    for (let start = 0; start < ids.length; start += BATCH) {
      const documents = await readCatalogDocuments(
        container.query,
        ids.slice(start, start + BATCH),
      );
      yield [{ action: "upsert", documents }];
    }
  },
});
