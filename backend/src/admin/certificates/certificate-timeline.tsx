import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { TimelineEntry } from "../../contracts/registry-admin";
import { dayText, momentText } from "../shell/dates";
import { Section } from "../shell/page";

/** Everything that befell a certificate and what lies ahead, from the top down. */
export function CertificateTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation("certificates");
  return (
    <Section title={t("detail.timeline")}>
      <ol className="flex flex-col gap-y-4 px-6 py-4">
        {entries.map((entry) => (
          <li
            key={`${entry.at} ${entry.kind}`}
            className={`border-l-2 pl-3 ${entry.ahead ? "border-dashed" : "border-ui-border-strong"}`}
          >
            <Text size="xsmall" className="text-ui-fg-subtle">
              {entry.is_moment ? momentText(entry.at) : dayText(entry.at)}
              {entry.ahead && ` · ${t("detail.ahead")}`}
              {entry.actor_name !== null && ` · ${entry.actor_name}`}
            </Text>
            <Text size="small" weight="plus">
              {t(`event.${eventKey(entry.kind)}`)}
            </Text>
            {entry.reason !== null && <Text size="small">{entry.reason}</Text>}
            {entry.document_hash !== null && (
              <code className="txt-compact-xsmall text-ui-fg-subtle break-all">
                SHA-256 {entry.document_hash}
              </code>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** An action of the audit log, `certificate.revoked`, or the name of a date. */
function eventKey(kind: string): string {
  return kind.endsWith(".undone") ? "undone" : kind.replaceAll(".", "_");
}
