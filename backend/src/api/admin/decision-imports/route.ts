import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { listWideSchema } from "../../../contracts/decision-import";
import { listDecisionImports } from "../../../queries/decision-import/read-decision-imports";
import { uploadDecisionListWorkflow } from "../../../workflows/decision-import/upload-decision-list";
import { validated } from "../../validated";
import { actorOf } from "../actor";
import { readUpload } from "./read-upload";

const pageSchema = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { page } = validated(pageSchema, req.query);
  res.json(await listDecisionImports(req.scope, { page, page_size: 20 }));
}

/** Takes a list in and answers at once; how its check goes is read from the import itself. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const actor = await actorOf(req);
  const upload = await readUpload(req);
  if (!upload) {
    res.status(413).json({
      type: "invalid_data",
      code: "file.too_large",
      message: "The file is larger than 20 MB.",
    });
    return;
  }
  const { file_name, bytes, fields } = upload;
  const stated = Object.fromEntries(
    Object.entries(fields).filter(([, text]) => text.trim() !== ""),
  );
  const { result } = await uploadDecisionListWorkflow(req.scope).run({
    input: {
      file_name,
      content: bytes.toString("base64"),
      list_wide: validated(listWideSchema, stated),
      actor,
    },
  });
  res.status(202).json({ decision_import: { id: result.id } });
}
