import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { decisionImportListSchema } from "../../../../contracts/decision-import";
import { ImportStateBadge } from "../../../imports/import-state";
import { UploadList } from "../../../imports/upload-list";
import { askAdmin, queryText } from "../../../shell/admin-api";
import { momentText } from "../../../shell/dates";
import { Nothing, Page, ReadNotice, Section } from "../../../shell/page";
import { Pager } from "../../../shell/pager";
import { useAddressFilters } from "../../../shell/use-address-filters";
import { useMay } from "../../../shell/use-may";

const ImportsPage = () => {
  const { t } = useTranslation("imports");
  const may = useMay();
  const { values, go } = useAddressFilters([]);
  const asked = queryText(values);
  const read = useQuery({
    queryKey: ["ocop", "decision-imports", asked],
    queryFn: () => askAdmin(decisionImportListSchema, `decision-imports?${asked}`),
    placeholderData: keepPreviousData,
  });
  const list = read.data;
  return (
    <Page title={t("title")} purpose={t("purpose")}>
      {may("decision_import:create") && <UploadList />}
      <Section title={t("list.title")}>
        {!list ? (
          <ReadNotice read={read} />
        ) : list.decision_imports.length === 0 ? (
          <Nothing>{t("list.empty")}</Nothing>
        ) : (
          <>
            <div className="overflow-x-auto">
              <Table>
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>{t("list.file")}</Table.HeaderCell>
                    <Table.HeaderCell>{t("list.uploaded")}</Table.HeaderCell>
                    <Table.HeaderCell>{t("list.rows")}</Table.HeaderCell>
                    <Table.HeaderCell>{t("list.state")}</Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {list.decision_imports.map((row) => (
                    <Table.Row key={row.id}>
                      <Table.Cell className="min-w-[14rem] py-3 align-top">
                        <Link
                          to={`/ocop/imports/${row.id}`}
                          className="txt-compact-small-plus text-ui-fg-interactive break-words hover:underline"
                        >
                          {row.file_name}
                        </Link>
                      </Table.Cell>
                      <Table.Cell className="whitespace-nowrap py-3 align-top">
                        {momentText(row.uploaded_at)}
                        <Text size="xsmall" className="text-ui-fg-subtle">
                          {row.uploaded_by_name}
                        </Text>
                      </Table.Cell>
                      <Table.Cell className="py-3 align-top">
                        {row.row_count.toLocaleString("vi")}
                      </Table.Cell>
                      <Table.Cell className="py-3 align-top">
                        <ImportStateBadge state={row.state} />
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </div>
            <Pager {...list} go={go} />
          </>
        )}
      </Section>
    </Page>
  );
};

export default ImportsPage;

export const config = defineRouteConfig({
  label: "menu.imports",
  translationNs: "ocop",
  rank: 4,
});
