import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Table } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { LEGAL_FORMS } from "../../../../contracts/producer";
import { adminProducerListSchema } from "../../../../contracts/producer-admin";
import { ProducerPlace } from "../../../producers/producer-place";
import { askAdmin, queryText } from "../../../shell/admin-api";
import { ChoiceField, TextField } from "../../../shell/fields";
import { Nothing, Page, ReadNotice, Section } from "../../../shell/page";
import { Pager } from "../../../shell/pager";
import { useAddressFilters } from "../../../shell/use-address-filters";

const ProducersPage = () => {
  const { t } = useTranslation("producers");
  const { t: shared } = useTranslation("ocop");
  const filters = useAddressFilters(["q", "legal_form"]);
  const asked = queryText(filters.values);
  const read = useQuery({
    queryKey: ["ocop", "producers", asked],
    queryFn: () => askAdmin(adminProducerListSchema, `producers?${asked}`),
    placeholderData: keepPreviousData,
  });
  const list = read.data;
  return (
    <Page title={shared("menu.producers")} purpose={t("list.purpose")}>
      <Section>
        <div className="grid grid-cols-1 gap-3 px-6 py-4 sm:grid-cols-3">
          <div className="sm:col-span-2">
            <TextField type="search" label={t("list.search")} {...filters.field("q")} />
          </div>
          <ChoiceField
            optional
            label={t("list.legal_form")}
            choices={LEGAL_FORMS.map((value) => ({ value, label: t(`legal_form.${value}`) }))}
            {...filters.field("legal_form")}
          />
        </div>
        {!list ? (
          <ReadNotice read={read} />
        ) : list.count === 0 ? (
          <Nothing>{t("list.empty")}</Nothing>
        ) : (
          <div className="overflow-x-auto">
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{t("column.name")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("column.legal_form")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("column.place")}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{t("column.products")}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{t("column.in_force")}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {list.producers.map((producer) => (
                  <Table.Row key={producer.id}>
                    <Table.Cell className="min-w-48 whitespace-normal py-2">
                      <Link
                        to={`/ocop/producers/${producer.id}`}
                        className="text-ui-fg-interactive font-medium hover:underline"
                      >
                        {producer.name}
                      </Link>
                      {producer.registered_name !== producer.name && (
                        <div className="text-ui-fg-subtle">{producer.registered_name}</div>
                      )}
                    </Table.Cell>
                    <Table.Cell>{t(`legal_form.${producer.legal_form}`)}</Table.Cell>
                    <Table.Cell className="min-w-48 whitespace-normal py-2">
                      <ProducerPlace place={producer.place} />
                    </Table.Cell>
                    <Table.Cell className="text-right">{producer.product_count}</Table.Cell>
                    <Table.Cell className="text-right">{producer.products_in_force}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        )}
        {list && list.count > list.page_size && <Pager {...list} go={filters.go} />}
      </Section>
    </Page>
  );
};
export default ProducersPage;

export const config = defineRouteConfig({
  label: "menu.producers",
  translationNs: "ocop",
  rank: 6,
});
