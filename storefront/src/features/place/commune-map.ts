import type { CommuneSummary } from "@lang-sao/backend/contracts/place";

/** The former districts of Thái Bình, as they lie from west to east, north to south. */
export const DISTRICTS = [
  { key: "hung-ha", name: "Hưng Hà" },
  { key: "quynh-phu", name: "Quỳnh Phụ" },
  { key: "thai-thuy", name: "Thái Thụy" },
  { key: "vu-thu", name: "Vũ Thư" },
  { key: "dong-hung", name: "Đông Hưng" },
  { key: "thanh-pho", name: "Thành phố Thái Bình" },
  { key: "kien-xuong", name: "Kiến Xương" },
  { key: "tien-hai", name: "Tiền Hải" },
] as const;
export type DistrictKey = (typeof DISTRICTS)[number]["key"];

/** One spelling for names that are written both ways (Thụy/Thuỵ, Thái Bình the city). */
const spelling = (name: string) =>
  name.normalize("NFC").replaceAll("uỵ", "ụy").replaceAll("uý", "úy").toLocaleLowerCase("vi");

export interface MapPlace {
  commune: CommuneSummary;
  /** Names of the former communes of this district, for the second line. */
  formerNames: string[];
}

/**
 * Communes by the former district that their goods come from. One that joins parts of two
 * districts stands in both, each time with the former names of that district; those whose former
 * district is not known come under `elsewhere`.
 */
export function communesByDistrict(communes: readonly CommuneSummary[]): {
  districts: { key: DistrictKey; name: string; places: MapPlace[] }[];
  elsewhere: MapPlace[];
} {
  const districts = DISTRICTS.map((district) => ({
    ...district,
    places: communes.flatMap((commune) => {
      const names = commune.former
        .filter((former) => spelling(former.district) === spelling(district.name))
        .map((former) => former.name);
      return names.length > 0 ? [{ commune, formerNames: names }] : [];
    }),
  }));
  const placed = new Set(districts.flatMap(({ places }) => places.map((p) => p.commune.slug)));
  const elsewhere = communes
    .filter((commune) => !placed.has(commune.slug))
    .map((commune) => ({ commune, formerNames: commune.former.map((former) => former.name) }));
  return { districts, elsewhere };
}
