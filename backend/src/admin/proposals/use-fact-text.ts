import { useTranslation } from "react-i18next";
import { dayText } from "../shell/dates";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A fact's stored text in the reader's words: dates as written here, values by their name. */
export function useFactText(): (field: string, value: string | null) => string {
  const { t, i18n } = useTranslation("facts");
  return (field, value) => {
    if (value === null) return "–";
    if (DAY.test(value)) return dayText(value);
    const group = field.endsWith("_evidence") ? "evidence" : field;
    const key = `${group}.${value}`;
    return i18n.exists(key, { ns: "facts" }) ? t(key) : value;
  };
}
