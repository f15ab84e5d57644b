import { Button } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import { adminCertificateSchema } from "../../../../../contracts/registry-admin";
import { CertificateDocuments } from "../../../../certificates/certificate-documents";
import {
  ExtensionDrawer,
  RenewalDrawer,
  RevocationDrawer,
  StarDrawer,
} from "../../../../certificates/certificate-drawers";
import { CertificateEvidence, CertificateFacts } from "../../../../certificates/certificate-facts";
import { CertificateTimeline } from "../../../../certificates/certificate-timeline";
import { ProposalCard } from "../../../../proposals/proposal-card";
import { askAdmin } from "../../../../shell/admin-api";
import { CertificateStatusBadge, StarMark } from "../../../../shell/certificate-marks";
import { dayText } from "../../../../shell/dates";
import { Page, ReadNotice, Section } from "../../../../shell/page";
import { useMay } from "../../../../shell/use-may";

const DRAWERS = {
  renewal: RenewalDrawer,
  extension: ExtensionDrawer,
  star: StarDrawer,
  revoke: RevocationDrawer,
} as const;
type Action = keyof typeof DRAWERS;

const CertificatePage = () => {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const { id = "" } = useParams();
  const may = useMay();
  const [action, setAction] = useState<Action | null>(null);
  const read = useQuery({
    queryKey: ["ocop", "certificate", id],
    queryFn: () => askAdmin(adminCertificateSchema, `certificates/${encodeURIComponent(id)}`),
  });
  if (!read.data) return <ReadNotice read={read} />;
  const { certificate, timeline, proposals } = read.data;
  const offered: Action[] = certificate.in_force
    ? [
        ...(may("certificate:update") ? (["renewal", "extension"] as const) : []),
        ...(may("proposal:create") ? (["star", "revoke"] as const) : []),
      ]
    : // A late result may still keep it, while its re-assessment is open.
      certificate.status === "expired" &&
        certificate.renewal_filed_on !== null &&
        may("certificate:update")
      ? ["extension"]
      : [];
  return (
    <Page
      title={certificate.product?.title ?? certificate.decision_number}
      purpose={
        <span className="flex flex-wrap items-center gap-2">
          <StarMark {...certificate} />
          <CertificateStatusBadge status={certificate.status} />
          <span>
            {word("field.holds_until")} {dayText(certificate.holds_until)}
            {certificate.in_force &&
              ` · ${t("detail.days_left", { count: certificate.days_left })}`}
          </span>
        </span>
      }
      actions={
        <>
          {offered.map((name) => (
            <Button
              key={name}
              size="small"
              variant={name === "revoke" ? "danger" : "secondary"}
              onClick={() => {
                setAction(name);
              }}
            >
              {t(`${name}.action`)}
            </Button>
          ))}
          <Button size="small" variant="secondary" asChild>
            <a href={certificate.public_url} target="_blank" rel="noreferrer">
              {t("detail.public_page")}
            </a>
          </Button>
        </>
      }
    >
      <Link
        to="/ocop/certificates"
        className="txt-small text-ui-fg-base px-1 underline underline-offset-2"
      >
        ← {t("detail.back")}
      </Link>
      {proposals.length > 0 && (
        <Section title={t("detail.proposals")}>
          {proposals.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} />
          ))}
        </Section>
      )}
      <div className="grid grid-cols-1 items-start gap-3 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-y-3">
          <CertificateFacts certificate={certificate} />
          <CertificateEvidence certificate={certificate} />
        </div>
        <div className="flex flex-col gap-y-3">
          <CertificateTimeline entries={timeline} />
          <CertificateDocuments certificate={certificate} />
        </div>
      </div>
      {action !== null && (
        <ActionDrawer
          action={action}
          close={() => {
            setAction(null);
          }}
          read={read.data}
        />
      )}
    </Page>
  );
};

function ActionDrawer({
  action,
  ...rest
}: {
  action: Action;
  read: Parameters<typeof RenewalDrawer>[0]["read"];
  close: () => void;
}) {
  const Drawer = DRAWERS[action];
  return <Drawer open {...rest} />;
}

export default CertificatePage;
