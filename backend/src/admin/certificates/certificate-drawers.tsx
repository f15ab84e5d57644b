import { useTranslation } from "react-i18next";
import { z } from "zod";
import {
  AUTHORITY_LEVELS,
  calendarDateSchema,
  REVOKE_REASONS,
  starRatingSchema,
} from "../../contracts/certificate";
import {
  type AdminCertificate,
  doneSchema,
  extensionBodySchema,
  renewalBodySchema,
} from "../../contracts/registry-admin";
import { askAdmin } from "../shell/admin-api";
import { dayText } from "../shell/dates";
import { ChoiceField, LongTextField, TextField } from "../shell/fields";
import { FormDrawer } from "../shell/form-drawer";
import { useFields } from "../shell/use-fields";

export interface DrawerProps {
  read: AdminCertificate;
  open: boolean;
  close: () => void;
}

const words = z.string().trim().min(1);

const revocationSchema = z.object({
  revoked_on: calendarDateSchema,
  revoke_reason: z.enum(REVOKE_REASONS),
  revoke_note: words,
  revoke_decision_number: words,
});

export function RevocationDrawer({ read, open, close }: DrawerProps) {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const { values, field, parse } = useFields({
    revoked_on: read.judged_on,
    revoke_reason: "",
    revoke_note: "",
    revoke_decision_number: "",
  });
  return (
    <FormDrawer
      open={open}
      close={close}
      danger
      title={t("revoke.title")}
      explanation={t("revoke.explanation")}
      submitLabel={t("revoke.submit")}
      done={t("revoke.done")}
      check={() => parse(revocationSchema, values) !== null}
      submit={() =>
        askAdmin(doneSchema, "proposals", {
          body: {
            kind: "revoke",
            certificate_id: read.certificate.id,
            payload: revocationSchema.parse(values),
            reason: values.revoke_note,
          },
        })
      }
    >
      <ChoiceField
        label={word("field.revoke_reason")}
        choices={REVOKE_REASONS.map((value) => ({ value, label: word(`revoke_reason.${value}`) }))}
        {...field("revoke_reason")}
      />
      <LongTextField label={word("field.revoke_note")} rows={5} {...field("revoke_note")} />
      <TextField
        label={word("field.revoke_decision_number")}
        {...field("revoke_decision_number")}
      />
      <TextField type="date" label={word("field.revoked_on")} {...field("revoked_on")} />
    </FormDrawer>
  );
}

const changeOfStarSchema = z.object({
  star_rating: z.coerce.number().pipe(starRatingSchema),
  score: z.preprocess(
    (text) => (text === "" ? null : text),
    z.coerce.number().min(0).max(100).nullable(),
  ),
  decision_number: words,
  decision_date: calendarDateSchema,
  issuing_authority: words,
  authority_level: z.enum(AUTHORITY_LEVELS),
  reason: words,
});

export function StarDrawer({ read, open, close }: DrawerProps) {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const { certificate } = read;
  const { values, field, parse } = useFields({
    star_rating: "",
    score: "",
    decision_number: "",
    decision_date: read.judged_on,
    issuing_authority: certificate.issuing_authority,
    authority_level: "province",
    reason: "",
  });
  return (
    <FormDrawer
      open={open}
      close={close}
      title={t("star.title")}
      explanation={t("star.explanation")}
      submitLabel={t("star.submit")}
      done={t("star.done")}
      check={() => parse(changeOfStarSchema, values) !== null}
      submit={() => {
        const { reason, ...payload } = changeOfStarSchema.parse(values);
        return askAdmin(doneSchema, "proposals", {
          body: { kind: "change_star", certificate_id: certificate.id, payload, reason },
        });
      }}
    >
      <ChoiceField
        label={word("field.star_rating")}
        choices={[3, 4, 5]
          .filter((star) => star !== certificate.star_rating)
          .map((star) => ({ value: String(star), label: t("star.choice", { count: star }) }))}
        {...field("star_rating")}
      />
      <TextField
        type="number"
        min={0}
        max={100}
        step={0.01}
        label={word("field.score")}
        {...field("score")}
      />
      <TextField label={word("field.decision_number")} {...field("decision_number")} />
      <TextField type="date" label={word("field.decision_date")} {...field("decision_date")} />
      <TextField label={word("field.issuing_authority")} {...field("issuing_authority")} />
      <ChoiceField
        label={word("field.authority_level")}
        choices={(["province", "central"] as const).map((value) => ({
          value,
          label: word(`authority_level.${value}`),
        }))}
        {...field("authority_level")}
      />
      <LongTextField label={word("field.reason")} {...field("reason")} />
    </FormDrawer>
  );
}

export function RenewalDrawer({ read, open, close }: DrawerProps) {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const { values, field, parse } = useFields({ filed_on: read.judged_on });
  return (
    <FormDrawer
      open={open}
      close={close}
      title={t("renewal.title")}
      explanation={t("renewal.explanation", {
        from: dayText(read.rules.renewal_from),
        until: dayText(read.rules.renewal_until),
      })}
      submitLabel={t("renewal.submit")}
      done={t("renewal.done")}
      check={() => parse(renewalBodySchema, values) !== null}
      submit={() =>
        askAdmin(doneSchema, `certificates/${read.certificate.id}/renewal`, { body: values })
      }
    >
      <TextField type="date" label={word("field.renewal_filed_on")} {...field("filed_on")} />
    </FormDrawer>
  );
}

export function ExtensionDrawer({ read, open, close }: DrawerProps) {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const { values, field, parse } = useFields({
    extended_until: read.rules.extension_latest,
    reason: "",
  });
  return (
    <FormDrawer
      open={open}
      close={close}
      title={t("extension.title")}
      explanation={t("extension.explanation", { latest: dayText(read.rules.extension_latest) })}
      submitLabel={t("extension.submit")}
      done={t("extension.done")}
      check={() => parse(extensionBodySchema, values) !== null}
      submit={() =>
        askAdmin(doneSchema, `certificates/${read.certificate.id}/extension`, { body: values })
      }
    >
      <TextField
        type="date"
        max={read.rules.extension_latest}
        label={word("field.extended_until")}
        {...field("extended_until")}
      />
      <LongTextField label={word("field.reason")} {...field("reason")} />
    </FormDrawer>
  );
}
