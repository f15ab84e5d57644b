import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type AdminAssessment,
  adminAssessmentListSchema,
  type AssessmentStage,
} from "../../../../contracts/registry-admin";
import { AssessmentCard, type Step } from "../../../assessments/assessment-card";
import { EnterDrawer } from "../../../assessments/enter-drawer";
import { ScoreDrawer } from "../../../assessments/score-drawer";
import {
  DecideDrawer,
  IssueDrawer,
  ScreenDrawer,
  StandardiseDrawer,
  WithdrawDrawer,
} from "../../../assessments/step-drawers";
import { askAdmin } from "../../../shell/admin-api";
import { Page, ReadNotice } from "../../../shell/page";
import { useMay } from "../../../shell/use-may";

const COLUMNS = {
  entered: ["entered"],
  standardised: ["standardised"],
  screened: ["screened"],
  scored: ["scored"],
  decided: ["recognised", "not_recognised", "withdrawn"],
} as const satisfies Record<string, AssessmentStage[]>;

const DRAWERS = {
  standardise: StandardiseDrawer,
  screen: ScreenDrawer,
  score: ScoreDrawer,
  decide: DecideDrawer,
  issue: IssueDrawer,
  withdraw: WithdrawDrawer,
} as const;

const AssessmentsPage = () => {
  const { t } = useTranslation("assessments");
  const may = useMay();
  const [entering, setEntering] = useState(false);
  const [chosen, setChosen] = useState<{ assessment: AdminAssessment; step: Step } | null>(null);
  const read = useQuery({
    queryKey: ["ocop", "assessments"],
    queryFn: () => askAdmin(adminAssessmentListSchema, "assessments"),
  });
  const board = read.data;
  const StepDrawer = chosen && DRAWERS[chosen.step];
  return (
    <Page
      title={t("title")}
      purpose={t("purpose")}
      actions={
        may("assessment:create") && (
          <Button
            size="small"
            onClick={() => {
              setEntering(true);
            }}
          >
            {t("enter.action")}
          </Button>
        )
      }
    >
      {!board ? (
        <ReadNotice read={read} />
      ) : (
        <div className="overflow-x-auto pb-2">
          <div className="grid min-w-[60rem] grid-cols-5 gap-3">
            {Object.entries(COLUMNS).map(([column, stages]) => {
              const cards = board.assessments.filter(({ stage }) =>
                stages.some((name) => name === stage),
              );
              return (
                <section
                  key={column}
                  aria-label={t(`column.${column}`)}
                  className="bg-ui-bg-subtle flex flex-col gap-y-2 rounded-lg border p-2"
                >
                  <Heading level="h2" className="flex justify-between px-1 py-1">
                    {t(`column.${column}`)}
                    <span className="text-ui-fg-muted">{cards.length}</span>
                  </Heading>
                  {cards.length === 0 && (
                    <Text size="small" className="text-ui-fg-muted px-1 py-2">
                      {t("empty")}
                    </Text>
                  )}
                  {cards.map((assessment) => (
                    <AssessmentCard
                      key={assessment.id}
                      assessment={assessment}
                      choose={(step) => {
                        setChosen({ assessment, step });
                      }}
                    />
                  ))}
                </section>
              );
            })}
          </div>
        </div>
      )}
      {board && entering && (
        <EnterDrawer
          today={board.judged_on}
          close={() => {
            setEntering(false);
          }}
        />
      )}
      {board && chosen && StepDrawer && (
        <StepDrawer
          assessment={chosen.assessment}
          today={board.judged_on}
          close={() => {
            setChosen(null);
          }}
        />
      )}
    </Page>
  );
};

export default AssessmentsPage;

export const config = defineRouteConfig({
  label: "menu.assessments",
  translationNs: "ocop",
  rank: 2,
});
