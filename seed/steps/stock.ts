import { Modules } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedStep } from "../seed-context";
import { stockLocationIds } from "./showrooms";

/** What stands on each showroom's shelves. */
export const stock: SeedStep = {
  title: "Filling the shelves",
  weight: () => 2,
  async run(context) {
    const { container, data } = context;
    const service = container.resolve(Modules.INVENTORY);
    const items = await service.listInventoryItems({}, { select: ["id", "sku"] });
    const itemIds = new Map(items.map((item) => [item.sku, item.id]));
    const locations = await stockLocationIds(context);
    const levels = await service.listInventoryLevels(
      {},
      { select: ["inventory_item_id", "location_id"] },
    );
    const known = new Set(levels.map((level) => `${level.inventory_item_id}|${level.location_id}`));

    const missing = data.stock
      .map((row) => {
        const inventory_item_id = itemIds.get(row.sku);
        const location_id = locations.get(row.showroom_handle);
        if (!inventory_item_id || !location_id) {
          throw new Error(`The stock of ${row.sku} at ${row.showroom_handle} belongs nowhere.`);
        }
        return { inventory_item_id, location_id, stocked_quantity: row.quantity };
      })
      .filter((level) => !known.has(`${level.inventory_item_id}|${level.location_id}`));
    if (missing.length === 0) return;
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: missing } });
  },
};
