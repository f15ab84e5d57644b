import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router-dom";
import { CERTIFICATE_STATUSES } from "../../../../contracts/certificate";
import { adminCertificateListSchema } from "../../../../contracts/registry-admin";
import { askAdmin, queryText } from "../../../shell/admin-api";
import { CertificateStatusBadge, StarMark } from "../../../shell/certificate-marks";
import { dayText } from "../../../shell/dates";
import { ChoiceField, TextField } from "../../../shell/fields";
import { Nothing, Page, ReadNotice, Section } from "../../../shell/page";
import { Pager } from "../../../shell/pager";

const FILTERS = ["q", "status", "star", "commune", "year", "ends_within"] as const;
type Filter = (typeof FILTERS)[number];

const CertificatesPage = () => {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const { t: shared } = useTranslation("ocop");
  const [address, setAddress] = useSearchParams();
  const asked = queryText({
    ...Object.fromEntries(FILTERS.map((name) => [name, address.get(name) ?? undefined])),
    page: address.get("page") ?? undefined,
  });
  const read = useQuery({
    queryKey: ["ocop", "certificates", asked],
    queryFn: () => askAdmin(adminCertificateListSchema, `certificates?${asked}`),
    placeholderData: keepPreviousData,
  });
  const set = (name: Filter | "page", value: string) => {
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === "") next.delete(name);
        else next.set(name, value);
        if (name !== "page") next.delete("page");
        return next;
      },
      { replace: name === "q" },
    );
  };
  const filter = (name: Filter) => ({
    value: address.get(name) ?? "",
    onChange: (value: string) => {
      set(name, value);
    },
  });
  const filtered = FILTERS.some((name) => address.has(name));
  const list = read.data;

  return (
    <Page
      title={t("list.title")}
      purpose={list && t("list.purpose", { today: dayText(list.judged_on) })}
    >
      <Section>
        <div className="grid grid-cols-1 gap-3 px-6 py-4 sm:grid-cols-3 lg:grid-cols-7">
          <div className="sm:col-span-3 lg:col-span-2">
            <TextField type="search" label={t("list.search")} {...filter("q")} />
          </div>
          <ChoiceField
            optional
            label={word("field.status")}
            choices={CERTIFICATE_STATUSES.map((value) => ({
              value,
              label: shared(`status.${value}`),
            }))}
            {...filter("status")}
          />
          <ChoiceField
            optional
            label={word("field.star")}
            choices={["3", "4", "5"].map((value) => ({
              value,
              label: t("star.choice", { count: Number(value) }),
            }))}
            {...filter("star")}
          />
          <ChoiceField
            optional
            label={word("field.commune")}
            choices={(list?.communes ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
            {...filter("commune")}
          />
          <ChoiceField
            optional
            label={t("list.year")}
            choices={(list?.years ?? []).map((year) => ({
              value: String(year),
              label: String(year),
            }))}
            {...filter("year")}
          />
          <ChoiceField
            optional
            label={t("list.ends_within")}
            choices={["30", "90", "180", "365"].map((value) => ({
              value,
              label: t("list.days", { count: Number(value) }),
            }))}
            {...filter("ends_within")}
          />
          {filtered && (
            <div className="flex items-end">
              <Button
                size="small"
                variant="secondary"
                onClick={() => {
                  setAddress({});
                }}
              >
                {shared("action.clear")}
              </Button>
            </div>
          )}
        </div>
        {!list ? (
          <ReadNotice read={read} />
        ) : list.certificates.length === 0 ? (
          <Nothing>{filtered && shared("state.nothing_found")}</Nothing>
        ) : (
          <>
            <div className="overflow-x-auto">
              <Table>
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>{word("field.product")}</Table.HeaderCell>
                    <Table.HeaderCell>{word("field.star")}</Table.HeaderCell>
                    <Table.HeaderCell>{word("field.decision_number")}</Table.HeaderCell>
                    <Table.HeaderCell>{word("field.holds_until")}</Table.HeaderCell>
                    <Table.HeaderCell>{word("field.status")}</Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {list.certificates.map((row) => (
                    <Table.Row key={row.id}>
                      <Table.Cell className="min-w-[12rem] py-3 align-top">
                        <Link
                          to={`/ocop/certificates/${row.id}`}
                          className="txt-compact-small-plus text-ui-fg-base underline underline-offset-2"
                        >
                          {row.product?.title ?? t("list.no_product")}
                        </Link>
                        <Text size="xsmall" className="text-ui-fg-subtle">
                          {row.holder_name_as_printed}
                          {row.commune !== null && ` · ${row.commune}`}
                        </Text>
                      </Table.Cell>
                      <Table.Cell className="py-3 align-top">
                        <StarMark {...row} />
                      </Table.Cell>
                      <Table.Cell className="whitespace-nowrap py-3 align-top">
                        {row.decision_number}
                        <Text size="xsmall" className="text-ui-fg-subtle">
                          {row.product_code}
                        </Text>
                      </Table.Cell>
                      <Table.Cell className="whitespace-nowrap py-3 align-top">
                        {dayText(row.holds_until)}
                        <Text size="xsmall" className="text-ui-fg-subtle whitespace-normal">
                          {row.in_force && t("detail.days_left", { count: row.days_left })}
                          {row.date_evidence === "D" && ` (${word("illustrative")})`}
                        </Text>
                      </Table.Cell>
                      <Table.Cell className="py-3 align-top">
                        <CertificateStatusBadge status={row.status} />
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </div>
            <Pager
              {...list}
              go={(page) => {
                set("page", String(page));
              }}
            />
          </>
        )}
      </Section>
    </Page>
  );
};

export default CertificatesPage;

export const config = defineRouteConfig({
  label: "menu.certificates",
  translationNs: "ocop",
  rank: 1,
});
