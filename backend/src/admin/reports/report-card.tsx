import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminReportList } from "../../contracts/public-report-admin";
import { momentText } from "../shell/dates";

export type PublicReport = AdminReportList["reports"][number];

/** One report; `handle` is offered where the reader may close it. */
export function ReportCard({
  report,
  handle,
}: {
  report: PublicReport;
  handle: (() => void) | undefined;
}) {
  const { t } = useTranslation("reports");
  const isOpen = report.handled_at === null;
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("reference")}
          </Text>
          <Text weight="plus" className="break-words">
            {report.reference}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" asChild>
            <Link to={`/ocop/certificates?q=${encodeURIComponent(report.reference)}`}>
              {t("look_up")}
            </Link>
          </Button>
          {isOpen && handle && (
            <Button size="small" onClick={handle}>
              {t("handle")}
            </Button>
          )}
        </div>
      </div>
      <Text className="max-w-prose whitespace-pre-line break-words">{report.message}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {[
          report.seen_at_place !== null && `${t("seen_at")}: ${report.seen_at_place}`,
          `${t("contact")}: ${contactText(report)}`,
          t("reported_at", { time: momentText(report.reported_at) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      {report.handled_at !== null && (
        <div className="border-ui-border-strong border-l-2 pl-3">
          <Text className="max-w-prose whitespace-pre-line break-words">
            {report.handling_note}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("handled_at", {
              name: report.handled_by_name ?? "–",
              time: momentText(report.handled_at),
            })}
          </Text>
        </div>
      )}
    </li>
  );

  function contactText({ contact, has_contact }: PublicReport): string {
    if (!has_contact) return t("contact_none");
    return contact ?? t("contact_withheld");
  }
}
