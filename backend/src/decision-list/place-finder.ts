import { foldName } from "../modules/place/fold-name";

export interface KnownCommune {
  id: string;
  code: string;
  /** With its kind. */
  name: string;
  /** Without kind and marks. */
  folded_name: string;
  province: string;
}

export interface KnownFormerCommune {
  folded_name: string;
  district: string;
  province: string;
  /** The commune of today it became part of. */
  commune_id: string;
}

/** A place as a list writes it, in columns of its own or within an address. */
export interface WrittenPlace {
  code: string | null;
  commune: string | null;
  district: string | null;
  province: string | null;
}

const COMMUNE_KIND = /^(?:xa|phuong|thi tran|dac khu|tt|p|x) (?=\S)/;
const DISTRICT_KIND = /^(?:huyen|quan|thi xa|tx|h) (?=\S)/;
const PROVINCE_KIND = /^(?:tinh|t) (?=\S)/;
const CITY_KIND = /^(?:thanh pho|tp) (?=\S)/;
/** A ward with a number for a name keeps its kind. */
const NUMBERED = /^(?:phuong|p|quan|q) \d+$/;

/**
 * Finds communes by today's or a former name, with or without marks. Former communes of one name are
 * told apart by district and province, which may be the old ones or, for the province, today's.
 */
export class PlaceFinder {
  private readonly byName = new Map<string, { commune_id: string; province: string }[]>();
  private readonly formerByName = new Map<string, KnownFormerCommune[]>();
  private readonly byCode: ReadonlyMap<string, string>;
  private readonly provinceOf: ReadonlyMap<string, string>;

  constructor(communes: readonly KnownCommune[], former: readonly KnownFormerCommune[]) {
    this.byCode = new Map(communes.map((commune) => [commune.code, commune.id]));
    this.provinceOf = new Map(
      communes.map((commune) => [commune.id, withoutKind(commune.province, PROVINCE_KIND)]),
    );
    for (const { id, folded_name, province } of communes) {
      const rows = this.byName.get(folded_name) ?? [];
      rows.push({ commune_id: id, province: foldName(province) });
      this.byName.set(folded_name, rows);
    }
    for (const row of former) {
      const rows = this.formerByName.get(row.folded_name) ?? [];
      rows.push({
        ...row,
        district: withoutKind(row.district, DISTRICT_KIND),
        province: foldName(row.province),
      });
      this.formerByName.set(row.folded_name, rows);
    }
  }

  /**
   * Today's communes that the written place can be: none where there is no such place, null where
   * nothing names a commune.
   */
  find(written: WrittenPlace, address: string | null): ReadonlySet<string> | null {
    if (written.code !== null) {
      const id = this.byCode.get(written.code.padStart(5, "0"));
      return new Set(id === undefined ? [] : [id]);
    }
    const place =
      written.commune === null ? partsOfAddress(address ?? "") : partsOfColumns(written);
    if (place.commune === null) return null;
    const { commune, district, province } = place;
    const inProvince = (names: readonly string[]) => province === null || names.includes(province);
    const today =
      district === null
        ? (this.byName.get(commune) ?? []).filter((row) => inProvince([row.province]))
        : [];
    const former = (this.formerByName.get(commune) ?? []).filter(
      (row) =>
        (district === null || row.district === district) &&
        inProvince([row.province, this.provinceOf.get(row.commune_id) ?? ""]),
    );
    return new Set([...today, ...former].map((row) => row.commune_id));
  }
}

interface FoldedPlace {
  commune: string | null;
  district: string | null;
  province: string | null;
}

/** A commune's cell may itself name the district and province after commas. */
function partsOfColumns({ commune, district, province }: WrittenPlace): FoldedPlace {
  const [name = "", ...rest] = (commune ?? "").split(",");
  const within = partsOfAddress(rest.join(","));
  return {
    commune: communeName(name),
    district: district === null ? within.district : districtName(district),
    province: province === null ? within.province : provinceName(province),
  };
}

/** What an address names by its kind: `xã Nguyên Xá, huyện Đông Hưng, tỉnh Thái Bình`. */
function partsOfAddress(address: string): FoldedPlace {
  const place: FoldedPlace = { commune: null, district: null, province: null };
  const parts = address.split(/[,;–]| - /).map((part) => foldName(part.replace(/\([^)]*\)/g, "")));
  parts.forEach((part, index) => {
    if (NUMBERED.test(part)) place.commune ??= part.replace(/^p /, "phuong ");
    else if (COMMUNE_KIND.test(part)) place.commune ??= part.replace(COMMUNE_KIND, "");
    else if (DISTRICT_KIND.test(part)) place.district ??= part.replace(DISTRICT_KIND, "");
    else if (PROVINCE_KIND.test(part)) place.province ??= part.replace(PROVINCE_KIND, "");
    else if (CITY_KIND.test(part)) {
      // A city is a province when nothing follows it.
      const name = part.replace(CITY_KIND, "");
      if (index === parts.length - 1) place.province ??= name;
      else place.district ??= name;
    }
  });
  return place;
}

function communeName(text: string): string {
  const folded = foldName(text.replace(/\([^)]*\)/g, ""));
  return NUMBERED.test(folded) ? folded : folded.replace(COMMUNE_KIND, "");
}

function districtName(text: string): string {
  return withoutKind(text.replace(/\([^)]*\)/g, ""), DISTRICT_KIND);
}

function provinceName(text: string): string {
  return withoutKind(text.replace(/\([^)]*\)/g, ""), PROVINCE_KIND);
}

function withoutKind(text: string, kind: RegExp): string {
  return foldName(text).replace(kind, "").replace(CITY_KIND, "");
}
