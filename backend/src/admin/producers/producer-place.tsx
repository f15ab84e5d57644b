import { useTranslation } from "react-i18next";
import type { AdminProducerRow } from "../../contracts/producer-admin";

/** Today's commune with the former one below it. */
export function ProducerPlace({ place }: { place: AdminProducerRow["place"] }) {
  const { t } = useTranslation("producers");
  const today = [place.commune, place.province].filter((name) => name !== null).join(", ");
  return (
    <>
      {today || (place.former === null && t("no_place"))}
      {place.former !== null && (
        <div className="text-ui-fg-subtle">{t("formerly", { name: place.former })}</div>
      )}
    </>
  );
}
