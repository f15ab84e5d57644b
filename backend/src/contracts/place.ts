import { z } from "zod";

/** A former commune, told apart by its district and province: names alone repeat. */
export const formerCommuneSchema = z.object({
  /** e.g. `nguyen-xa-dong-hung` */
  slug: z.string(),
  /** e.g. `Nguyên Xá` */
  name: z.string(),
  district: z.string(),
  province: z.string(),
});
export type FormerCommune = z.infer<typeof formerCommuneSchema>;

/** A commune as products, producers and sales points name it: today's name and the former one. */
export const communeRefSchema = z.object({
  /** e.g. `xa-dong-hung` */
  slug: z.string(),
  /** Today's name with its kind, e.g. `Xã Đông Hưng`; null where only the former district is known. */
  name: z.string(),
  province: z.string(),
  /** The former commune this particular thing comes from, where known. */
  former: formerCommuneSchema.nullable(),
});
export type CommuneRef = z.infer<typeof communeRefSchema>;

/** A district of before 1 July 2025; `Thành phố Thái Bình` stands here without its kind too. */
export const formerDistrictSchema = z.object({ name: z.string(), province: z.string() });
export type FormerDistrict = z.infer<typeof formerDistrictSchema>;

/** `GET /store/communes`: communes that have products, producers or a sales point. */
export const communeSummarySchema = z.object({
  slug: z.string(),
  name: z.string(),
  province: z.string(),
  /** Former communes that goods of ours come from. */
  former: z.array(formerCommuneSchema),
  /** Where all its former communes lay, the one that gave most first. */
  former_districts: z.array(formerDistrictSchema),
  product_count: z.int(),
});
export type CommuneSummary = z.infer<typeof communeSummarySchema>;
export const communeListSchema = z.object({ communes: z.array(communeSummarySchema) });
export type CommuneList = z.infer<typeof communeListSchema>;

/**
 * `GET /store/communes/:slug` (today's slug, or a former commune's: then `redirect_to` is set). 404
 * for a former commune that was divided, too: the slug does not say which part is meant.
 */
export const communeDetailSchema = z.object({
  commune: communeSummarySchema.extend({
    /** Whether the province is one, or a centrally-run city. */
    province_kind: z.enum(["tinh", "thanh_pho"]),
    /** All former communes that became part of this one. */
    all_former: z.array(formerCommuneSchema),
  }),
  redirect_to: z.string().nullable(),
});
export type CommuneDetail = z.infer<typeof communeDetailSchema>;

/**
 * `GET /store/commune-names/:slug`: every commune, of today or former, that a name alone may mean,
 * with or without words of its district and province: `minh-tan`, `minh-tan-kien-xuong`. Those that
 * goods of ours come from stand first. At most 60.
 */
export const communeNamesSchema = z.object({ places: z.array(communeRefSchema) });
export type CommuneNames = z.infer<typeof communeNamesSchema>;

/**
 * `GET /store/address-search?q=&province=`: communes for the address form, found by today's or a
 * former name, with or without marks. At most 12.
 */
export const addressSearchQuerySchema = z.object({
  q: z.string().trim().max(100).default(""),
  province: z.string().max(2).optional(),
});
export const addressCommuneSchema = z.object({
  ward_code: z.string().length(5),
  ward_name: z.string(),
  province_code: z.string(),
  province_name: z.string(),
  /** Set when the match was by a former name: shown beside today's. */
  legacy: z.object({ ward: z.string(), district: z.string(), province: z.string() }).nullable(),
});
export type AddressCommune = z.infer<typeof addressCommuneSchema>;
export const addressSearchSchema = z.object({ communes: z.array(addressCommuneSchema) });
export type AddressSearch = z.infer<typeof addressSearchSchema>;

/** `GET /store/provinces`: the 34 provinces, by name in Vietnamese order. */
export const provinceListSchema = z.object({
  provinces: z.array(z.object({ code: z.string(), name: z.string() })),
});
export type ProvinceList = z.infer<typeof provinceListSchema>;
