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

/** A district is told by its province too; the city has the kind in its name here alone. */
function isIn(known: string, district: string, province: string): boolean {
  const name = known.replace(/^Thành phố /u, "");
  return province === "Thái Bình" && spelling(district) === spelling(name);
}

export interface MapPlace {
  commune: CommuneSummary;
  /** Names of the former communes of this district, for the second line. */
  formerNames: string[];
}

/**
 * Communes by the former district that their goods come from, or where no former commune of its
 * goods is known, by the districts its land was in. One that joins parts of two districts stands in
 * both, each time with the former names of that district; those of no district of Thái Bình come
 * under `elsewhere`.
 */
export function communesByDistrict(communes: readonly CommuneSummary[]): {
  districts: { key: DistrictKey; name: string; places: MapPlace[] }[];
  elsewhere: MapPlace[];
} {
  const districts = DISTRICTS.map((district) => ({
    ...district,
    places: communes.flatMap((commune) => {
      const names = commune.former
        .filter((former) => isIn(district.name, former.district, former.province))
        .map((former) => former.name);
      const lay = commune.former_districts.some(({ name, province }) =>
        isIn(district.name, name, province),
      );
      const isHere = commune.former.length > 0 ? names.length > 0 : lay;
      return isHere ? [{ commune, formerNames: names }] : [];
    }),
  }));
  const placed = new Set(districts.flatMap(({ places }) => places.map((p) => p.commune.slug)));
  const elsewhere = communes
    .filter((commune) => !placed.has(commune.slug))
    .map((commune) => ({ commune, formerNames: commune.former.map((former) => former.name) }));
  return { districts, elsewhere };
}
