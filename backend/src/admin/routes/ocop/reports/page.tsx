import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { adminReportListSchema } from "../../../../contracts/public-report-admin";
import { HandleReport } from "../../../reports/handle-report";
import { type PublicReport, ReportCard } from "../../../reports/report-card";
import { askAdmin, queryText } from "../../../shell/admin-api";
import { Nothing, Page, ReadNotice, Section } from "../../../shell/page";
import { Pager } from "../../../shell/pager";
import { useAddressFilters } from "../../../shell/use-address-filters";
import { useMay } from "../../../shell/use-may";

const STATES = ["open", "handled"] as const;

const ReportsPage = () => {
  const { t } = useTranslation("reports");
  const { t: shared } = useTranslation("ocop");
  const may = useMay();
  const filters = useAddressFilters(["state"]);
  const [handling, setHandling] = useState<PublicReport | null>(null);
  const asked = queryText(filters.values);
  const state = filters.field("state").value === "handled" ? "handled" : "open";
  const read = useQuery({
    queryKey: ["ocop", "reports", asked],
    queryFn: () => askAdmin(adminReportListSchema, `public-reports?${asked}`),
    placeholderData: keepPreviousData,
  });
  const list = read.data;
  return (
    <Page title={shared("menu.reports")} purpose={t("purpose")}>
      <Section>
        <div className="flex flex-wrap gap-2 px-6 py-4">
          {STATES.map((choice) => (
            <Button
              key={choice}
              size="small"
              variant={choice === state ? "primary" : "secondary"}
              aria-pressed={choice === state}
              onClick={() => {
                filters.set("state", choice === "open" ? "" : choice);
              }}
            >
              {t(choice, { count: list?.open_count ?? 0 })}
            </Button>
          ))}
        </div>
        {!list ? (
          <ReadNotice read={read} />
        ) : list.count === 0 ? (
          <Nothing>{t(`empty_${state}`)}</Nothing>
        ) : (
          <ul className="divide-y">
            {list.reports.map((report) => (
              <ReportCard
                key={report.id}
                report={report}
                handle={
                  may("public_report:update")
                    ? () => {
                        setHandling(report);
                      }
                    : undefined
                }
              />
            ))}
          </ul>
        )}
        {list && list.count > list.page_size && <Pager {...list} go={filters.go} />}
      </Section>
      {handling !== null && (
        <HandleReport
          report={handling}
          close={() => {
            setHandling(null);
          }}
        />
      )}
    </Page>
  );
};
export default ReportsPage;

export const config = defineRouteConfig({ label: "menu.reports", translationNs: "ocop", rank: 8 });
