import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminProducer } from "../../contracts/producer-admin";
import { PlateMark } from "../shell/plate-mark";
import { Nothing, Section } from "../shell/page";

/** Each product with its own star; the producer has none. */
export function ProducerProducts({
  products,
}: {
  products: AdminProducer["producer"]["products"];
}) {
  const { t } = useTranslation("producers");
  return (
    <Section title={t("detail.products")}>
      {products.length === 0 ? (
        <Nothing>{t("detail.no_products")}</Nothing>
      ) : (
        <ul className="divide-y">
          {products.map(({ id, title, plate }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
              <Link
                to={`/products/${id}`}
                className="txt-small text-ui-fg-interactive font-medium hover:underline"
              >
                {title}
              </Link>
              {plate ? (
                <PlateMark plate={plate} />
              ) : (
                <span className="txt-small text-ui-fg-muted">{t("detail.no_star")}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
