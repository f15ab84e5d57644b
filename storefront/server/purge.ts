import type { IncomingMessage } from "node:http";
import { z } from "zod";

const MAX_BODY_BYTES = 1024 * 1024;

const purgeSchema = z.strictObject({
  tags: z.array(z.string().min(1).max(200)).min(1),
});

export type PurgeOrder =
  { kind: "ok"; tags: string[] } | { kind: "too_large" } | { kind: "malformed" };

export async function readPurgeOrder(request: IncomingMessage): Promise<PurgeOrder> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const piece = Buffer.from(chunk as Uint8Array);
    bytes += piece.length;
    // Read to its end all the same: leaving early would cut the connection before the answer.
    if (bytes <= MAX_BODY_BYTES) chunks.push(piece);
  }
  if (bytes > MAX_BODY_BYTES) return { kind: "too_large" };
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return { kind: "malformed" };
  }
  const parsed = purgeSchema.safeParse(value);
  return parsed.success ? { kind: "ok", tags: parsed.data.tags } : { kind: "malformed" };
}

export function bearerOf(request: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
}
