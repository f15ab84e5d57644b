import { Badge, Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import {
  DECISION_ROW_KINDS,
  type DecisionImport,
  type DecisionImportRow,
  type DecisionRowKind,
} from "../../contracts/decision-import";
import { dayText } from "../shell/dates";

const COLOURS = {
  error: "red",
  issue: "green",
  renew: "blue",
  upgrade: "purple",
  unchanged: "grey",
} as const satisfies Record<DecisionRowKind, string>;

/** How many rows do what; each chooses its rows. */
export function KindFilter({
  list,
  chosen,
  choose,
}: {
  list: DecisionImport;
  chosen: string;
  choose: (kind: string) => void;
}) {
  const { t } = useTranslation("imports");
  const countOf = (kind: DecisionRowKind) =>
    kind === "error" ? list.error_count : list.counts[kind];
  const choices = [
    { value: "", label: t("kind.all"), count: list.row_count },
    ...DECISION_ROW_KINDS.map((kind) => ({
      value: kind,
      label: t(`kind.${kind}`),
      count: countOf(kind),
    })),
  ];
  return (
    <div className="flex flex-wrap gap-2" role="group" aria-label={t("row.what")}>
      {choices
        .filter(({ value, count }) => value === "" || count > 0)
        .map(({ value, label, count }) => (
          <Button
            key={value}
            size="small"
            variant={chosen === value ? "primary" : "secondary"}
            aria-pressed={chosen === value}
            onClick={() => {
              choose(value);
            }}
          >
            {label} ({count.toLocaleString("vi")})
          </Button>
        ))}
    </div>
  );
}

/** Each row as the list gives it, the product it was matched to, and what it changes or lacks. */
export function ImportRows({ rows }: { rows: readonly DecisionImportRow[] }) {
  const { t } = useTranslation("imports");
  return (
    <ol className="divide-y">
      {rows.map((row) => (
        <li
          key={row.row_number}
          className="grid grid-cols-1 gap-x-4 gap-y-1 px-6 py-3 lg:grid-cols-[10rem_minmax(12rem,1fr)_2fr]"
        >
          <div className="flex items-center gap-x-2 self-start">
            <span className="txt-small text-ui-fg-subtle whitespace-nowrap">
              {t("row.number", { number: row.row_number })}
            </span>
            <Badge size="2xsmall" color={COLOURS[row.kind]}>
              {t(`kind.${row.kind}`)}
            </Badge>
          </div>
          <div className="min-w-0 break-words">
            <Text size="small" weight="plus">
              {row.cells.product_name ?? row.cells.product_code ?? "–"}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {[row.cells.holder_name, row.cells.product_code].filter(Boolean).join(" · ")}
            </Text>
          </div>
          <div className="min-w-0 break-words">
            {row.kind === "error" ? <RowErrors row={row} /> : <RowChange row={row} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function RowErrors({ row }: { row: DecisionImportRow }) {
  const { t, i18n } = useTranslation("imports");
  const inVietnamese = i18n.language.startsWith("vi");
  return (
    <ul className="flex flex-col gap-y-1">
      {row.errors.map(({ code, column, message_vi, message_en }) => (
        <li key={`${code}${column ?? ""}`} className="txt-small">
          <span className="text-ui-fg-base font-medium">
            {column === null ? t("row.whole_row") : t(`column.${column}`)}
          </span>
          {column !== null && row.cells[column] !== undefined && (
            <span className="text-ui-fg-subtle"> “{row.cells[column]}”</span>
          )}
          <span className="text-ui-fg-error"> {inVietnamese ? message_vi : message_en}</span>
        </li>
      ))}
    </ul>
  );
}

function RowChange({ row }: { row: DecisionImportRow }) {
  const { t } = useTranslation("imports");
  const { t: shared } = useTranslation("ocop");
  const { change, match } = row;
  if (!change || !match) return null;
  const { before, after } = change;
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" weight="plus">
        {match.title}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {[match.producer, match.commune].filter(Boolean).join(" · ")} (
        {t(match.by === "product_code" ? "row.by_code" : "row.by_name")})
      </Text>
      {row.kind !== "unchanged" && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("row.before")}:{" "}
          {before
            ? `${shared("star.band", { count: before.star_rating })} · ${before.decision_number} · ${t("row.until", { day: dayText(before.holds_until) })}`
            : t("row.none")}
        </Text>
      )}
      <Text size="small">
        {t("row.after")}: {shared("star.band", { count: after.star_rating })} ·{" "}
        {after.decision_number} · {dayText(after.issued_on)} –{" "}
        {t("row.until", { day: dayText(after.expires_on) })}
      </Text>
    </div>
  );
}
