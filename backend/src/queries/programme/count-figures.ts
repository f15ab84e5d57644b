import { EXPIRING_DAYS } from "../../modules/certification/certificate-status";
import type { RegistryEntry } from "../../contracts/certificate-registry";
import { LEGAL_FORMS, type ProducerSummary } from "../../contracts/producer";
import type { ProgrammeFigures } from "../../contracts/programme";

/** A certificate as it stands today, and the product it certifies. */
export interface CountedCertificate {
  entry: RegistryEntry;
  product_id: string | null;
}

const STARS = [5, 4, 3] as const;

/** Everything that follows from the certificates and the makers alone. */
export function countFigures(
  certificates: readonly CountedCertificate[],
  producers: readonly Pick<ProducerSummary, "handle" | "legal_form">[],
): Omit<ProgrammeFigures, "targets" | "judged_on"> {
  const starred = certificates.map(({ entry }) => entry).filter(isStarred);
  const starredMakers = new Set(starred.flatMap(({ producer }) => producer?.handle ?? []));
  const expiring = starred.filter(({ plate }) => (plate?.days_left ?? Infinity) <= EXPIRING_DAYS);
  return {
    products: {
      starred: starred.length,
      expiring: expiring.length,
      lapsed: lapsedProducts(certificates),
    },
    by_star: STARS.map((star_rating) => ({
      star_rating,
      count: starred.filter((entry) => entry.star_rating === star_rating).length,
    })),
    by_group: byGroup(starred),
    by_commune: byCommune(starred),
    by_year: byYear(certificates.map(({ entry }) => entry)),
    producers: {
      starred: starredMakers.size,
      by_legal_form: LEGAL_FORMS.map((legal_form) => {
        const all = producers.filter((producer) => producer.legal_form === legal_form);
        const withStar = all.filter(({ handle }) => starredMakers.has(handle)).length;
        return { legal_form, starred: withStar, others: all.length - withStar };
      }).filter(({ starred: withStar, others }) => withStar + others > 0),
    },
    expiring_soon: [...expiring]
      .sort((a, b) => a.holds_until.localeCompare(b.holds_until))
      .map(({ lookup_code, plate, product, producer, holds_until, date_evidence }) => ({
        lookup_code,
        plate,
        product,
        producer,
        holds_until,
        date_evidence,
      })),
    illustrative: certificates.some(({ entry }) => entry.date_evidence === "D"),
  };
}

/** Of one product no two are in force on one day, so that these are products too. */
function isStarred({ plate }: RegistryEntry): boolean {
  return plate !== null && plate.state !== "expired";
}

/** Products whose latest certificate ran out and was neither revoked nor replaced. */
function lapsedProducts(certificates: readonly CountedCertificate[]): number {
  const latest = new Map<string, RegistryEntry>();
  for (const { entry, product_id } of certificates) {
    if (product_id === null) continue;
    const known = latest.get(product_id);
    if (!known || known.issued_on < entry.issued_on) latest.set(product_id, entry);
  }
  return [...latest.values()].filter(({ status }) => status === "expired").length;
}

function byGroup(starred: readonly RegistryEntry[]): ProgrammeFigures["by_group"] {
  const counted = new Map<string, ProgrammeFigures["by_group"][number]>();
  for (const { group } of starred) {
    if (group === null) continue;
    const row = counted.get(group.code) ?? { group, count: 0 };
    counted.set(group.code, { ...row, count: row.count + 1 });
  }
  return [...counted.values()].sort(
    (a, b) => b.count - a.count || a.group.code.localeCompare(b.group.code),
  );
}

function byCommune(starred: readonly RegistryEntry[]): ProgrammeFigures["by_commune"] {
  const counted = new Map<string, ProgrammeFigures["by_commune"][number]>();
  for (const { commune } of starred) {
    if (commune === null) continue;
    const { slug, name, former } = commune;
    const row = counted.get(slug) ?? { slug, name, former: [], count: 0 };
    const isNew = former !== null && row.former.every((known) => known.slug !== former.slug);
    counted.set(slug, {
      ...row,
      former: isNew ? [...row.former, former] : row.former,
      count: row.count + 1,
    });
  }
  return [...counted.values()].sort(
    (a, b) => b.count - a.count || a.name.localeCompare(b.name, "vi"),
  );
}

function byYear(entries: readonly RegistryEntry[]): ProgrammeFigures["by_year"] {
  const years = entries.map(({ issued_on }) => Number(issued_on.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: years.length === 0 ? 0 : last - first + 1 }, (_, at) => {
    const year = first + at;
    const ofYear = entries.filter((_entry, index) => years[index] === year);
    const in_force = ofYear.filter(isStarred).length;
    return { year, in_force, ended: ofYear.length - in_force };
  });
}
