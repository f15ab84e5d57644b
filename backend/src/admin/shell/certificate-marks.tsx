import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CertificateStatus } from "../../contracts/certificate";

const COLOURS = {
  active: "green",
  expiring: "orange",
  renewal_pending: "blue",
  extended: "blue",
  expired: "grey",
  revoked: "red",
  superseded: "grey",
} as const satisfies Record<CertificateStatus, string>;

/** The status as the server derived it; null before the day of issue. */
export function CertificateStatusBadge({ status }: { status: CertificateStatus | null }) {
  const { t } = useTranslation("ocop");
  return (
    <StatusBadge color={status === null ? "grey" : COLOURS[status]} className="whitespace-nowrap">
      {t(`status.${status ?? "none"}`)}
    </StatusBadge>
  );
}

/**
 * A certificate's star. Glyphs are drawn for one in force alone, as the server says; what has ended
 * is named in grey words.
 */
export function StarMark({
  star_rating,
  in_force,
  status,
}: {
  star_rating: number;
  in_force: boolean;
  status: CertificateStatus | null;
}) {
  const { t } = useTranslation("ocop");
  if (!in_force) {
    return (
      <span className="text-ui-fg-muted whitespace-nowrap">
        {t(status === "expired" ? "star.expired" : "star.silent", { count: star_rating })}
      </span>
    );
  }
  return (
    <span
      className="inline-flex items-center gap-x-1.5 whitespace-nowrap rounded px-1.5 py-0.5"
      style={{ backgroundColor: "#233F66", color: "#FFFFFF" }}
    >
      <span aria-hidden style={{ color: "#E2A11B" }}>
        {"★".repeat(star_rating)}
      </span>
      {t("star.in_force", { count: star_rating })}
    </span>
  );
}
