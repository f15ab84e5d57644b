import { Button, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import { type AdminProducer, adminProducerSchema } from "../../../../../contracts/producer-admin";
import { EditProducer } from "../../../../producers/edit-producer";
import { ProducerDocuments } from "../../../../producers/producer-documents";
import { ProducerPlace } from "../../../../producers/producer-place";
import { ProducerProducts } from "../../../../producers/producer-products";
import { askAdmin } from "../../../../shell/admin-api";
import { dayText } from "../../../../shell/dates";
import { Fact, Nothing, Page, ReadNotice, Section } from "../../../../shell/page";
import { useMay } from "../../../../shell/use-may";

const ProducerPage = () => {
  const { t } = useTranslation("producers");
  const { t: shared } = useTranslation("ocop");
  const { id = "" } = useParams();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const read = useQuery({
    queryKey: ["ocop", "producer", id],
    queryFn: () => askAdmin(adminProducerSchema, `producers/${encodeURIComponent(id)}`),
  });
  if (!read.data) return <ReadNotice read={read} />;
  const { producer } = read.data;
  return (
    <Page
      title={producer.name}
      purpose={t(`legal_form.${producer.legal_form}`)}
      actions={
        <>
          {may("producer:update") && producer.contact !== null && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                setEditing(true);
              }}
            >
              {t("detail.edit")}
            </Button>
          )}
          <Button size="small" variant="secondary" asChild>
            <a href={producer.public_url} target="_blank" rel="noreferrer">
              {t("detail.public_page")}
            </a>
          </Button>
        </>
      }
    >
      <Link to="/ocop/producers" className="txt-small text-ui-fg-interactive px-1 hover:underline">
        ← {shared("menu.producers")}
      </Link>
      <div className="grid grid-cols-1 items-start gap-3 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-y-3">
          <ProducerProducts products={producer.products} />
          <ProducerDocuments documents={producer.documents} />
        </div>
        <div className="flex flex-col gap-y-3">
          <ProducerFacts producer={producer} />
          <Representative representative={producer.representative} />
        </div>
      </div>
      {editing && (
        <EditProducer
          producer={producer}
          close={() => {
            setEditing(false);
          }}
        />
      )}
    </Page>
  );
};

function ProducerFacts({ producer }: { producer: AdminProducer["producer"] }) {
  const { t } = useTranslation("producers");
  const { t: word } = useTranslation("facts");
  return (
    <Section title={t("detail.facts")}>
      <dl className="divide-y">
        <Fact name={t("field.registered_name")}>{producer.registered_name}</Fact>
        <Fact name={t("field.legal_form")}>{t(`legal_form.${producer.legal_form}`)}</Fact>
        <Fact name={t("field.place")}>
          <ProducerPlace place={producer.place} />
        </Fact>
        <Fact name={t("field.contact")}>
          {producer.contact === null
            ? t("detail.contact_withheld")
            : Object.values(producer.contact).filter(Boolean).join(" · ") || "–"}
        </Fact>
        <Fact name={t("field.registration_number")}>{producer.registration_number ?? "–"}</Fact>
        <Fact name={t("field.registration_date")}>{dayText(producer.registration_date)}</Fact>
        <Fact name={t("field.evidence")}>{word(`evidence.${producer.evidence}`)}</Fact>
        <Fact name={t("field.source")}>{producer.source ?? "–"}</Fact>
        <Fact name={t("field.intro")}>
          <span className="whitespace-pre-line">{producer.intro}</span>
        </Fact>
      </dl>
    </Section>
  );
}

function Representative({ representative }: Pick<AdminProducer["producer"], "representative">) {
  const { t } = useTranslation("producers");
  return (
    <Section title={t("detail.representative")}>
      {representative === null ? (
        <Nothing>{t("detail.no_representative")}</Nothing>
      ) : (
        <dl className="divide-y">
          <Fact name={t("field.representative")}>{representative.name}</Fact>
          {representative.personal === null ? (
            <Text size="small" className="text-ui-fg-subtle px-6 py-3">
              {t("detail.personal_withheld")}
            </Text>
          ) : (
            <>
              <Fact name={t("field.sex")}>
                {representative.personal.sex === null
                  ? "–"
                  : t(`sex.${representative.personal.sex}`)}
              </Fact>
              <Fact name={t("field.ethnicity")}>{representative.personal.ethnicity ?? "–"}</Fact>
              <Fact name={t("field.home_address")}>
                {representative.personal.home_address ?? "–"}
              </Fact>
            </>
          )}
        </dl>
      )}
    </Section>
  );
}

export default ProducerPage;
