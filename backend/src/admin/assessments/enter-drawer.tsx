import { Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { CERTIFICATE_ROUNDS } from "../../contracts/certificate";
import {
  adminCertificateListSchema,
  doneSchema,
  enterAssessmentBodySchema,
} from "../../contracts/registry-admin";
import { askAdmin, queryText } from "../shell/admin-api";
import { ChoiceField, TextField } from "../shell/fields";
import { FormDrawer } from "../shell/form-drawer";
import { useFields } from "../shell/use-fields";

const SHOWN = 20;
const productsSchema = z.object({
  products: z.array(z.object({ id: z.string(), title: z.string() })),
});

/** Opens an assessment: of a new product, or to upgrade or renew one that has a certificate. */
export function EnterDrawer({ today, close }: { today: string; close: () => void }) {
  const { t } = useTranslation("assessments");
  const { t: word } = useTranslation("facts");
  const [sought, setSought] = useState("");
  const { values, field, parse } = useFields({
    product_id: "",
    round: "first",
    renews_certificate_id: "",
    entered_on: today,
    product_code: "",
  });
  const products = useQuery({
    queryKey: ["ocop", "products", sought],
    queryFn: () =>
      askAdmin(
        productsSchema,
        `products?${queryText({ q: sought, limit: SHOWN, fields: "id,title", order: "title" })}`,
      ),
  });
  const found = products.data?.products ?? [];
  const title = found.find(({ id }) => id === values.product_id)?.title ?? "";
  const renews = values.round !== "first";
  const certificates = useQuery({
    enabled: renews && title !== "",
    queryKey: ["ocop", "certificates-of", title],
    queryFn: () => askAdmin(adminCertificateListSchema, `certificates?${queryText({ q: title })}`),
  });
  const own = (certificates.data?.certificates ?? []).filter(
    ({ product, in_force }) => product?.id === values.product_id && in_force,
  );
  const body = {
    product_id: values.product_id,
    round: values.round,
    entered_on: values.entered_on,
    ...(renews && { renews_certificate_id: values.renews_certificate_id }),
    ...(values.product_code.trim() !== "" && { product_code: values.product_code }),
  };
  return (
    <FormDrawer
      open
      close={close}
      title={t("enter.title")}
      submitLabel={t("enter.submit")}
      done={t("enter.done")}
      check={() => parse(enterAssessmentBodySchema, body) !== null}
      submit={() => askAdmin(doneSchema, "assessments", { body })}
    >
      <TextField label={t("enter.search")} value={sought} onChange={setSought} />
      {products.data && found.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("enter.none")}
        </Text>
      ) : (
        <ChoiceField
          label={t("enter.product")}
          choices={found.map(({ id, title: label }) => ({ value: id, label }))}
          {...field("product_id")}
        />
      )}
      <ChoiceField
        label={word("field.round")}
        choices={CERTIFICATE_ROUNDS.map((value) => ({ value, label: word(`round.${value}`) }))}
        {...field("round")}
      />
      {renews &&
        title !== "" &&
        (certificates.data && own.length === 0 ? (
          <Text size="small" className="text-ui-fg-error">
            {t("enter.no_certificate")}
          </Text>
        ) : (
          <ChoiceField
            label={t("enter.renews")}
            choices={own.map(({ id, decision_number }) => ({ value: id, label: decision_number }))}
            {...field("renews_certificate_id")}
          />
        ))}
      <TextField label={word("field.product_code")} {...field("product_code")} />
      <TextField type="date" label={word("field.on")} {...field("entered_on")} />
    </FormDrawer>
  );
}
