import { useTranslation } from "react-i18next";
import type { AdminCertificate } from "../../contracts/registry-admin";
import { dayText } from "../shell/dates";
import { Fact, Section } from "../shell/page";

type Facts = { certificate: AdminCertificate["certificate"] };

/** What the paper says, as printed. */
export function CertificateFacts({ certificate }: Facts) {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const illustrated = certificate.date_evidence === "D" ? ` (${word("illustrative")})` : "";
  const rows = [
    ["product_code", certificate.product_code],
    ["lookup_code", certificate.lookup_code],
    ["holder_name_as_printed", certificate.holder_name_as_printed],
    ["address_as_printed", certificate.address_as_printed],
    ["commune", certificate.commune],
    ["round", word(`round.${certificate.round}`)],
    ["score", certificate.score?.toLocaleString("vi-VN") ?? null],
    ["legal_basis", word(`legal_basis.${certificate.legal_basis}`)],
    ["decision_number", certificate.decision_number],
    ["decision_date", dayText(certificate.decision_date) + illustrated],
    ["issuing_authority", certificate.issuing_authority],
    ["authority_level", word(`authority_level.${certificate.authority_level}`)],
    ["issued_on", dayText(certificate.issued_on) + illustrated],
    ["expires_on", dayText(certificate.expires_on) + illustrated],
    ["extended_until", certificate.extended_until && dayText(certificate.extended_until)],
    ["renewal_filed_on", certificate.renewal_filed_on && dayText(certificate.renewal_filed_on)],
    ["revoked_on", certificate.revoked_on && dayText(certificate.revoked_on)],
    [
      "revoke_reason",
      certificate.revoke_reason && word(`revoke_reason.${certificate.revoke_reason}`),
    ],
    ["revoke_note", certificate.revoke_note],
    ["revoke_decision_number", certificate.revoke_decision_number],
    ["superseded_on", certificate.superseded_on && dayText(certificate.superseded_on)],
  ] as const;
  return (
    <Section title={t("detail.facts")}>
      <dl className="divide-y">
        {rows.map(([name, value]) =>
          value === null ? null : (
            <Fact key={name} name={word(`field.${name}`)}>
              {value}
            </Fact>
          ),
        )}
      </dl>
    </Section>
  );
}

/** How well the star and the dates are proven. */
export function CertificateEvidence({ certificate }: Facts) {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const { source } = certificate;
  return (
    <Section title={t("detail.evidence")}>
      <dl className="divide-y">
        <Fact name={word("field.star_evidence")}>
          {word(`evidence.${certificate.star_evidence}`)}
        </Fact>
        <Fact name={word("field.date_evidence")}>
          {word(`evidence.${certificate.date_evidence}`)}
        </Fact>
        {source !== null && (
          <Fact name={word("field.source")}>
            {/^https?:\/\//.test(source) ? (
              <a
                href={source}
                target="_blank"
                rel="noreferrer"
                className="text-ui-fg-base break-all underline underline-offset-2"
              >
                {source}
              </a>
            ) : (
              source
            )}
          </Fact>
        )}
        {certificate.checked_on !== null && (
          <Fact name={word("field.checked_on")}>{dayText(certificate.checked_on)}</Fact>
        )}
      </dl>
    </Section>
  );
}
