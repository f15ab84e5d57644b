import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { AdminReportList, AdminReportQuery } from "../../contracts/public-report-admin";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type CertificationModuleService from "../../modules/certification/service";

const PAGE_SIZE = 20;
const nullable = z.string().nullable();
const moment = z.coerce.date().transform((date) => date.toISOString());

const rowSchema = z.object({
  id: z.string(),
  reference: z.string(),
  message: z.string(),
  seen_at_place: nullable,
  contact: nullable,
  reported_at: moment,
  handled_at: moment.nullable(),
  handled_by_name: nullable,
  handling_note: nullable,
});

/** What visitors reported: the open ones oldest first, the handled ones by when they were handled. */
export async function listAdminReports(
  container: MedusaContainer,
  { state, page }: AdminReportQuery,
  { contacts }: { contacts: boolean },
): Promise<AdminReportList> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const [rows, count] = await service.listAndCountPublicReports(
    { handled_at: state === "open" ? null : { $ne: null } },
    {
      order: state === "open" ? { reported_at: "ASC" } : { handled_at: "DESC" },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    },
  );
  const [, open] = await service.listAndCountPublicReports({ handled_at: null }, { take: 1 });
  return {
    reports: z
      .array(rowSchema)
      .parse(rows)
      .map((report) => ({
        ...report,
        contact: contacts ? report.contact : null,
        has_contact: report.contact !== null,
      })),
    count,
    open_count: open,
    page,
    page_size: PAGE_SIZE,
  };
}
