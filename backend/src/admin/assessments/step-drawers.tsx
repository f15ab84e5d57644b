import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import {
  ASSESSMENT_OUTCOMES,
  AUTHORITY_LEVELS,
  calendarDateSchema,
} from "../../contracts/certificate";
import {
  type AdminAssessment,
  ASSESSMENT_GATES,
  decideBodySchema,
  doneSchema,
  screenBodySchema,
  standardiseBodySchema,
  withdrawBodySchema,
} from "../../contracts/registry-admin";
import { askAdmin } from "../shell/admin-api";
import { ChoiceField, LongTextField, TextField } from "../shell/fields";
import { FormDrawer } from "../shell/form-drawer";
import { useFields } from "../shell/use-fields";

export interface StepProps {
  assessment: AdminAssessment;
  today: string;
  close: () => void;
}

const send = (assessment: AdminAssessment, step: string, body: unknown) =>
  askAdmin(doneSchema, `assessments/${assessment.id}/${step}`, { body });

export function StandardiseDrawer({ assessment, today, close }: StepProps) {
  const { t } = useTranslation("assessments");
  const { t: word } = useTranslation("facts");
  const { values, field, parse } = useFields({ on: today });
  return (
    <FormDrawer
      open
      close={close}
      title={t("standardise.title")}
      explanation={assessment.product?.title}
      submitLabel={t("standardise.submit")}
      done={t("standardise.done")}
      check={() => parse(standardiseBodySchema, values) !== null}
      submit={() => send(assessment, "standardise", values)}
    >
      <TextField type="date" label={word("field.on")} {...field("on")} />
    </FormDrawer>
  );
}

export function ScreenDrawer({ assessment, today, close }: StepProps) {
  const { t } = useTranslation("assessments");
  const { t: word } = useTranslation("facts");
  const { values, field, parse } = useFields({
    on: today,
    electronic_trace_code: assessment.gates.electronic_trace_code ?? "",
    documented_story: assessment.gates.documented_story ?? "",
    ecommerce_link: assessment.gates.ecommerce_link ?? "",
    note: assessment.note ?? "",
  });
  const link = (text: string) => (text.trim() === "" ? null : text.trim());
  const body = {
    on: values.on,
    gates: {
      electronic_trace_code: link(values.electronic_trace_code),
      documented_story: link(values.documented_story),
      ecommerce_link: link(values.ecommerce_link),
    },
    ...(values.note.trim() !== "" && { note: values.note }),
  };
  return (
    <FormDrawer
      open
      close={close}
      title={t("screen.title")}
      explanation={assessment.product?.title}
      submitLabel={t("screen.submit")}
      done={t("screen.done")}
      check={() => parse(screenBodySchema, body) !== null}
      submit={() => send(assessment, "screen", body)}
    >
      <TextField type="date" label={word("field.on")} {...field("on")} />
      <Text size="small" weight="plus">
        {t("gates")}
      </Text>
      <GateHints assessment={assessment} />
      {ASSESSMENT_GATES.map((gate) => (
        <TextField
          key={gate}
          type="url"
          placeholder="https://"
          label={word(`field.${gate}`)}
          {...field(gate)}
        />
      ))}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("screen.hint")}
      </Text>
      <LongTextField label={word("field.note")} {...field("note")} />
    </FormDrawer>
  );
}

/** Which proofs each star asks for, as the criteria set says. */
function GateHints({ assessment }: Pick<StepProps, "assessment">) {
  const { t } = useTranslation("assessments");
  const { t: word } = useTranslation("facts");
  return (
    <ul>
      {(["3", "4", "5"] as const).map((star) => {
        const gates = assessment.criteria.star_gates[star] ?? [];
        return gates.length === 0 ? null : (
          <li key={star}>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("gates_hint", {
                star,
                gates: gates.map((gate) => word(`field.${gate}`)).join("; "),
              })}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}

export function DecideDrawer({ assessment, today, close }: StepProps) {
  const { t } = useTranslation("assessments");
  const { t: certificateWord } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const { values, field, parse } = useFields({
    on: today,
    outcome: "recognised",
    star_rating: assessment.band === null ? "" : String(Math.min(assessment.band, 4)),
    authority_level: "province",
    decision_number: "",
  });
  const recognised = values.outcome === "recognised";
  const body = {
    on: values.on,
    outcome: values.outcome,
    authority_level: values.authority_level,
    decision_number: values.decision_number,
    ...(recognised && { star_rating: Number(values.star_rating) }),
  };
  return (
    <FormDrawer
      open
      close={close}
      title={t("decide.title")}
      explanation={`${assessment.product?.title ?? ""} · ${t("score", { score: assessment.score })}`}
      submitLabel={t("decide.submit")}
      done={t("decide.done")}
      check={() => parse(decideBodySchema, body) !== null}
      submit={() => send(assessment, "decide", body)}
    >
      <ChoiceField
        label={t("decide.outcome")}
        choices={ASSESSMENT_OUTCOMES.map((value) => ({ value, label: t(`ended.${value}`) }))}
        {...field("outcome")}
      />
      {recognised && (
        <ChoiceField
          label={t("decide.star")}
          hint={assessment.band === 5 ? t("potential_five") : undefined}
          choices={["3", "4", "5"].map((value) => ({
            value,
            label: certificateWord("star.choice", { count: Number(value) }),
          }))}
          {...field("star_rating")}
        />
      )}
      <ChoiceField
        label={word("field.authority_level")}
        choices={AUTHORITY_LEVELS.filter((value) => value !== "district_legacy").map((value) => ({
          value,
          label: word(`authority_level.${value}`),
        }))}
        {...field("authority_level")}
      />
      <TextField label={word("field.decision_number")} {...field("decision_number")} />
      <TextField type="date" label={word("field.decision_date")} {...field("on")} />
    </FormDrawer>
  );
}

const words = z.string().trim().min(1);
const issueSchema = z.object({
  product_code: words,
  decision_date: calendarDateSchema,
  issuing_authority: words,
  issued_on: calendarDateSchema,
  holder_name_as_printed: words,
  address_as_printed: words,
  reason: words,
});

export function IssueDrawer({ assessment, today, close }: StepProps) {
  const { t } = useTranslation("assessments");
  const { t: word } = useTranslation("facts");
  const { values, field, parse } = useFields({
    product_code: assessment.product_code ?? "",
    decision_date: assessment.decided_on ?? today,
    issuing_authority: "",
    issued_on: today,
    holder_name_as_printed: assessment.holder?.name ?? "",
    address_as_printed: assessment.holder?.address ?? "",
    reason: "",
  });
  return (
    <FormDrawer
      open
      close={close}
      title={t("issue.title")}
      explanation={t("issue.explanation", { months: assessment.criteria.validity_months })}
      submitLabel={t("issue.submit")}
      done={t("issue.done")}
      check={() => parse(issueSchema, values) !== null}
      submit={() => {
        const { reason, ...payload } = issueSchema.parse(values);
        return askAdmin(doneSchema, "proposals", {
          body: { kind: "issue", assessment_id: assessment.id, payload, reason },
        });
      }}
    >
      <Text size="small" weight="plus">
        {assessment.product?.title} · {assessment.decision_number}
      </Text>
      <TextField label={word("field.product_code")} {...field("product_code")} />
      <TextField
        label={word("field.holder_name_as_printed")}
        {...field("holder_name_as_printed")}
      />
      <TextField label={word("field.address_as_printed")} {...field("address_as_printed")} />
      <TextField label={word("field.issuing_authority")} {...field("issuing_authority")} />
      <TextField type="date" label={word("field.decision_date")} {...field("decision_date")} />
      <TextField type="date" label={word("field.issued_on")} {...field("issued_on")} />
      <LongTextField label={word("field.reason")} {...field("reason")} />
    </FormDrawer>
  );
}

export function WithdrawDrawer({ assessment, today, close }: StepProps) {
  const { t } = useTranslation("assessments");
  const { t: word } = useTranslation("facts");
  const { values, field, parse } = useFields({ on: today, reason: "" });
  return (
    <FormDrawer
      open
      close={close}
      danger
      title={t("withdraw.title")}
      explanation={`${assessment.product?.title ?? ""}. ${t("withdraw.explanation")}`}
      submitLabel={t("withdraw.submit")}
      done={t("withdraw.done")}
      check={() => parse(withdrawBodySchema, values) !== null}
      submit={() => send(assessment, "withdraw", values)}
    >
      <TextField type="date" label={word("field.on")} {...field("on")} />
      <LongTextField label={word("field.reason")} {...field("reason")} />
    </FormDrawer>
  );
}
