import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import {
  ADMIN_PAGE_SIZE,
  type AdminCertificateList,
  type AdminCertificateQuery,
} from "../../contracts/registry-admin";
import { foldName } from "../../modules/place/fold-name";
import {
  certificateRow,
  OFFICE_CERTIFICATE_FIELDS,
  officeCertificateSchema,
} from "./office-certificate";
import { readRegistryRows, type RegistryRow } from "./registry-rows";
import { endsByFilter, statusFilter } from "./status-filter";

/** A page of all certificates, the newest decision first, in the state of today. */
export async function listOfficeCertificates(
  container: MedusaContainer,
  asked: AdminCertificateQuery,
  today: CalendarDate,
): Promise<AdminCertificateList> {
  const known = await readRegistryRows(container, "vi");
  const ids = idsOf(known, asked);
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: OFFICE_CERTIFICATE_FIELDS,
    filters: {
      $and: [
        ...(ids === null ? [] : [{ id: ids }]),
        ...(asked.status ? [statusFilter(asked.status, today)] : []),
        ...(asked.star ? [{ star_rating: asked.star }] : []),
        ...(asked.year ? [{ issued_on: { $like: `${asked.year}-%` } }] : []),
        ...(asked.ends_within === undefined
          ? []
          : [endsByFilter(addDays(today, asked.ends_within), today)]),
      ],
    },
    pagination: {
      order: { issued_on: "DESC", id: "ASC" },
      skip: (asked.page - 1) * ADMIN_PAGE_SIZE,
      take: ADMIN_PAGE_SIZE,
    },
  });
  return {
    certificates: z
      .array(officeCertificateSchema)
      .parse(data)
      .map((certificate) => certificateRow(certificate, today)),
    count: metadata?.count ?? data.length,
    page: asked.page,
    page_size: ADMIN_PAGE_SIZE,
    communes: communesOf(known),
    years: [...new Set(known.map((row) => Number(row.issued_on.slice(0, 4))))].sort(
      (a, b) => b - a,
    ),
    judged_on: today,
  };
}

/** Which certificates the words and the commune name; null where neither was asked for. */
function idsOf(
  rows: readonly RegistryRow[],
  { q, commune }: AdminCertificateQuery,
): string[] | null {
  if (q === "" && commune === undefined) return null;
  const words = foldName(q).split(" ").filter(Boolean);
  return rows
    .filter((row) => commune === undefined || row.commune?.slug === commune)
    .filter((row) => words.every((word) => row.words.includes(` ${word}`)))
    .map((row) => row.id);
}

function communesOf(rows: readonly RegistryRow[]): AdminCertificateList["communes"] {
  const names = new Map(
    rows.flatMap(({ commune }) => (commune ? [[commune.slug, commune.name] as const] : [])),
  );
  return [...names]
    .map(([slug, name]) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));
}
