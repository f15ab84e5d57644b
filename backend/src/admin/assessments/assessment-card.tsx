import { Badge, Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminAssessment, AssessmentStage } from "../../contracts/registry-admin";
import { dayText } from "../shell/dates";
import { useMay } from "../shell/use-may";

export type Step = "standardise" | "screen" | "score" | "decide" | "issue" | "withdraw";

/** What follows on each stage. */
const NEXT: Record<AssessmentStage, Step | null> = {
  entered: "standardise",
  standardised: "screen",
  screened: "score",
  scored: "decide",
  recognised: "issue",
  not_recognised: null,
  withdrawn: null,
};

const ACTIONS = {
  standardise: "standardise.action",
  screen: "screen.action",
  score: "score_step.action",
  decide: "decide.action",
  issue: "issue.action",
} as const;

/** One assessment on the board, with the step that follows. */
export function AssessmentCard({
  assessment,
  choose,
}: {
  assessment: AdminAssessment;
  choose: (step: Step) => void;
}) {
  const { t } = useTranslation("assessments");
  const { t: word } = useTranslation("facts");
  const { t: shared } = useTranslation("ocop");
  const may = useMay();
  const { stage } = assessment;
  const star = assessment.star_rating ?? assessment.band;
  const next = NEXT[stage];
  const isOpen = next !== null && next !== "issue";
  const offered =
    next === "issue"
      ? assessment.certificate_id === null &&
        assessment.proposal_id === null &&
        may("proposal:create")
      : may("assessment:update");
  return (
    <article className="bg-ui-bg-base shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg p-3">
      <Text size="small" weight="plus">
        {assessment.product?.title ?? t("no_product")}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {word(`round.${assessment.round}`)} · {t("since", { on: dayText(sinceOf(assessment)) })}
      </Text>
      <div className="flex flex-wrap gap-1">
        {!isOpen && stage !== "entered" && (
          <Badge size="2xsmall" color={stage === "recognised" ? "green" : "grey"}>
            {t(`ended.${stage}`)}
          </Badge>
        )}
        {assessment.score !== null && (
          <Badge size="2xsmall">
            {t("score", { score: assessment.score.toLocaleString("vi-VN") })}
          </Badge>
        )}
        {star !== null && (
          <Badge size="2xsmall">
            {assessment.star_rating === null
              ? t("band", { count: star })
              : shared("star.band", { count: star })}
          </Badge>
        )}
      </div>
      {assessment.certificate_id !== null && (
        <Link
          to={`/ocop/certificates/${assessment.certificate_id}`}
          className="txt-small text-ui-fg-base underline underline-offset-2"
        >
          {t("issued")}
        </Link>
      )}
      {assessment.proposal_id !== null && (
        <Link
          to="/ocop/proposals"
          className="txt-small text-ui-fg-base underline underline-offset-2"
        >
          {t("awaiting")}
        </Link>
      )}
      {next !== null && next !== "withdraw" && offered && (
        <div className="flex flex-wrap gap-1">
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              choose(next);
            }}
          >
            {t(ACTIONS[next])}
          </Button>
          {isOpen && (
            <Button
              size="small"
              variant="transparent"
              onClick={() => {
                choose("withdraw");
              }}
            >
              {t("withdraw_link")}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** The day of the latest step. */
function sinceOf(assessment: AdminAssessment): string {
  return (
    assessment.withdrawn_on ??
    assessment.decided_on ??
    assessment.scored_on ??
    assessment.screened_on ??
    assessment.standardised_on ??
    assessment.entered_on
  );
}
