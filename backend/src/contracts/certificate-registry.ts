import { z } from "zod";
import { productGroupRefSchema } from "./catalog";
import {
  CERTIFICATE_ROUNDS,
  calendarDateSchema,
  certificatePlateSchema,
  certificateStatusSchema,
  evidenceLevelSchema,
  legalBasisSchema,
  revokeReasonSchema,
  starRatingSchema,
} from "./certificate";
import { languageSchema } from "./language";
import { communeRefSchema } from "./place";
import { producerRefSchema } from "./producer";

/** Eight letters and digits that name one certificate in addresses and QR codes. */
export const lookupCodeSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/);

/**
 * What visitors ask for. `in_force` holds every certificate that gives a star today, `expiring`
 * those of them with 180 days or fewer left.
 */
export const REGISTRY_STATES = [
  "in_force",
  "expiring",
  "expired",
  "revoked",
  "superseded",
] as const;
export const registryStateSchema = z.enum(REGISTRY_STATES);
export type RegistryState = z.infer<typeof registryStateSchema>;

export const REGISTRY_SORTS = ["newest", "expiry", "name", "code"] as const;
export const registrySortSchema = z.enum(REGISTRY_SORTS);
export type RegistrySort = z.infer<typeof registrySortSchema>;

export const REGISTRY_PAGE_SIZE = 20;
/** Largest page, also of the open data. */
export const REGISTRY_MAX_PAGE_SIZE = 1_000;
export const REGISTRY_MAX_QUERY_LENGTH = 200;

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

/**
 * `GET /store/certificates`: certificates that have been issued, with what they are today. Unknown
 * values of a known filter find nothing; unknown keys and malformed values are refused with 400.
 */
export const registryQuerySchema = z.strictObject({
  lang: languageSchema.default("vi"),
  /**
   * A decision number, product code or lookup code finds exactly its certificates; other words are
   * sought in numbers, product, maker and place, with or without marks.
   */
  q: z.string().trim().max(REGISTRY_MAX_QUERY_LENGTH).default(""),
  state: registryStateSchema.optional(),
  star: z.coerce.number().pipe(starRatingSchema).optional(),
  group: slug.optional(),
  /** Year of issue. */
  year: z.coerce.number().int().min(2018).max(2200).optional(),
  /** Slug of a commune of today, or of a former one. */
  commune: slug.optional(),
  sort: registrySortSchema.default("newest"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  page_size: z.coerce.number().int().min(1).max(REGISTRY_MAX_PAGE_SIZE).default(REGISTRY_PAGE_SIZE),
});
export type RegistryQuery = z.output<typeof registryQuerySchema>;

/** One certificate as a list shows it. */
export const registryEntrySchema = z.object({
  lookup_code: lookupCodeSchema,
  product_code: z.string(),
  decision_number: z.string(),
  star_rating: starRatingSchema,
  status: certificateStatusSchema,
  /** Null when revoked, superseded or otherwise silent: then nothing may look like a star. */
  plate: certificatePlateSchema.nullable(),
  decision_date: calendarDateSchema,
  issued_on: calendarDateSchema,
  expires_on: calendarDateSchema,
  extended_until: calendarDateSchema.nullable(),
  holds_until: calendarDateSchema,
  revoked_on: calendarDateSchema.nullable(),
  revoke_reason: revokeReasonSchema.nullable(),
  superseded_on: calendarDateSchema.nullable(),
  /** Lookup code of the certificate that took its place. */
  superseded_by: lookupCodeSchema.nullable(),
  legal_basis: legalBasisSchema,
  round: z.enum(CERTIFICATE_ROUNDS),
  issuing_authority: z.string(),
  authority_level: z.enum(["district_legacy", "province", "central"]),
  holder_name_as_printed: z.string(),
  address_as_printed: z.string(),
  star_evidence: evidenceLevelSchema,
  date_evidence: evidenceLevelSchema,
  /** `handle` is null when the product has no page in the shop. */
  product: z.object({ title: z.string(), handle: z.string().nullable() }).nullable(),
  producer: producerRefSchema.nullable(),
  group: productGroupRefSchema.nullable(),
  commune: communeRefSchema.nullable(),
  /** Five digits, of today's commune. */
  commune_code: z.string().nullable(),
  former_district: z.string().nullable(),
});
export type RegistryEntry = z.infer<typeof registryEntrySchema>;

const countedSchema = z.object({
  value: z.string(),
  label: z.string(),
  hint: z.string().nullable(),
  count: z.int(),
});
export type CountedValue = z.infer<typeof countedSchema>;

export const registryListSchema = z.object({
  certificates: z.array(registryEntrySchema),
  count: z.int(),
  page: z.int(),
  page_size: z.int(),
  /** How many there are of each value, all other filters kept. */
  facets: z.object({
    state: z.array(z.object({ value: registryStateSchema, count: z.int() })),
    star: z.array(z.object({ value: starRatingSchema, count: z.int() })),
    group: z.array(countedSchema),
    year: z.array(z.object({ value: z.int(), count: z.int() })),
    commune: z.array(countedSchema),
  }),
  /** Today in Vietnam, by which every status of this answer was judged. */
  judged_on: calendarDateSchema,
});
export type RegistryList = z.infer<typeof registryListSchema>;

/** What befell a certificate in public, oldest first; no officer is named. */
export const registryEventSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("issued"),
    on: calendarDateSchema,
    decision_number: z.string(),
    decision_date: calendarDateSchema,
  }),
  z.object({ kind: z.literal("renewal_filed"), on: calendarDateSchema }),
  /** From the day after its printed end. */
  z.object({ kind: z.literal("extended"), on: calendarDateSchema, until: calendarDateSchema }),
  z.object({
    kind: z.literal("revoked"),
    on: calendarDateSchema,
    reason: revokeReasonSchema,
    /** What was found, in the words of the decision. */
    note: z.string().nullable(),
    decision_number: z.string().nullable(),
  }),
  z.object({
    kind: z.literal("superseded"),
    on: calendarDateSchema,
    by: lookupCodeSchema.nullable(),
  }),
  /** The first day without it. */
  z.object({ kind: z.literal("expired"), on: calendarDateSchema }),
]);
export type RegistryEvent = z.infer<typeof registryEventSchema>;

/** `GET /store/certificates/:lookup_code` */
export const registryCertificateSchema = z.object({
  certificate: registryEntrySchema.extend({
    renewal_filed_on: calendarDateSchema.nullable(),
    source: z.string().nullable(),
    checked_on: calendarDateSchema.nullable(),
    timeline: z.array(registryEventSchema),
    /** The same product's other certificates, newest first. */
    others: z.array(
      registryEntrySchema.pick({
        lookup_code: true,
        decision_number: true,
        star_rating: true,
        status: true,
        issued_on: true,
        holds_until: true,
        date_evidence: true,
      }),
    ),
  }),
  judged_on: calendarDateSchema,
});
export type RegistryCertificate = z.infer<typeof registryCertificateSchema>;

/** `GET /store/certificate-search?q=`: where a typed or scanned number leads. */
export const certificateSearchQuerySchema = z.object({
  q: z.string().trim().min(1).max(2_000),
});
export const certificateSearchSchema = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("certificate"), lookup_code: lookupCodeSchema }),
  /** The number is that of several; `q` finds them in the list. */
  z.object({ outcome: z.literal("several"), q: z.string(), count: z.int() }),
  /** No number of the registry. */
  z.object({ outcome: z.literal("unknown") }),
]);
export type CertificateSearch = z.infer<typeof certificateSearchSchema>;

export const PUBLIC_REPORT_MAX_MESSAGE = 2_000;

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => (text ? text : null));

/** `POST /store/public-reports`: 201, or 429 with `Retry-After` when too many came. */
export const publicReportBodySchema = z.strictObject({
  /** What the visitor typed, scanned or saw. */
  reference: z.string().trim().min(1).max(200),
  message: z.string().trim().min(10).max(PUBLIC_REPORT_MAX_MESSAGE),
  seen_at_place: optionalText(200),
  /** Phone or e-mail, given by those who want an answer. */
  contact: optionalText(120),
});
export type PublicReportBody = z.input<typeof publicReportBodySchema>;

export const publicReportSchema = z.object({ report: z.object({ id: z.string() }) });
