import type { MedusaContainer } from "@medusajs/framework/types";
import type { AddressCommune, ProvinceList } from "../../contracts/place";
import { PLACE_MODULE } from "../../modules/place";
import type PlaceModuleService from "../../modules/place/service";

function places(container: MedusaContainer): PlaceModuleService {
  return container.resolve<PlaceModuleService>(PLACE_MODULE);
}

/** Communes for the address form, by today's or a former name; at most twelve. */
export function searchAddresses(
  container: MedusaContainer,
  input: { q: string; province?: string | undefined },
): Promise<AddressCommune[]> {
  return places(container).searchAddressCommunes(input);
}

/** Today's provinces by name. */
export async function readProvinces(
  container: MedusaContainer,
): Promise<ProvinceList["provinces"]> {
  const provinces = await places(container).listProvinces(
    {},
    { select: ["code", "name"], order: { name: "ASC" }, take: null },
  );
  return provinces.map(({ code, name }) => ({ code, name }));
}
