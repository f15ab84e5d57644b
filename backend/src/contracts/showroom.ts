import { z } from "zod";
import { communeRefSchema } from "./place";

/** Kinds of places that display and sell OCOP goods. Source: QĐ 950/QĐ-BCT (18 April 2023). */
export const SHOWROOM_KINDS = [
  "station_airport_port",
  "rest_stop",
  "mall_supermarket_market",
  "tourism_restaurant_hotel",
  "craft_village",
  "service_centre",
  "fair_exhibition_centre",
  "post_office",
] as const;
export const showroomKindSchema = z.enum(SHOWROOM_KINDS);

export const showroomSchema = z.object({
  handle: z.string(),
  name: z.string(),
  /** `centre` is the provincial OCOP centre; the others are its sales points. */
  role: z.enum(["centre", "sales_point"]),
  kind: showroomKindSchema,
  address: z.string(),
  commune: communeRefSchema.nullable(),
  former_district: z.string().nullable(),
  phone: z.string().nullable(),
  /** OpenStreetMap `opening_hours` syntax, e.g. `Mo-Sa 07:30-18:30; Su 08:00-12:00`. */
  opening_hours: z.string(),
  intro: z.string().nullable(),
  /** Number of different products with stock there. */
  product_count: z.int(),
  evidence: z.enum(["A", "B1", "B2", "C", "D"]),
});
export type Showroom = z.infer<typeof showroomSchema>;

/** `GET /store/showrooms` */
export const showroomListSchema = z.object({ showrooms: z.array(showroomSchema) });
export type ShowroomList = z.infer<typeof showroomListSchema>;

/** `GET /store/showrooms/:handle`; what is in stock there comes from the catalogue with `point=`. */
export const showroomDetailSchema = z.object({ showroom: showroomSchema });
export type ShowroomDetail = z.infer<typeof showroomDetailSchema>;
