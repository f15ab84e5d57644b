import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type DecisionImport,
  proposedDecisionImportSchema,
  proposeDecisionImportSchema,
} from "../../contracts/decision-import";
import { askAdmin } from "../shell/admin-api";
import { LongTextField } from "../shell/fields";
import { FormDrawer } from "../shell/form-drawer";
import { useFields } from "../shell/use-fields";

/** Proposes a list that is free of errors; somebody else approves it. */
export function ProposeImport({ list }: { list: DecisionImport }) {
  const { t } = useTranslation("imports");
  const [open, setOpen] = useState(false);
  const form = useFields({ reason: "" });
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("propose.action")}
      </Button>
      <FormDrawer
        open={open}
        close={() => {
          setOpen(false);
        }}
        title={t("propose.title")}
        explanation={t("propose.explanation", list.counts)}
        submitLabel={t("propose.action")}
        done={t("propose.done")}
        ruleNamespaces={["imports"]}
        check={() => form.parse(proposeDecisionImportSchema, form.values) !== null}
        submit={() =>
          askAdmin(proposedDecisionImportSchema, `decision-imports/${list.id}/proposal`, {
            body: form.values,
          })
        }
      >
        <LongTextField label={t("propose.reason")} {...form.field("reason")} />
      </FormDrawer>
    </>
  );
}
