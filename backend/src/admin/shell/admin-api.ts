import { z } from "zod";

/** What the server refused, with the stable code of the rule where it has one. */
export class AdminError extends Error {
  constructor(
    readonly status: number,
    readonly code: string | null,
    message: string,
  ) {
    super(message);
    this.name = "AdminError";
  }
}

const refusalSchema = z.object({ code: z.string().nullish(), message: z.string() });

/**
 * Asks one of our admin routes as the signed-in user.
 *
 * @param answer the contract of the answer, by which it is parsed
 * @param path below `/admin`, e.g. `certificates?page=2`
 * @param body sent as JSON, or as it is when it is a file
 */
export async function askAdmin<Answer extends z.ZodType>(
  answer: Answer,
  path: string,
  init: { method?: "GET" | "POST" | "DELETE"; body?: unknown } = {},
): Promise<z.output<Answer>> {
  const { body } = init;
  const isFile = body instanceof Blob || body instanceof FormData;
  const response = await fetch(`/admin/${path}`, {
    method: init.method ?? (body === undefined ? "GET" : "POST"),
    credentials: "include",
    headers: {
      accept: "application/json",
      ...(body !== undefined && !isFile && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw refusalOf(response.status, text);
  return answer.parse(JSON.parse(text));
}

function refusalOf(status: number, text: string): AdminError {
  try {
    const { code, message } = refusalSchema.parse(JSON.parse(text));
    return new AdminError(status, code ?? null, message);
  } catch (error) {
    // A refusal that is not ours, such as a proxy's page.
    return new AdminError(status, null, error instanceof SyntaxError ? text : String(error));
  }
}

/** The part of an address after `?` without what is empty. */
export function queryText(values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== "",
  );
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
