import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProductStar } from "../../contracts/product-star";
import { doneSchema, enterAssessmentBodySchema } from "../../contracts/registry-admin";
import { askAdmin } from "../shell/admin-api";
import { ChoiceField, TextField } from "../shell/fields";
import { FormDrawer } from "../shell/form-drawer";

/** Puts a product on the assessment board; the server judges whether it may go there. */
export function EnterAssessment({ star, close }: { star: ProductStar; close: () => void }) {
  const { t } = useTranslation("productStar");
  const { t: shared } = useTranslation("ocop");
  const rounds = star.certificate ? (["re_evaluation", "upgrade"] as const) : (["first"] as const);
  const [round, setRound] = useState<string>(rounds[0]);
  const [enteredOn, setEnteredOn] = useState(star.judged_on);
  const [isWrong, setWrong] = useState(false);
  const body = {
    product_id: star.product_id,
    round,
    entered_on: enteredOn,
    ...(star.certificate && { renews_certificate_id: star.certificate.id }),
  };
  return (
    <FormDrawer
      open
      close={close}
      title={t("form.title")}
      explanation={t("form.explanation")}
      submitLabel={t("enter")}
      done={t("form.done")}
      ruleNamespaces={["rules"]}
      check={() => {
        const { success } = enterAssessmentBodySchema.safeParse(body);
        setWrong(!success);
        return success;
      }}
      submit={() => askAdmin(doneSchema, "assessments", { body })}
    >
      <ChoiceField
        label={t("form.round")}
        choices={rounds.map((value) => ({ value, label: t(`form.${value}`) }))}
        value={round}
        onChange={setRound}
      />
      <TextField
        type="date"
        label={t("form.entered_on")}
        max={star.judged_on}
        value={enteredOn}
        onChange={setEnteredOn}
        error={isWrong ? shared("form.date") : undefined}
      />
    </FormDrawer>
  );
}
