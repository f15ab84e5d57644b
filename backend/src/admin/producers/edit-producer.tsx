import { useState } from "react";
import { useTranslation } from "react-i18next";
import { doneSchema } from "../../contracts/registry-admin";
import { type AdminProducer, updateProducerBodySchema } from "../../contracts/producer-admin";
import { askAdmin } from "../shell/admin-api";
import { LongTextField, TextField } from "../shell/fields";
import { FormDrawer } from "../shell/form-drawer";

type Field = "name" | "intro" | "address" | "phone" | "email";

/** Changes what the public reads of a producer and how the office reaches it. */
export function EditProducer({
  producer,
  close,
}: {
  producer: AdminProducer["producer"];
  close: () => void;
}) {
  const { t } = useTranslation("producers");
  const { t: shared } = useTranslation("ocop");
  const [values, setValues] = useState<Record<Field, string>>({
    name: producer.name,
    intro: producer.intro,
    address: producer.contact?.address ?? "",
    phone: producer.contact?.phone ?? "",
    email: producer.contact?.email ?? "",
  });
  const [wrong, setWrong] = useState<ReadonlySet<unknown>>(new Set());
  const field = (name: Field, error: string) => ({
    label: t(`field.${name}`),
    value: values[name],
    error: wrong.has(name) ? error : undefined,
    onChange: (value: string) => {
      setValues((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <FormDrawer
      open
      close={close}
      title={t("edit.title")}
      explanation={t("edit.explanation")}
      submitLabel={shared("action.save")}
      done={t("edit.done")}
      check={() => {
        const parsed = updateProducerBodySchema.safeParse(values);
        setWrong(new Set(parsed.error?.issues.map(({ path }) => path[0]) ?? []));
        return parsed.success;
      }}
      submit={() => askAdmin(doneSchema, `producers/${producer.id}`, { body: values })}
    >
      <TextField {...field("name", shared("form.required"))} />
      <LongTextField
        rows={8}
        hint={t("edit.intro_hint")}
        {...field("intro", shared("form.required"))}
      />
      <TextField {...field("address", shared("form.invalid"))} />
      <TextField {...field("phone", t("edit.phone_error"))} />
      <TextField {...field("email", t("edit.email_error"))} />
    </FormDrawer>
  );
}
