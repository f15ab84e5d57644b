import { defineRouteConfig } from "@medusajs/admin-sdk";
import { StatusBadge, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import {
  type ExpiringCertificate,
  expiryCalendarSchema,
} from "../../../../contracts/registry-admin";
import { askAdmin } from "../../../shell/admin-api";
import { CertificateStatusBadge, StarMark } from "../../../shell/certificate-marks";
import { dayText } from "../../../shell/dates";
import { ChoiceField } from "../../../shell/fields";
import { Nothing, Page, ReadNotice, Section } from "../../../shell/page";

const WINDOW_COLOURS = { ahead: "grey", open: "blue", missed: "red", filed: "green" } as const;

const ExpiryPage = () => {
  const { t } = useTranslation("certificates");
  const [months, setMonths] = useState("12");
  const read = useQuery({
    queryKey: ["ocop", "expiry-calendar", months],
    queryFn: () => askAdmin(expiryCalendarSchema, `expiry-calendar?months=${months}`),
  });
  const calendar = read.data;
  return (
    <Page
      title={t("calendar.title")}
      purpose={t("calendar.purpose")}
      actions={
        <div className="w-40">
          <ChoiceField
            label={t("calendar.range")}
            value={months}
            onChange={setMonths}
            choices={["6", "12", "24", "36"].map((value) => ({
              value,
              label: t("calendar.months", { count: Number(value) }),
            }))}
          />
        </div>
      }
    >
      {!calendar ? (
        <Section>
          <ReadNotice read={read} />
        </Section>
      ) : (
        <>
          <Section
            title={t("calendar.overdue")}
            actions={
              <Text size="small" className="text-ui-fg-subtle">
                {t("calendar.overdue_purpose")}
              </Text>
            }
          >
            {calendar.overdue.length === 0 ? (
              <Nothing>{t("calendar.nothing_overdue")}</Nothing>
            ) : (
              <ExpiringTable certificates={calendar.overdue} />
            )}
          </Section>
          {calendar.months.map(({ month, certificates }) => (
            <Section
              key={month}
              title={t("calendar.month", { month: month.split("-").reverse().join("/") })}
              actions={
                <Text size="small" className="text-ui-fg-subtle">
                  {certificates.length === 0
                    ? t("calendar.none")
                    : t("calendar.certificates", { count: certificates.length })}
                </Text>
              }
            >
              {certificates.length > 0 && <ExpiringTable certificates={certificates} />}
            </Section>
          ))}
        </>
      )}
    </Page>
  );
};

function ExpiringTable({ certificates }: { certificates: readonly ExpiringCertificate[] }) {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{word("field.product")}</Table.HeaderCell>
            <Table.HeaderCell>{word("field.holds_until")}</Table.HeaderCell>
            <Table.HeaderCell>{t("calendar.window")}</Table.HeaderCell>
            <Table.HeaderCell>{t("calendar.reminders")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {certificates.map((row) => (
            <Table.Row key={row.id}>
              <Table.Cell className="min-w-[16rem] py-3 align-top">
                <Link
                  to={`/ocop/certificates/${row.id}`}
                  className="txt-compact-small-plus text-ui-fg-base underline underline-offset-2"
                >
                  {row.product?.title ?? t("list.no_product")}
                </Link>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {row.holder_name_as_printed}
                </Text>
                <div className="mt-1">
                  <StarMark {...row} />
                </div>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap py-3 align-top">
                {dayText(row.holds_until)}
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {row.in_force && t("detail.days_left", { count: row.days_left })}
                  {row.date_evidence === "D" && ` (${word("illustrative")})`}
                </Text>
                <CertificateStatusBadge status={row.status} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap py-3 align-top">
                {dayText(row.renewal_from)} – {dayText(row.renewal_until)}
                <div className="mt-1">
                  <StatusBadge color={WINDOW_COLOURS[row.window]}>
                    {t(`calendar.${row.window}`)}
                    {row.renewal_filed_on !== null && ` ${dayText(row.renewal_filed_on)}`}
                  </StatusBadge>
                </div>
              </Table.Cell>
              <Table.Cell className="py-3 align-top">
                {row.reminders.length === 0
                  ? t("calendar.no_reminder")
                  : row.reminders.map((reminder) => (
                      <Text key={`${reminder.days_before} ${reminder.recipient}`} size="xsmall">
                        {t("calendar.reminded", {
                          days: reminder.days_before,
                          recipient: t(`calendar.${reminder.recipient}`),
                        })}
                        {reminder.sent_at === null && ` (${t("calendar.not_sent")})`}
                      </Text>
                    ))}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

export default ExpiryPage;

export const config = defineRouteConfig({
  label: "menu.expiry",
  translationNs: "ocop",
  rank: 5,
});
