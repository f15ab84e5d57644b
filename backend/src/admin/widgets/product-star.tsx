import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { type ProductStar, productStarSchema } from "../../contracts/product-star";
import { EnterAssessment } from "../products/enter-assessment";
import { askAdmin } from "../shell/admin-api";
import { CertificateStatusBadge, StarMark } from "../shell/certificate-marks";
import { dayText } from "../shell/dates";
import { Fact, ReadNotice, Section } from "../shell/page";
import { useMay } from "../shell/use-may";

/** Today's star of the product with its proof, by the rule that every public page follows. */
const ProductStarWidget = ({ data: product }: { data: { id: string } }) => {
  const { t } = useTranslation("productStar");
  const may = useMay();
  const [entering, setEntering] = useState(false);
  const read = useQuery({
    queryKey: ["ocop", "product-star", product.id],
    queryFn: () => askAdmin(productStarSchema, `products/${product.id}/star`),
  });
  const star = read.data;
  return (
    <Section title={t("title")}>
      {!star ? (
        <ReadNotice read={read} />
      ) : (
        <>
          <StarFacts star={star} />
          <StarLinks star={star} />
          <div className="px-6 py-4">
            {star.open_assessment_id !== null ? (
              <Link
                to="/ocop/assessments"
                className="txt-small text-ui-fg-interactive hover:underline"
              >
                {t("assessment")}
              </Link>
            ) : (
              may("assessment:create") && (
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() => {
                    setEntering(true);
                  }}
                >
                  {t("enter")}
                </Button>
              )
            )}
            <Text size="xsmall" className="text-ui-fg-subtle mt-2">
              {t("judged", { date: dayText(star.judged_on) })}
            </Text>
          </div>
          {entering && (
            <EnterAssessment
              star={star}
              close={() => {
                setEntering(false);
              }}
            />
          )}
        </>
      )}
    </Section>
  );
};

function StarFacts({ star: { plate, certificate } }: { star: ProductStar }) {
  const { t } = useTranslation("productStar");
  if (!plate || !certificate) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("none")}
      </Text>
    );
  }
  const inForce = plate.state !== "expired";
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-6 py-4">
        <StarMark star_rating={plate.star_rating} in_force={inForce} status={certificate.status} />
        <CertificateStatusBadge status={certificate.status} />
      </div>
      <dl className="divide-y">
        <Fact name={t(inForce ? "until" : "ended")}>
          {dayText(plate.holds_until)}
          {plate.date_evidence === "D" && ` (${t("illustrative")})`}
          {inForce && (
            <span className="text-ui-fg-subtle">
              {" · "}
              {plate.days_left === 0 ? t("last_day") : t("days_left", { count: plate.days_left })}
            </span>
          )}
        </Fact>
        <Fact name={t("holder")}>{certificate.holder_name_as_printed}</Fact>
        <Fact name={t("decision")}>{plate.decision_number}</Fact>
        <Fact name={t("authority")}>{certificate.issuing_authority}</Fact>
      </dl>
    </>
  );
}

function StarLinks({ star }: { star: ProductStar }) {
  const { t } = useTranslation("productStar");
  const look = "txt-small text-ui-fg-interactive hover:underline";
  const { certificate, certificate_count } = star;
  return (
    <ul className="flex flex-col gap-y-2 px-6 py-4">
      {certificate && (
        <li>
          <Link to={`/ocop/certificates/${certificate.id}`} className={look}>
            {t("certificate")}
          </Link>
        </li>
      )}
      {certificate && (
        <li>
          <a href={certificate.public_url} target="_blank" rel="noreferrer" className={look}>
            {t("public_certificate")}
          </a>
        </li>
      )}
      {certificate_count > 1 && (
        <li className="txt-small text-ui-fg-subtle">{t("all", { count: certificate_count })}</li>
      )}
      <li>
        <a href={star.product_url} target="_blank" rel="noreferrer" className={look}>
          {t("public_product")}
        </a>
      </li>
    </ul>
  );
}

export default ProductStarWidget;

export const config = defineWidgetConfig({ zone: "product.details.side.before" });
