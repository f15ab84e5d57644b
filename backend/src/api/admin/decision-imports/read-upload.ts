import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { MAX_FILE_BYTES } from "../../../decision-list/limits";

/** Room for the other fields of the form. */
const MAX_BODY_BYTES = MAX_FILE_BYTES + 64 * 1024;

export interface Upload {
  file_name: string;
  bytes: Buffer;
  fields: Record<string, string>;
}

/**
 * The one file of a multipart form and its other fields; null where the body is larger than a list
 * may be, which is noticed before more of it is taken in. Throws INVALID_DATA for any other body.
 */
export async function readUpload(req: MedusaRequest): Promise<Upload | null> {
  if (Number(req.headers["content-length"] ?? 0) > MAX_BODY_BYTES) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const part = Buffer.from(chunk as Uint8Array);
    size += part.length;
    if (size > MAX_BODY_BYTES) return null;
    chunks.push(part);
  }
  const form = await formOf(req.headers["content-type"] ?? "", Buffer.concat(chunks));
  const file = form.get("file");
  if (!(file instanceof File)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Send the list as the field `file` of a form.",
      "upload.no_file",
    );
  }
  const fields = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    file_name: file.name.normalize("NFC").slice(-200),
    bytes: Buffer.from(await file.arrayBuffer()),
    fields: Object.fromEntries(fields),
  };
}

async function formOf(contentType: string, body: Buffer): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), {
      headers: { "content-type": contentType },
    }).formData();
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The upload is no whole form: ${error instanceof Error ? error.message : String(error)}`,
      "upload.no_form",
    );
  }
}
