import { expect, test } from "vitest";
import { readSeedData } from "./data-files";

const { products, showrooms, stock } = readSeedData();
const offers = products.flatMap((product) => product.offers);

/** The last digit of an EAN-13, by GS1's weights of 1 and 3. */
function checkDigit(barcode: string): number {
  const sum = Array.from(barcode.slice(0, 12)).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return (10 - (sum % 10)) % 10;
}

test("every stock-keeping unit and every barcode is its own", () => {
  expect(new Set(offers.map((offer) => offer.sku)).size).toBe(offers.length);
  expect(new Set(offers.map((offer) => offer.barcode)).size).toBe(offers.length);
});

test("barcodes have a true check digit and are for use within a shop only", () => {
  for (const { sku, barcode } of offers) {
    expect(Number(barcode.at(-1)), sku).toBe(checkDigit(barcode));
    expect(barcode, sku).toMatch(/^2/);
  }
});

test("two packs of one product are told apart in both languages", () => {
  for (const product of products) {
    for (const language of ["option_vi", "option_en"] as const) {
      const names = product.offers.map((offer) => offer[language]);
      expect(new Set(names).size, product.handle).toBe(names.length);
    }
  }
});

test("prices, weights and shelf lives are marked as illustrative", () => {
  expect(offers.filter((offer) => offer.evidence !== "D")).toEqual([]);
});

test("prices are whole thousands of đồng and parcels weigh more than their goods", () => {
  for (const { sku, price_vnd, net_unit, net_quantity, shipping_weight_g } of offers) {
    expect(price_vnd % 1000, sku).toBe(0);
    if (net_unit === "g") expect(shipping_weight_g, sku).toBeGreaterThan(net_quantity);
  }
});

test("fresh meat and eggs are handed over at a sales point only", () => {
  const fresh = products.filter((product) =>
    product.offers.some((offer) => offer.fulfilment === "pickup_only"),
  );
  expect(fresh.map((product) => product.group)).toEqual(["I.1.b", "I.1.b"]);
  for (const { offers: packs } of fresh) {
    expect(packs.every((offer) => offer.fulfilment === "pickup_only")).toBe(true);
  }
});

test("alcohol, and nothing else, asks for an age of 18", () => {
  for (const product of products) {
    const limit = product.group.startsWith("II.1") ? 18 : null;
    for (const offer of product.offers) expect(offer.age_limit, offer.sku).toBe(limit);
  }
});

test("stock stands where there is a showroom, once for each pack", () => {
  const skus = new Set(offers.map((offer) => offer.sku));
  const handles = new Set(showrooms.map((showroom) => showroom.handle));
  for (const row of stock) {
    expect(skus, row.sku).toContain(row.sku);
    expect(handles, row.showroom_handle).toContain(row.showroom_handle);
  }
  expect(new Set(stock.map((row) => `${row.sku}|${row.showroom_handle}`)).size).toBe(stock.length);
});

test("the centre and a sales point in each of the seven former districts", () => {
  expect(showrooms.filter((showroom) => showroom.role === "centre")).toHaveLength(1);
  const points = showrooms.filter((showroom) => showroom.role === "sales_point");
  expect(new Set(points.map((point) => point.old_district))).toEqual(
    new Set(["Vũ Thư", "Đông Hưng", "Kiến Xương", "Quỳnh Phụ", "Thái Thụy", "Hưng Hà", "Tiền Hải"]),
  );
});
