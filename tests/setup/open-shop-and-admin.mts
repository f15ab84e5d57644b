import { buildTestAdmin, openTestShop } from "./test-shop.mts";

export default async function setup(): Promise<() => Promise<void>> {
  const { close } = await openTestShop();
  await buildTestAdmin();
  return close;
}
