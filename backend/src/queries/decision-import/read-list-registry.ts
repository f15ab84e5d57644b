import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Registry } from "../../decision-list/match-list";
import { PlaceFinder } from "../../decision-list/place-finder";
import type { RegistryCertificate, RegistryProduct } from "../../decision-list/registry";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type CertificationModuleService from "../../modules/certification/service";
import { criteriaSetSchema } from "../../modules/certification/star-rules";
import { PLACE_MODULE } from "../../modules/place";
import type PlaceModuleService from "../../modules/place/service";

const PAGE = 1_000;
/** Without it, lists end after fifteen rows. */
const ALL = { take: null } as const;

const placeSchema = z.object({ id: z.string(), name: z.string() });
const productSchema = z.object({
  id: z.string(),
  title: z.string(),
  commune: placeSchema.nullish(),
  producer: z
    .object({ name: z.string(), registered_name: z.string(), commune: placeSchema.nullish() })
    .nullish(),
});
const pageSchema = z.array(productSchema);

/** All that a decision list is held against, as it is now. */
export async function readListRegistry(container: MedusaContainer): Promise<Registry> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const [products, places, criteriaSets] = await Promise.all([
    readProducts(container),
    readPlaces(container),
    service.listCriteriaSets({}, ALL),
  ]);
  return {
    products,
    places,
    criteriaSets: criteriaSets.map((set) => criteriaSetSchema.parse(set)),
  };
}

async function readProducts(container: MedusaContainer): Promise<RegistryProduct[]> {
  const certificates = await certificatesByProduct(container);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const products: RegistryProduct[] = [];
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "product",
      fields: [
        "id",
        "title",
        "commune.id",
        "commune.name",
        "producer.name",
        "producer.registered_name",
        "producer.commune.id",
        "producer.commune.name",
      ],
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
    });
    const page = pageSchema.parse(data);
    for (const { id, title, commune, producer } of page) {
      products.push({
        id,
        title,
        producer: producer ?? null,
        commune: commune ?? producer?.commune ?? null,
        certificates: certificates.get(id) ?? [],
      });
    }
    if (page.length < PAGE) return products;
  }
}

async function certificatesByProduct(
  container: MedusaContainer,
): Promise<Map<string, RegistryCertificate[]>> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const byProduct = new Map<string, RegistryCertificate[]>();
  for (const certificate of await service.listCertificates({}, ALL)) {
    const known = byProduct.get(certificate.product_id);
    if (known) known.push(certificate);
    else byProduct.set(certificate.product_id, [certificate]);
  }
  return byProduct;
}

async function readPlaces(container: MedusaContainer): Promise<PlaceFinder> {
  const places = container.resolve<PlaceModuleService>(PLACE_MODULE);
  const { communes, former } = await places.listPlaceNames();
  return new PlaceFinder(communes, former);
}
