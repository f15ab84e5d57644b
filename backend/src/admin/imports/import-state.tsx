import { StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { DecisionImport, DecisionImportState } from "../../contracts/decision-import";

const COLOURS = {
  checking: "blue",
  refused: "red",
  with_errors: "red",
  nothing_to_do: "grey",
  ready: "green",
  proposed: "orange",
  applied: "green",
} as const satisfies Record<DecisionImportState, string>;

export function ImportStateBadge({ state }: { state: DecisionImportState }) {
  const { t } = useTranslation("imports");
  return (
    <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
      {t(`state.${state}`)}
    </StatusBadge>
  );
}

/** How far the check of a list has come, told to screen readers too. */
export function CheckProgressBar({ progress }: { progress: DecisionImport["progress"] }) {
  const { t } = useTranslation("imports");
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  const text = progress === null ? t("stage.waiting") : t(`stage.${progress.stage}`, progress);
  return (
    <div className="flex flex-col gap-y-2 px-6 py-6" role="status">
      <Text size="small">{text}</Text>
      <progress
        className="h-2 w-full max-w-xl"
        aria-label={t("state.checking")}
        max={1}
        {...(progress?.stage !== "reading" && { value: share })}
      />
    </div>
  );
}
