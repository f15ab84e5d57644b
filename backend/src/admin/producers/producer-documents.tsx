import { StatusBadge, Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminProducer } from "../../contracts/producer-admin";
import { dayText } from "../shell/dates";
import { Nothing, Section } from "../shell/page";

type ProducerDocument = AdminProducer["producer"]["documents"][number];

const COLOURS = {
  valid: "green",
  expiring: "orange",
  expired: "red",
  unlimited: "grey",
} as const satisfies Record<ProducerDocument["state"], string>;

export function ProducerDocuments({ documents }: { documents: readonly ProducerDocument[] }) {
  const { t } = useTranslation("producers");
  return (
    <Section title={t("detail.documents")}>
      {documents.length === 0 ? (
        <Nothing>{t("detail.no_documents")}</Nothing>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("document.kind")}</Table.HeaderCell>
                <Table.HeaderCell>{t("document.number")}</Table.HeaderCell>
                <Table.HeaderCell>{t("document.issued_on")}</Table.HeaderCell>
                <Table.HeaderCell>{t("document.expires_on")}</Table.HeaderCell>
                <Table.HeaderCell>{t("document.state")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {documents.map(({ id, kind, number, issued_on, expires_on, state }) => (
                <Table.Row key={id}>
                  <Table.Cell className="min-w-40 whitespace-normal py-2">
                    {t(`document.${kind}`)}
                  </Table.Cell>
                  <Table.Cell>{number}</Table.Cell>
                  <Table.Cell>{dayText(issued_on)}</Table.Cell>
                  <Table.Cell>{dayText(expires_on)}</Table.Cell>
                  <Table.Cell>
                    <StatusBadge color={COLOURS[state]}>{t(`document.${state}`)}</StatusBadge>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Section>
  );
}
