import { useState } from "react";
import { useTranslation } from "react-i18next";
import { doneSchema } from "../../contracts/registry-admin";
import { handleReportBodySchema } from "../../contracts/public-report-admin";
import { askAdmin } from "../shell/admin-api";
import { LongTextField } from "../shell/fields";
import { FormDrawer } from "../shell/form-drawer";
import type { PublicReport } from "./report-card";

/** Closes a report with what was found. */
export function HandleReport({ report, close }: { report: PublicReport; close: () => void }) {
  const { t } = useTranslation("reports");
  const { t: shared } = useTranslation("ocop");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  return (
    <FormDrawer
      open
      close={close}
      title={t("form.title")}
      explanation={
        <>
          <p className="break-words font-medium">{report.reference}</p>
          <p>{t("form.explanation")}</p>
        </>
      }
      submitLabel={t("form.submit")}
      done={t("form.done")}
      ruleNamespaces={["reports"]}
      check={() => {
        const { success } = handleReportBodySchema.safeParse({ note });
        setMissing(!success);
        return success;
      }}
      submit={() => askAdmin(doneSchema, `public-reports/${report.id}/handle`, { body: { note } })}
    >
      <LongTextField
        rows={6}
        label={t("form.note")}
        value={note}
        onChange={setNote}
        error={isMissing ? shared("form.required") : undefined}
      />
    </FormDrawer>
  );
}
