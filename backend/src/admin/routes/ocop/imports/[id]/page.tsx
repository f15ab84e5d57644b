import { Button } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import { decisionImportDetailSchema } from "../../../../../contracts/decision-import";
import { ImportFacts } from "../../../../imports/import-facts";
import { ImportOutcome } from "../../../../imports/import-outcome";
import { ImportRows, KindFilter } from "../../../../imports/import-rows";
import { CheckProgressBar, ImportStateBadge } from "../../../../imports/import-state";
import { ProposeImport } from "../../../../imports/propose-import";
import { askAdmin, queryText } from "../../../../shell/admin-api";
import { Nothing, Page, ReadNotice, Section } from "../../../../shell/page";
import { Pager } from "../../../../shell/pager";
import { useAddressFilters } from "../../../../shell/use-address-filters";
import { useMay } from "../../../../shell/use-may";

/** While a list is being checked its progress is asked for this often. */
const ASK_AGAIN_MS = 1_000;

const ImportPage = () => {
  const { t } = useTranslation("imports");
  const { id = "" } = useParams();
  const may = useMay();
  const { values, field, set, go } = useAddressFilters(["kind"]);
  const asked = queryText(values);
  const read = useQuery({
    queryKey: ["ocop", "decision-imports", id, asked],
    queryFn: () => askAdmin(decisionImportDetailSchema, `decision-imports/${id}?${asked}`),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.decision_import.state === "checking" ? ASK_AGAIN_MS : false,
  });
  if (!read.data) return <ReadNotice read={read} />;
  const { decision_import: list, rows, ...page } = read.data;
  return (
    <Page
      title={<span className="break-words">{list.file_name}</span>}
      purpose={<ImportStateBadge state={list.state} />}
      actions={
        <>
          <Button size="small" variant="secondary" asChild>
            <Link to="/ocop/imports">{t("detail.back")}</Link>
          </Button>
          {list.state === "ready" && may("proposal:create") && <ProposeImport list={list} />}
        </>
      }
    >
      <ImportOutcome list={list} />
      {list.state === "checking" && (
        <Section>
          <CheckProgressBar progress={list.progress} />
        </Section>
      )}
      {list.row_count > 0 && (
        <Section title={t("detail.rows")}>
          <div className="px-6 py-4">
            <KindFilter
              list={list}
              chosen={field("kind").value}
              choose={(kind) => {
                set("kind", kind);
              }}
            />
          </div>
          {rows.length === 0 ? (
            <Nothing>{t("detail.no_rows")}</Nothing>
          ) : (
            <>
              <ImportRows rows={rows} />
              <Pager {...page} go={go} />
            </>
          )}
        </Section>
      )}
      <ImportFacts list={list} />
    </Page>
  );
};

export default ImportPage;
