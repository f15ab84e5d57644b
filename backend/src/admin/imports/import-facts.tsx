import { useTranslation } from "react-i18next";
import type { DecisionImport } from "../../contracts/decision-import";
import { dayText, momentText } from "../shell/dates";
import { Fact, Section } from "../shell/page";

const MEGABYTE = 1024 * 1024;

/** The kept file: who brought it, how it was read, and the hash that proves it. */
export function ImportFacts({ list }: { list: DecisionImport }) {
  const { t } = useTranslation("imports");
  const { reading, list_wide } = list;
  const size =
    list.file_size < MEGABYTE
      ? `${Math.ceil(list.file_size / 1024).toLocaleString("vi")} kB`
      : `${(list.file_size / MEGABYTE).toLocaleString("vi", { maximumFractionDigits: 1 })} MB`;
  return (
    <Section title={t("detail.facts")}>
      <dl className="divide-y">
        <Fact name={t("detail.uploaded_by")}>
          {list.uploaded_by_name}, {momentText(list.uploaded_at)}
        </Fact>
        <Fact name={t("detail.size")}>
          {size}
          {" · "}
          <a
            href={`/admin/decision-imports/${list.id}/file`}
            className="text-ui-fg-interactive hover:underline"
          >
            {t("detail.download")}
          </a>
        </Fact>
        {list.encoding !== null && <Fact name={t("detail.encoding")}>{list.encoding}</Fact>}
        {reading !== null && (
          <>
            {reading.sheet !== null && <Fact name={t("detail.sheet")}>{reading.sheet}</Fact>}
            <Fact name={t("detail.heading_row")}>{reading.heading_row}</Fact>
            {reading.ignored_columns.length > 0 && (
              <Fact name={t("detail.ignored")}>{reading.ignored_columns.join(", ")}</Fact>
            )}
          </>
        )}
        {list_wide.decision_number !== undefined && (
          <Fact name={t("column.decision_number")}>{list_wide.decision_number}</Fact>
        )}
        {list_wide.decision_date !== undefined && (
          <Fact name={t("column.decision_date")}>{dayText(list_wide.decision_date)}</Fact>
        )}
        {list_wide.issuing_authority !== undefined && (
          <Fact name={t("column.issuing_authority")}>{list_wide.issuing_authority}</Fact>
        )}
        <Fact name={t("detail.hash")}>
          <code className="txt-compact-xsmall break-all">{list.file_hash}</code>
          <p className="txt-xsmall text-ui-fg-subtle">{t("detail.hash_hint")}</p>
        </Fact>
      </dl>
    </Section>
  );
}
