import { foldName } from "../../backend/src/modules/place/fold-name";
import { PLACE_MODULE } from "../../backend/src/modules/place";
import type PlaceModuleService from "../../backend/src/modules/place/service";
import { importAdministrativeUnitsWorkflow } from "../../backend/src/workflows/place/import-administrative-units";
import { FORMER_PROVINCE, PROVINCE, type SeedContext, type SeedStep } from "../seed-context";

/** All of today's communes and their former names. */
export const places: SeedStep = {
  title: "Writing down the country's communes",
  weight: () => 3,
  async run({ container }) {
    const service = container.resolve<PlaceModuleService>(PLACE_MODULE);
    const [, known] = await service.listAndCountCommunes({}, { select: ["id"], take: 1 });
    if (known === 0) await importAdministrativeUnitsWorkflow(container).run();
  },
};

/** Former names of the catalogue that the table of the 2025 merger does not know. */
const NOT_IN_THE_TABLE: ReadonlySet<string> = new Set(["Tây An, Tiền Hải"]);

/** Where a former commune or district is named in the seed's rows. */
export interface NamedPlace {
  old_commune: string | null;
  old_district: string;
  new_commune: string | null;
}

export interface FoundPlace {
  commune: { id: string; code: string; name: string } | null;
  former: { id: string; name: string; kind: string; district: string; province: string } | null;
}

/**
 * Finds places of the former province by their names, which is all that is to be trusted: codes of
 * old and new communes disagree between sources.
 */
export async function placeFinder({
  container,
}: SeedContext): Promise<(place: NamedPlace) => FoundPlace> {
  const service = container.resolve<PlaceModuleService>(PLACE_MODULE);
  const [province] = await service.listProvinces({ name: PROVINCE });
  const communes = await service.listCommunes({ province_id: province?.id });
  const former = await service.listFormerCommunes({ province: FORMER_PROVINCE });

  return ({ old_commune, old_district, new_commune }) => {
    const commune = new_commune ? communes.find((row) => row.name === new_commune) : undefined;
    if (new_commune && !commune) throw new Error(`${PROVINCE} has no commune "${new_commune}".`);
    if (!old_commune || NOT_IN_THE_TABLE.has(`${old_commune}, ${old_district}`)) {
      return { commune: commune ?? null, former: null };
    }
    const matches = former.filter(
      (row) =>
        row.folded_name === foldName(old_commune) &&
        foldName(row.district) === foldName(old_district) &&
        (!commune || row.commune_id === commune.id),
    );
    const match = matches[0];
    if (!match || matches.length > 1) {
      throw new Error(
        `${matches.length} former communes are called ${old_commune}, ${old_district}, ` +
          `${FORMER_PROVINCE} and led to ${new_commune ?? "any commune"}.`,
      );
    }
    return { commune: commune ?? null, former: match };
  };
}
