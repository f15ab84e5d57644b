import type { Language } from "@lang-sao/backend/contracts/language";
import { showroomTexts } from "@/i18n/showroom";

export interface OpeningRow {
  days: string;
  hours: string;
}

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const RULE =
  /^([A-Z][a-z](?:[-,][A-Z][a-z])*)\s+(off|\d{2}:\d{2}-\d{2}:\d{2}(?:,\d{2}:\d{2}-\d{2}:\d{2})*)$/;

/** `07:30` as people say it: `7:30`. */
const clock = (time: string) => time.replace(/^0(?=\d:)/, "");

/**
 * OpenStreetMap opening hours (days with ranges, several spans a day, `off`, `24/7`) as rows of a
 * table. Null for anything else, which is then shown as it is.
 */
export function openingRows(openingHours: string, lang: Language): OpeningRow[] | null {
  const t = showroomTexts(lang).hours;
  if (openingHours.trim() === "24/7") return [{ days: t.everyDay, hours: t.allDay }];
  const rows: OpeningRow[] = [];
  for (const rule of openingHours.split(";")) {
    const match = RULE.exec(rule.trim());
    if (!match) return null;
    const [, days = "", spans = ""] = match;
    const named = days.split(",").map((range) => {
      const [from, to] = range.split("-").map((day) => t.days[DAYS.indexOf(day)]);
      if (range === "Mo-Su") return t.everyDay;
      return to === undefined ? from : `${from} – ${to}`;
    });
    if (named.includes(undefined)) return null;
    const hours =
      spans === "off"
        ? t.closed
        : spans
            .split(",")
            .map((span) => span.split("-").map(clock).join("–"))
            .join(", ");
    rows.push({ days: named.join(", "), hours });
  }
  return rows;
}

/** The same in one line, for lists and messages. */
export function openingLine(openingHours: string, lang: Language): string {
  const rows = openingRows(openingHours, lang);
  if (!rows) return openingHours;
  return rows.map((row) => `${row.days}: ${row.hours}`).join("; ");
}
