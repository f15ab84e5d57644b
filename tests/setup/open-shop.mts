import { openTestShop } from "./test-shop.mts";

export default async function setup(): Promise<() => Promise<void>> {
  const { close } = await openTestShop();
  return close;
}
