import { useTranslation } from "react-i18next";
import { AdminError } from "./admin-api";

/** Where the codes of the registry's own rules are told. */
const RULES = "rules";

/**
 * Says a refusal in the reader's language. A code `star.gate_missing` is looked up as
 * `rule.star_gate_missing`; an unknown one is said in the server's words.
 *
 * @param namespaces where the codes of the page's own rules are told
 */
export function useErrorText(namespaces: readonly string[] = []): (error: unknown) => string {
  const { t, i18n } = useTranslation("ocop");
  return (error) => {
    if (!(error instanceof AdminError)) {
      return error instanceof TypeError
        ? t("error.offline")
        : t("error.unknown", { message: error });
    }
    const { code, message, status } = error;
    if (code !== null) {
      for (const ns of [...namespaces, RULES]) {
        const key = `rule.${code.replaceAll(".", "_")}`;
        if (i18n.exists(key, { ns })) return i18n.t(key, { ns });
      }
    }
    if (status === 401) return t("error.signed_out");
    if (status === 403) return t("error.forbidden");
    if (status === 404) return t("error.not_found");
    return t("error.unknown", { message });
  };
}
