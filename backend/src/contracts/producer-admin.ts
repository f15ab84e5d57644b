import { z } from "zod";
import { calendarDateSchema, certificatePlateSchema, evidenceLevelSchema } from "./certificate";
import { LEGAL_FORMS, legalFormSchema } from "./producer";

/** What the pages of producers in the admin ask and are answered. */

export const PRODUCER_DOCUMENT_KINDS = [
  "business_registration",
  "product_self_declaration",
  "food_safety_certificate",
  "trademark",
  "geographical_indication",
  "collective_mark",
] as const;

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** `GET /admin/producers` */
export const adminProducerQuerySchema = z.strictObject({
  /** Part of a name, a registration number or a place, today's or former. */
  q: z.string().trim().max(200).default(""),
  legal_form: optional(z.enum(LEGAL_FORMS)),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type AdminProducerQuery = z.output<typeof adminProducerQuerySchema>;

/** Today's commune, and the former one that this producer is known by. */
const placeSchema = z.object({
  commune: z.string().nullable(),
  province: z.string().nullable(),
  former: z.string().nullable(),
});

const rowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  registered_name: z.string(),
  legal_form: legalFormSchema,
  place: placeSchema,
  product_count: z.int(),
  /** Products whose certificate is in force today; the producer itself never has a star. */
  products_in_force: z.int(),
});
export type AdminProducerRow = z.infer<typeof rowSchema>;

export const adminProducerListSchema = z.object({
  producers: z.array(rowSchema),
  count: z.int(),
  page: z.int(),
  page_size: z.int(),
});
export type AdminProducerList = z.infer<typeof adminProducerListSchema>;

export const PRODUCER_DOCUMENT_STATES = ["valid", "expiring", "expired", "unlimited"] as const;

/** `GET /admin/producers/:id` */
export const adminProducerSchema = z.object({
  producer: rowSchema.extend({
    intro: z.string(),
    /** Of a household these are personal data; null for whoever may not read them. */
    contact: z
      .object({
        address: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
      })
      .nullable(),
    registration_number: z.string().nullable(),
    registration_date: calendarDateSchema.nullable(),
    evidence: evidenceLevelSchema,
    source: z.string().nullable(),
    public_url: z.string(),
    documents: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(PRODUCER_DOCUMENT_KINDS),
        number: z.string(),
        issued_on: calendarDateSchema.nullable(),
        expires_on: calendarDateSchema.nullable(),
        state: z.enum(PRODUCER_DOCUMENT_STATES),
      }),
    ),
    representative: z
      .object({
        name: z.string(),
        /** Personal data of the application; null for whoever may not read them. */
        personal: z
          .object({
            sex: z.enum(["female", "male", "other"]).nullable(),
            ethnicity: z.string().nullable(),
            home_address: z.string().nullable(),
          })
          .nullable(),
      })
      .nullable(),
    products: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        handle: z.string(),
        plate: certificatePlateSchema.nullable(),
      }),
    ),
  }),
  judged_on: calendarDateSchema,
});
export type AdminProducer = z.infer<typeof adminProducerSchema>;

const emptyIsNone = (schema: z.ZodType<string>) =>
  z
    .union([z.literal("").transform(() => null), schema])
    .nullable()
    .optional();

/**
 * `POST /admin/producers/:id`: the name and introduction that the public reads, and how the office
 * reaches the producer. The registered name, legal form and place rest on documents and are not
 * edited here.
 */
export const updateProducerBodySchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200).optional(),
    /** Paragraphs separated by an empty line. */
    intro: z.string().trim().min(1).max(10_000).optional(),
    address: emptyIsNone(z.string().trim().max(300)),
    phone: emptyIsNone(
      z
        .string()
        .trim()
        .regex(/^(0|\+84)\d{8,10}$/, "is no phone number of Việt Nam"),
    ),
    email: emptyIsNone(z.string().trim().pipe(z.email())),
  })
  .refine((body) => Object.keys(body).length > 0, "names nothing to change");
export type UpdateProducerBody = z.output<typeof updateProducerBodySchema>;
