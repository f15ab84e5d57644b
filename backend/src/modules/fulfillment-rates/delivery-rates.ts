/** Distance zones from the centre in Hưng Yên, by province name. */
const ZONE_BY_PROVINCE: Readonly<Record<string, Zone>> = {
  "Hưng Yên": "home",
  "Hà Nội": "near",
  "Hải Phòng": "near",
  "Ninh Bình": "near",
  "Bắc Ninh": "near",
  "Quảng Ninh": "near",
  "Phú Thọ": "near",
  "Thái Nguyên": "near",
  "Thanh Hóa": "north",
  "Nghệ An": "north",
  "Hà Tĩnh": "north",
  "Lạng Sơn": "north",
  "Cao Bằng": "north",
  "Tuyên Quang": "north",
  "Lào Cai": "north",
  "Lai Châu": "north",
  "Điện Biên": "north",
  "Sơn La": "north",
};

type Zone = "home" | "near" | "north" | "far";

/** Whole đồng, tax included: up to the first kilogram, then for each further half kilogram begun. */
const RATES: Readonly<Record<Zone, { first_kg: number; half_kg: number }>> = {
  home: { first_kg: 18_000, half_kg: 2_500 },
  near: { first_kg: 26_000, half_kg: 4_000 },
  north: { first_kg: 30_000, half_kg: 5_000 },
  far: { first_kg: 36_000, half_kg: 7_000 },
};

const FIRST_STEP_GRAMS = 1_000;
const STEP_GRAMS = 500;

/** What a parcel of this weight costs to that province, in whole đồng, tax included. */
export function deliveryRate(provinceName: string, weightGrams: number): number {
  const rate = RATES[ZONE_BY_PROVINCE[provinceName] ?? "far"];
  const beyond = Math.max(0, weightGrams - FIRST_STEP_GRAMS);
  return rate.first_kg + Math.ceil(beyond / STEP_GRAMS) * rate.half_kg;
}
