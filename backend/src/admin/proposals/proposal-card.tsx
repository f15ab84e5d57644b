import { Button, StatusBadge, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminProposal } from "../../contracts/registry-admin";
import { momentText } from "../shell/dates";
import { useMay } from "../shell/use-may";
import { type Decision, DecisionDrawer } from "./decision-drawer";
import { useFactText } from "./use-fact-text";

const COLOURS = { open: "orange", approved: "green", rejected: "red", withdrawn: "grey" } as const;

/** A proposal with what it changes, who made it and why, and what may be decided about it. */
export function ProposalCard({ proposal }: { proposal: AdminProposal }) {
  const { t } = useTranslation("proposals");
  const [decision, setDecision] = useState<Decision | null>(null);
  const { certificate } = proposal;
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4" aria-label={t(`kind.${proposal.kind}`)}>
      <header className="flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0">
          <Text weight="plus">
            {t(`kind.${proposal.kind}`)}
            {proposal.product && `: ${proposal.product.title}`}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("proposed", {
              name: proposal.proposed_by_name,
              when: momentText(proposal.proposed_at),
            })}
          </Text>
        </div>
        <StatusBadge color={COLOURS[proposal.state]}>{t(`state.${proposal.state}`)}</StatusBadge>
      </header>
      <Text size="small" className="whitespace-pre-line">
        {proposal.reason}
      </Text>
      {proposal.changes.length > 0 && <Changes proposal={proposal} />}
      {proposal.document_hash !== null && (
        <code className="txt-compact-xsmall text-ui-fg-subtle break-all">
          SHA-256 {proposal.document_hash}
        </code>
      )}
      {proposal.decided_at !== null && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("decided", {
            name: proposal.decided_by_name,
            when: momentText(proposal.decided_at),
          })}
          {proposal.decision_note !== null && `: ${proposal.decision_note}`}
        </Text>
      )}
      <footer className="flex flex-wrap items-center gap-2">
        {certificate && (
          <Button size="small" variant="transparent" asChild>
            <Link to={`/ocop/certificates/${certificate.id}`}>{t("open_certificate")}</Link>
          </Button>
        )}
        {proposal.import && (
          <Button size="small" variant="secondary" asChild>
            <Link to={`/ocop/imports/${proposal.import.id}`}>
              {t("open_import", {
                name: proposal.import.file_name,
                count: proposal.import.row_count,
              })}
            </Link>
          </Button>
        )}
        {proposal.state === "open" && <Decisions proposal={proposal} choose={setDecision} />}
      </footer>
      {decision !== null && (
        <DecisionDrawer
          proposal={proposal}
          decision={decision}
          close={() => {
            setDecision(null);
          }}
        />
      )}
    </article>
  );
}

function Changes({ proposal }: { proposal: AdminProposal }) {
  const { t } = useTranslation("proposals");
  const { t: word } = useTranslation("facts");
  const factText = useFactText();
  const withBefore = proposal.changes.some(({ before }) => before !== null);
  return (
    <div className="overflow-x-auto rounded border">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("field")}</Table.HeaderCell>
            {withBefore && <Table.HeaderCell>{t("before")}</Table.HeaderCell>}
            <Table.HeaderCell>
              {t(proposal.state === "open" ? "after" : "proposed_value")}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {proposal.changes.map(({ field, before, after }) => (
            <Table.Row key={field}>
              <Table.Cell className="text-ui-fg-subtle">{word(`field.${field}`)}</Table.Cell>
              {withBefore && (
                <Table.Cell className="text-ui-fg-muted">{factText(field, before)}</Table.Cell>
              )}
              <Table.Cell className="min-w-[12rem] whitespace-normal py-2">
                {factText(field, after)}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Decisions({
  proposal,
  choose,
}: {
  proposal: AdminProposal;
  choose: (decision: Decision) => void;
}) {
  const { t } = useTranslation("proposals");
  const may = useMay();
  const button = (decision: Decision, variant: "primary" | "secondary") => (
    <Button
      size="small"
      variant={variant}
      onClick={() => {
        choose(decision);
      }}
    >
      {t(`${decision}.action`)}
    </Button>
  );
  if (proposal.is_own) {
    return (
      <>
        {may("proposal:create") && button("withdraw", "secondary")}
        <Text size="xsmall" className="text-ui-fg-subtle basis-full">
          {t("own")}
        </Text>
      </>
    );
  }
  if (!may("proposal:decide")) {
    return (
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("may_not")}
      </Text>
    );
  }
  return (
    <>
      {button("approve", "primary")}
      {button("reject", "secondary")}
    </>
  );
}
