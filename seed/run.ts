import type { ExecArgs } from "@medusajs/framework/types";
import { todayInVietnam } from "../backend/src/calendar/today";
import { readSeedData } from "./data-files";
import type { SeedContext, SeedStep } from "./seed-context";
import { certificates } from "./steps/certificates";
import { criteriaSets } from "./steps/criteria-sets";
import { delivery } from "./steps/delivery";
import { listings } from "./steps/listings";
import { market } from "./steps/market";
import { pictures } from "./steps/pictures";
import { places } from "./steps/places";
import { producers } from "./steps/producers";
import { programmeTargets } from "./steps/programme-targets";
import { productGroups } from "./steps/product-groups";
import { products } from "./steps/products";
import { salesChannels } from "./steps/sales-channels";
import { shippingProfiles } from "./steps/shipping-profiles";
import { shop } from "./steps/shop";
import { showrooms } from "./steps/showrooms";
import { staff } from "./steps/staff";
import { staffMembers } from "./steps/staff-members";
import { stock } from "./steps/stock";
import { translations } from "./steps/translations";

const STEPS: readonly SeedStep[] = [
  salesChannels,
  shop,
  market,
  places,
  criteriaSets,
  programmeTargets,
  shippingProfiles,
  showrooms,
  delivery,
  producers,
  productGroups,
  products,
  pictures,
  listings,
  certificates,
  stock,
  translations,
  staff,
  staffMembers,
];

/**
 * Fills an empty database with the demonstration: real OCOP products of Thái Bình with openly
 * illustrative dates, prices and weights. Run by `medusa exec`; tells its progress on standard
 * output as `seed <done>/<total> <what>`.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const data = readSeedData();
  const context: SeedContext = { container, data, today: todayInVietnam() };
  const total = STEPS.reduce((sum, step) => sum + step.weight(data), 0);
  let done = 0;
  const tell = (what: string) => process.stdout.write(`seed ${done}/${total} ${what}\n`);
  for (const step of STEPS) {
    const before = done;
    tell(step.title);
    await step.run(context, () => {
      done += 1;
      tell(step.title);
    });
    done = before + step.weight(data);
  }
  tell("Done");
}
