import { Alert, Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { DecisionImport } from "../../contracts/decision-import";
import { momentText } from "../shell/dates";

/** What a list's state means and what to do next, in a sentence. */
export function ImportOutcome({ list }: { list: DecisionImport }) {
  const { t, i18n } = useTranslation("imports");
  const { state, refusal, proposal, same_file_as: twin } = list;
  return (
    <>
      {twin && (
        <Alert variant="warning">
          {t("detail.same_file", {
            name: twin.uploaded_by_name,
            when: momentText(twin.uploaded_at),
          })}{" "}
          <Link to={`/ocop/imports/${twin.id}`} className="text-ui-fg-interactive hover:underline">
            {t("detail.same_file_open")}
          </Link>
        </Alert>
      )}
      {refusal && (
        <Alert variant="error">
          <strong>{t("detail.refused")}.</strong>{" "}
          {i18n.language.startsWith("vi") ? refusal.vi : refusal.en}
        </Alert>
      )}
      {state === "with_errors" && (
        <Alert variant="error">{t("detail.has_errors", { count: list.error_count })}</Alert>
      )}
      {state === "nothing_to_do" && <Alert variant="info">{t("detail.nothing")}</Alert>}
      {state === "ready" && (
        <Alert variant="success">
          {t("detail.ready")}
          {proposal?.decision === "rejected" &&
            ` ${t("detail.rejected", { note: proposal.decision_note ?? "–" })}`}
        </Alert>
      )}
      {state === "proposed" && (
        <Alert variant="warning">
          {t("detail.proposed", { name: proposal?.proposed_by_name })}{" "}
          <Button size="small" variant="secondary" asChild className="ml-2">
            <Link to="/ocop/proposals">{t("detail.open_proposals")}</Link>
          </Button>
        </Alert>
      )}
      {list.applied_at !== null && (
        <Alert variant="success">
          {t("detail.applied", { when: momentText(list.applied_at) })}
        </Alert>
      )}
    </>
  );
}
