import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readKeptFile } from "../../../../../queries/decision-import/read-kept-file";
import { idOf } from "../../../id-of";

/** The file as it was uploaded. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { name, bytes } = await readKeptFile(req.scope, idOf(req));
  res.setHeader("content-type", "application/octet-stream");
  res.setHeader(
    "content-disposition",
    `attachment; filename="decision-list"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
  res.setHeader("x-content-type-options", "nosniff");
  res.setHeader("cache-control", "private, no-store");
  res.send(bytes);
}
