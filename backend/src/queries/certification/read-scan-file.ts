import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { scanMediaType, type ScanMediaType } from "./scan-file";

const rowSchema = z.object({ scan_file: z.string().nullable() });

/** Where a certificate's scan is kept. Throws NOT_FOUND where there is none. */
export async function readScanFile(
  container: MedusaContainer,
  certificateId: string,
): Promise<{ file_key: string; media_type: ScanMediaType }> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: Object.keys(rowSchema.shape),
    filters: { id: certificateId },
  });
  const file_key = z.array(rowSchema).parse(data)[0]?.scan_file ?? null;
  if (file_key === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No scan of the certificate "${certificateId}" is kept.`,
    );
  }
  return { file_key, media_type: scanMediaType(file_key) };
}
