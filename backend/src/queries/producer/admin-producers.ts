import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type CalendarDate, daysBetween } from "../../calendar/calendar-date";
import { evidenceLevelSchema } from "../../contracts/certificate";
import { legalFormSchema } from "../../contracts/producer";
import {
  type AdminProducer,
  type AdminProducerList,
  type AdminProducerQuery,
  type AdminProducerRow,
  PRODUCER_DOCUMENT_KINDS,
} from "../../contracts/producer-admin";
import { env } from "../../env";
import {
  certificatePlate,
  EXPIRING_DAYS,
  isInForce,
} from "../../modules/certification/certificate-status";
import { foldName } from "../../modules/place/fold-name";
import { PLATE_FIELDS, plateRowsSchema } from "../certification/plate-row";

const PAGE_SIZE = 20;
const nullable = z.string().nullable();

const rowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  registered_name: z.string(),
  legal_form: legalFormSchema,
  registration_number: nullable,
  former_district: nullable,
  commune: z.object({ name: z.string(), province: z.object({ name: z.string() }) }).nullish(),
  former_commune: z
    .object({ name: z.string(), district: z.string(), province: z.string() })
    .nullish(),
  products: z
    .array(
      z
        .object({
          id: z.string(),
          title: z.string(),
          handle: z.string(),
          certificates: plateRowsSchema,
        })
        .nullable(),
    )
    .nullish()
    .transform((rows) => (rows ?? []).filter((row) => row !== null)),
});
type Row = z.infer<typeof rowSchema>;

const ROW_FIELDS = [
  "id",
  "handle",
  "name",
  "registered_name",
  "legal_form",
  "registration_number",
  "former_district",
  "commune.name",
  "commune.province.name",
  "former_commune.name",
  "former_commune.district",
  "former_commune.province",
  "products.id",
  "products.title",
  "products.handle",
  ...PLATE_FIELDS.map((field) => `products.certificates.${field}`),
];

// Loose, for what only some may read is parsed apart.
const detailSchema = rowSchema.loose().extend({
  intro: z.string(),
  registration_date: nullable,
  evidence: evidenceLevelSchema,
  source: nullable,
  documents: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(PRODUCER_DOCUMENT_KINDS),
      number: z.string(),
      issued_on: nullable,
      expires_on: nullable,
    }),
  ),
  representative: z.looseObject({ name: z.string() }).nullish(),
});

const DETAIL_FIELDS = [
  ...ROW_FIELDS,
  "intro",
  "registration_date",
  "evidence",
  "source",
  "documents.id",
  "documents.kind",
  "documents.number",
  "documents.issued_on",
  "documents.expires_on",
  "representative.name",
];

const contactSchema = z.object({ address: nullable, phone: nullable, email: nullable });

const personalSchema = z.object({
  sex: z.enum(["female", "male", "other"]).nullable(),
  ethnicity: nullable,
  home_address: nullable,
});

/** A page of producers by name, with how many of their products hold a star today. */
export async function listAdminProducers(
  container: MedusaContainer,
  { q, legal_form, page }: AdminProducerQuery,
  today: CalendarDate,
): Promise<AdminProducerList> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ROW_FIELDS,
    filters: legal_form === undefined ? {} : { legal_form },
    pagination: { order: { name: "ASC" } },
  });
  const words = foldName(q).split(" ").filter(Boolean);
  const found = z
    .array(rowSchema)
    .parse(data)
    .filter((row) => {
      const text = ` ${foldName(searchText(row))}`;
      return words.every((word) => text.includes(` ${word}`));
    });
  const skipped = (page - 1) * PAGE_SIZE;
  return {
    producers: found.slice(skipped, skipped + PAGE_SIZE).map((row) => summaryOf(row, today)),
    count: found.length,
    page,
    page_size: PAGE_SIZE,
  };
}

/**
 * One producer with documents and products. How it is reached, and the sex, ethnicity and home
 * address of its representative, are read only where that is allowed. Throws NOT_FOUND for an
 * unknown id.
 */
export async function readAdminProducer(
  container: MedusaContainer,
  id: string,
  { today, contacts, personal }: { today: CalendarDate; contacts: boolean; personal: boolean },
): Promise<AdminProducer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer",
    fields: [
      ...DETAIL_FIELDS,
      ...(contacts ? Object.keys(contactSchema.shape) : []),
      ...(personal
        ? Object.keys(personalSchema.shape).map((field) => `representative.${field}`)
        : []),
    ],
    filters: { id },
  });
  const [row] = z.array(detailSchema).parse(data);
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no producer "${id}".`);
  return {
    producer: {
      ...summaryOf(row, today),
      intro: row.intro,
      contact: contacts ? contactSchema.parse(row) : null,
      registration_number: row.registration_number,
      registration_date: row.registration_date,
      evidence: row.evidence,
      source: row.source,
      public_url: `${env.STOREFRONT_URL}/nha-san-xuat/${row.handle}`,
      documents: row.documents.map((document) => ({
        ...document,
        state: documentState(document.expires_on, today),
      })),
      representative: row.representative
        ? {
            name: row.representative.name,
            personal: personal ? personalSchema.parse(row.representative) : null,
          }
        : null,
      products: row.products.map(({ certificates, ...product }) => ({
        ...product,
        plate: certificatePlate(certificates, today),
      })),
    },
    judged_on: today,
  };
}

function summaryOf(row: Row, today: CalendarDate): AdminProducerRow {
  const { former_commune: former, commune } = row;
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    registered_name: row.registered_name,
    legal_form: row.legal_form,
    place: {
      commune: commune?.name ?? null,
      province: commune?.province.name ?? null,
      former: former
        ? `${former.name}, ${former.district}, ${former.province}`
        : row.former_district,
    },
    product_count: row.products.length,
    products_in_force: row.products.filter(({ certificates }) =>
      certificates.some((certificate) => isInForce(certificate, today)),
    ).length,
  };
}

function searchText(row: Row): string {
  return [
    row.name,
    row.registered_name,
    row.registration_number,
    row.commune?.name,
    row.former_commune?.name,
    row.former_commune?.district,
    row.former_district,
  ].join(" ");
}

/** A document holds through the whole of its last day. */
export function documentState(
  expires_on: CalendarDate | null,
  today: CalendarDate,
): AdminProducer["producer"]["documents"][number]["state"] {
  if (expires_on === null) return "unlimited";
  if (today > expires_on) return "expired";
  return daysBetween(today, expires_on) <= EXPIRING_DAYS ? "expiring" : "valid";
}
