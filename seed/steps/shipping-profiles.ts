import { Modules } from "@medusajs/framework/utils";
import {
  createShippingProfilesWorkflow,
  updateShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Offer } from "../data-files";
import type { SeedContext, SeedStep } from "../seed-context";

type Fulfilment = Offer["fulfilment"];

const PROFILES: Readonly<Record<Fulfilment, { type: string; name: string }>> = {
  parcel: { type: "default", name: "Gửi bưu kiện" },
  pickup_only: { type: "fresh", name: "Hàng tươi, nhận tại điểm" },
};

/** What may be sent as a parcel, and what is handed over at a sales point only. */
export const shippingProfiles: SeedStep = {
  title: "Setting up the ways goods are handed over",
  weight: () => 1,
  async run({ container }) {
    const service = container.resolve(Modules.FULFILLMENT);
    // Medusa's own migration makes one, which becomes ours.
    const [medusas] = await service.listShippingProfiles({ name: "Default Shipping Profile" });
    if (medusas) {
      await updateShippingProfilesWorkflow(container).run({
        input: { selector: { id: medusas.id }, update: PROFILES.parcel },
      });
    }
    const known = new Set((await service.listShippingProfiles()).map((profile) => profile.type));
    const missing = Object.values(PROFILES).filter((profile) => !known.has(profile.type));
    if (missing.length === 0) return;
    await createShippingProfilesWorkflow(container).run({ input: { data: missing } });
  },
};

export async function shippingProfileIds({
  container,
}: SeedContext): Promise<Record<Fulfilment, string>> {
  const profiles = await container.resolve(Modules.FULFILLMENT).listShippingProfiles();
  const idOf = (fulfilment: Fulfilment) => {
    const { type } = PROFILES[fulfilment];
    const profile = profiles.find((candidate) => candidate.type === type);
    if (!profile) throw new Error(`There is no shipping profile of type "${type}".`);
    return profile.id;
  };
  return { parcel: idOf("parcel"), pickup_only: idOf("pickup_only") };
}
