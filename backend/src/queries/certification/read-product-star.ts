import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { CalendarDate } from "../../calendar/calendar-date";
import type { ProductStar } from "../../contracts/product-star";
import { env } from "../../env";
import {
  certificatePlate,
  certificateStatus,
  speakingCertificate,
} from "../../modules/certification/certificate-status";
import { PLATE_FIELDS, plateRowsSchema } from "./plate-row";

const assessmentSchema = z.object({
  id: z.string(),
  outcome: z.string().nullable(),
  withdrawn_on: z.string().nullable(),
});

const rowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  certificates: plateRowsSchema,
  assessments: z.array(assessmentSchema.nullable()).nullish(),
});

/** Throws NOT_FOUND for an unknown product. */
export async function readProductStar(
  container: MedusaContainer,
  id: string,
  today: CalendarDate,
): Promise<ProductStar> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      ...PLATE_FIELDS.map((field) => `certificates.${field}`),
      ...Object.keys(assessmentSchema.shape).map((field) => `assessments.${field}`),
    ],
    filters: { id },
  });
  const [product] = z.array(rowSchema).parse(data);
  if (!product) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product "${id}".`);
  }
  const { certificates } = product;
  const speaking = speakingCertificate(certificates, today);
  const status = speaking && certificateStatus(speaking, today);
  const open = product.assessments?.find(
    (assessment) => assessment?.outcome === null && assessment.withdrawn_on === null,
  );
  return {
    product_id: product.id,
    plate: certificatePlate(certificates, today),
    certificate:
      speaking && status
        ? {
            id: speaking.id,
            status,
            holder_name_as_printed: speaking.holder_name_as_printed,
            issuing_authority: speaking.issuing_authority,
            public_url: `${env.STOREFRONT_URL}/chung-nhan/${speaking.lookup_code}`,
          }
        : null,
    certificate_count: certificates.length,
    open_assessment_id: open?.id ?? null,
    product_url: `${env.STOREFRONT_URL}/san-pham/${product.handle}`,
    judged_on: today,
  };
}
