import { z } from "zod";

/** `GET /admin/public-reports` */
export const adminReportQuerySchema = z.strictObject({
  state: z.enum(["open", "handled"]).default("open"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type AdminReportQuery = z.output<typeof adminReportQuerySchema>;

export const adminReportListSchema = z.object({
  reports: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      message: z.string(),
      seen_at_place: z.string().nullable(),
      /** How to reach the sender: personal data, null for whoever does not answer reports. */
      contact: z.string().nullable(),
      has_contact: z.boolean(),
      reported_at: z.string(),
      handled_at: z.string().nullable(),
      handled_by_name: z.string().nullable(),
      handling_note: z.string().nullable(),
    }),
  ),
  count: z.int(),
  open_count: z.int(),
  page: z.int(),
  page_size: z.int(),
});
export type AdminReportList = z.infer<typeof adminReportListSchema>;

/** `POST /admin/public-reports/:id/handle` */
export const handleReportBodySchema = z.strictObject({ note: z.string().trim().min(1).max(2_000) });
