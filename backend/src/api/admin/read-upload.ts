import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

/**
 * The file that is a request's whole body. Throws INVALID_DATA for an empty one and for more than
 * `limit` bytes, without reading on.
 *
 * @param code what the refusals' codes begin with, e.g. `scan`
 */
export async function readUpload(
  req: AsyncIterable<Buffer> & Pick<MedusaRequest, "headers">,
  limit: number,
  code: string,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  if (Number(req.headers["content-length"] ?? 0) > limit) refuseLarge();
  for await (const chunk of req) {
    length += chunk.length;
    if (length > limit) refuseLarge();
    chunks.push(chunk);
  }
  if (length === 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The request's body has to be the file itself; it is empty.",
      `${code}.empty`,
    );
  }
  return Buffer.concat(chunks);

  function refuseLarge(): never {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The file is larger than ${limit} bytes.`,
      `${code}.too_large`,
    );
  }
}
