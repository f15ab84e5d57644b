import { z } from "zod";
import { productGroupRefSchema } from "./catalog";
import { calendarDateSchema, starRatingSchema } from "./certificate";
import { registryEntrySchema } from "./certificate-registry";
import { formerCommuneSchema } from "./place";
import { legalFormSchema } from "./producer";

/** What the programme sets itself or is told to have reached; each counts products or producers. */
export const PROGRAMME_MEASURES = [
  "products_standardised",
  "products_scored",
  "products_recognised",
  "new_products_3_stars",
  "products_3_stars",
  "products_4_stars",
  "products_proposed",
  "producers",
  "producers_firms",
  "producers_cooperatives",
  "producers_households",
] as const;
export const programmeMeasureSchema = z.enum(PROGRAMME_MEASURES);
export type ProgrammeMeasure = z.infer<typeof programmeMeasureSchema>;

export const programmeTargetSchema = z.object({
  measure: programmeMeasureSchema,
  year: z.int(),
  /** To be exceeded, as the programme words its targets. */
  target: z.int().nullable(),
  result: z.int().nullable(),
  /** Where the figures are from, as it is cited. */
  source: z.string(),
});
export type ProgrammeTarget = z.infer<typeof programmeTargetSchema>;

/**
 * `GET /store/programme-figures`: the programme counted from the registry as it stands today. A
 * product counts once, and as starred only while a certificate of its own is in force.
 */
export const programmeFiguresSchema = z.object({
  products: z.object({
    /** With a certificate in force today. */
    starred: z.int(),
    /** Those of them with 180 days or fewer left. */
    expiring: z.int(),
    /** Whose last certificate has run out by itself. */
    lapsed: z.int(),
  }),
  by_star: z.array(z.object({ star_rating: starRatingSchema, count: z.int() })),
  /** Most products first. */
  by_group: z.array(z.object({ group: productGroupRefSchema, count: z.int() })),
  /** Most products first; `former` are the former communes those products come from. */
  by_commune: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      former: z.array(formerCommuneSchema),
      count: z.int(),
    }),
  ),
  /** Certificates by their year of issue, oldest first, years without any included. */
  by_year: z.array(z.object({ year: z.int(), in_force: z.int(), ended: z.int() })),
  producers: z.object({
    /** With at least one product whose certificate is in force. */
    starred: z.int(),
    by_legal_form: z.array(
      z.object({ legal_form: legalFormSchema, starred: z.int(), others: z.int() }),
    ),
  }),
  /** Those in force that end within 180 days, the first to end first. */
  expiring_soon: z.array(
    registryEntrySchema.pick({
      lookup_code: true,
      plate: true,
      product: true,
      producer: true,
      holds_until: true,
      date_evidence: true,
    }),
  ),
  targets: z.array(programmeTargetSchema),
  /** True while any date counted here is illustrative. */
  illustrative: z.boolean(),
  /** Today in Vietnam, by which everything here was judged. */
  judged_on: calendarDateSchema,
});
export type ProgrammeFigures = z.infer<typeof programmeFiguresSchema>;
