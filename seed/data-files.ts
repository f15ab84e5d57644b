import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "@medusajs/framework/zod";
import { allergenSchema } from "../backend/src/contracts/catalog";
import { evidenceLevelSchema } from "../backend/src/contracts/certificate";
import { legalFormSchema } from "../backend/src/contracts/producer";
import { programmeTargetSchema } from "../backend/src/contracts/programme";
import { showroomKindSchema } from "../backend/src/contracts/showroom";
import { parseCsv } from "./csv";

const DATA = join(__dirname, "data");

const filled = z.string().trim().min(1);
const optional = z
  .string()
  .trim()
  .transform((text) => (text === "" ? null : text));
const wholeNumber = filled.pipe(z.coerce.number<string>().int().positive());
const optionalNumber = z
  .string()
  .trim()
  .transform((text) => (text === "" ? null : Number(text)))
  .pipe(z.int().positive().nullable());

const bothLanguages = z.strictObject({ vi: filled, en: filled });
const provenText = z.strictObject({ vi: filled, en: filled, evidence: evidenceLevelSchema });
const paragraphs = z.strictObject({ vi: z.array(filled).min(1), en: z.array(filled).min(1) });

const productRowSchema = z.object({
  handle: filled,
  name: filled,
  producer: optional,
  old_commune: optional,
  old_district: filled,
  new_commune: optional,
  new_commune_code: optional,
  group: filled,
  star: optionalNumber,
  star_note: filled,
  evidence_level: evidenceLevelSchema,
  source: filled,
});

const productTextSchema = z.strictObject({
  handle: filled,
  title: bothLanguages,
  summary: bothLanguages,
  story: paragraphs,
  usage: provenText.nullable(),
  ingredients: provenText.nullable(),
  storage: provenText.nullable(),
  allergens: provenText.extend({
    codes: z.array(z.union([allergenSchema, z.enum(["none", "unknown"])])).min(1),
  }),
  notes: bothLanguages.nullable(),
  origin_facts: z.array(filled).min(1),
});
export type ProductText = z.infer<typeof productTextSchema>;

const offerSchema = z
  .object({
    handle: filled,
    sku: filled,
    barcode: z.string().regex(/^\d{13}$/),
    option_vi: filled,
    option_en: filled,
    price_vnd: wholeNumber,
    unit_vi: filled,
    unit_en: filled,
    net_quantity: wholeNumber,
    net_unit: z.enum(["g", "ml", "piece", "set"]),
    shipping_weight_g: wholeNumber,
    shelf_life_days: optionalNumber,
    fulfilment: z.enum(["parcel", "pickup_only"]),
    age_limit: optionalNumber,
    evidence: evidenceLevelSchema,
  })
  .readonly();
export type Offer = z.infer<typeof offerSchema>;

const producerRowSchema = z.object({
  handle: filled,
  name: filled,
  display_name: filled,
  legal_form: legalFormSchema,
  old_commune: optional,
  old_district: filled,
  new_commune: optional,
  evidence: evidenceLevelSchema,
  source: filled,
});

const producerTextSchema = z.strictObject({ handle: filled, intro: paragraphs });

const showroomRowSchema = z.object({
  handle: filled,
  name_vi: filled,
  name_en: filled,
  role: z.enum(["centre", "sales_point"]),
  kind: showroomKindSchema,
  old_district: filled,
  commune: filled,
  address_vi: filled,
  address_en: filled,
  phone: optional,
  opening_hours: filled,
  evidence: evidenceLevelSchema,
});

const showroomTextSchema = z.strictObject({ handle: filled, intro: bothLanguages });

const groupTextSchema = z.object({
  code: filled,
  slug: z.string().regex(/^[a-z0-9-]{1,80}$/),
  name_vi: filled,
  name_en: filled,
  short_vi: filled,
  short_en: filled,
});

const groupRowSchema = z.object({
  code: filled,
  sector_code: filled,
  rubric_no: wholeNumber,
});

const stockRowSchema = z.object({
  sku: filled,
  showroom_handle: filled,
  quantity: filled.pipe(z.coerce.number<string>().int().nonnegative()),
});

const programmeTargetRowSchema = programmeTargetSchema.extend({
  year: wholeNumber,
  target: optionalNumber,
  result: optionalNumber,
  source: filled,
});

/** A product with what its maker, its place and its certificate are known by, and its texts and offers. */
export type SeedProduct = z.infer<typeof productRowSchema> & {
  text: ProductText;
  offers: Offer[];
};
export type SeedProducer = z.infer<typeof producerRowSchema> & {
  intro: z.infer<typeof paragraphs>;
};
export type SeedShowroom = z.infer<typeof showroomRowSchema> & {
  intro: z.infer<typeof bothLanguages>;
};
/** A sector of Annex I of QĐ 26/2026, or with `sector_code` a group within one. */
export type SeedGroup = z.infer<typeof groupTextSchema> & {
  sector_code: string | null;
  rubric_no: number | null;
};
export type SeedStock = z.infer<typeof stockRowSchema>;

export interface SeedData {
  products: SeedProduct[];
  producers: SeedProducer[];
  showrooms: SeedShowroom[];
  groups: SeedGroup[];
  stock: SeedStock[];
  programmeTargets: z.infer<typeof programmeTargetRowSchema>[];
}

/** Reads `seed/data`. Throws when a file is not of its form or a row refers to nothing. */
export function readSeedData(): SeedData {
  const texts = keyed(jsonFolder(["texts"], productTextSchema), (text) => text.handle);
  const offers = csv(["offers.csv"], offerSchema);
  const products = csv(["products.csv"], productRowSchema).map((row) => {
    const own = offers.filter((offer) => offer.handle === row.handle);
    if (own.length === 0) throw new Error(`${row.handle} has no offer.`);
    return { ...row, text: required(texts, row.handle, "text"), offers: own };
  });

  const intros = keyed(jsonFolder(["texts", "producers"], producerTextSchema), (t) => t.handle);
  const producers = csv(["producers.csv"], producerRowSchema).map((row) => ({
    ...row,
    intro: required(intros, row.handle, "introduction").intro,
  }));
  for (const { handle, producer } of products) {
    if (producer !== null && !producers.some((row) => row.name === producer)) {
      throw new Error(`${handle} is made by ${producer}, who is not among the producers.`);
    }
  }

  const welcomes = keyed(jsonFolder(["texts", "showrooms"], showroomTextSchema), (t) => t.handle);
  const showrooms = csv(["showrooms.csv"], showroomRowSchema).map((row) => ({
    ...row,
    intro: required(welcomes, row.handle, "introduction").intro,
  }));

  const rubrics = keyed(csv(["product-groups.csv"], groupRowSchema), (row) => row.code);
  const groups = csv(["texts", "groups.csv"], groupTextSchema).map((text) => {
    const rubric = rubrics.get(text.code);
    return {
      ...text,
      sector_code: rubric?.sector_code ?? null,
      rubric_no: rubric?.rubric_no ?? null,
    };
  });

  return {
    products,
    producers,
    showrooms,
    groups,
    stock: csv(["stock.csv"], stockRowSchema),
    programmeTargets: csv(["programme-targets.csv"], programmeTargetRowSchema),
  };
}

function csv<T>(path: string[], schema: z.ZodType<T>): T[] {
  const records = parseCsv(readFileSync(join(DATA, ...path), "utf8").normalize("NFC"));
  return records.map((record, index) => parsed(schema, record, `${path.join("/")} ${index + 2}`));
}

function jsonFolder<T>(path: string[], schema: z.ZodType<T>): T[] {
  return readdirSync(join(DATA, ...path))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(DATA, ...path, file), "utf8").normalize("NFC");
      return parsed(schema, JSON.parse(text), file);
    });
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`${where}: ${z.prettifyError(result.error)}`);
  return result.data;
}

function keyed<T>(rows: T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

function required<T>(rows: Map<string, T>, key: string, what: string): T {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`${key} has no ${what}.`);
  return row;
}
