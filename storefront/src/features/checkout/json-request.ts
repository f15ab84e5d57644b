/**
 * The JSON object a page of ours posted; null for anything else. Only `application/json` is read:
 * a form on another site cannot send that without asking first.
 */
export async function readJsonObject(request: Request): Promise<Record<string, unknown> | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) return null;
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    // Broken JSON is the sender's mistake and is answered as one.
    return null;
  }
  return typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body } : null;
}

export function privateJson(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { "cache-control": "private, no-store" } });
}
