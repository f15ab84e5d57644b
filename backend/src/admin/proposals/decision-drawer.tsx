import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { type AdminProposal, doneSchema } from "../../contracts/registry-admin";
import { askAdmin } from "../shell/admin-api";
import { LongTextField } from "../shell/fields";
import { FormDrawer } from "../shell/form-drawer";
import { useFields } from "../shell/use-fields";

export type Decision = "approve" | "reject" | "withdraw";

const note = z.string().trim();
const FORMS = {
  approve: z.object({ note }),
  // Whoever is refused is told why.
  reject: z.object({ note: note.min(1) }),
  withdraw: z.object({ note }),
};

export function DecisionDrawer({
  proposal,
  decision,
  close,
}: {
  proposal: AdminProposal;
  decision: Decision;
  close: () => void;
}) {
  const { t } = useTranslation("proposals");
  const { t: word } = useTranslation("facts");
  const { values, field, parse } = useFields({ note: "" });
  return (
    <FormDrawer
      open
      close={close}
      danger={decision === "reject"}
      title={t(`${decision}.title`)}
      explanation={t(`${decision}.explanation`)}
      submitLabel={t(`${decision}.submit`)}
      done={t(`${decision}.done`)}
      ruleNamespaces={["imports"]}
      check={() => parse(FORMS[decision], values) !== null}
      submit={() => {
        const said = values.note.trim() === "" ? {} : { note: values.note };
        return decision === "withdraw"
          ? askAdmin(doneSchema, `proposals/${proposal.id}/withdrawal`, { body: said })
          : askAdmin(doneSchema, `proposals/${proposal.id}/decision`, {
              body: { decision: decision === "approve" ? "approved" : "rejected", ...said },
            });
      }}
    >
      <Text size="small" weight="plus">
        {t(`kind.${proposal.kind}`)}
        {proposal.product && `: ${proposal.product.title}`}
      </Text>
      <Text size="small">{proposal.reason}</Text>
      <LongTextField label={word("field.note")} {...field("note")} />
    </FormDrawer>
  );
}
