import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

/** Longest list for the public; the admin asks for everything of small kinds at once. */
const MAX_LIMIT = { public: 200, admin: 100_000 };

/**
 * Refuses early what Postgres or Medusa would stumble over with a 500: broken percent-escapes, NUL
 * bytes, negative or fractional paging and lists without end.
 */
export function rejectMalformedRequests(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  next(problemOf(req));
}

function problemOf(req: MedusaRequest): MedusaError | undefined {
  const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message);
  let address: string;
  try {
    address = decodeURIComponent(req.originalUrl.replaceAll("+", " "));
  } catch {
    return invalid("The address holds a broken percent-escape.");
  }
  if (address.includes("\0") || holdsNul(req.body)) {
    return invalid("The request holds a NUL byte, which no text may.");
  }
  for (const [key, most] of [
    ["limit", req.originalUrl.startsWith("/admin/") ? MAX_LIMIT.admin : MAX_LIMIT.public],
    ["offset", Number.MAX_SAFE_INTEGER],
  ] as const) {
    const given = req.query[key];
    if (given === undefined) continue;
    const value = typeof given === "string" && /^\d{1,15}$/.test(given) ? Number(given) : NaN;
    if (!(value <= most)) return invalid(`${key} has to be a whole number from 0 to ${most}.`);
  }
  return undefined;
}

function holdsNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0");
  if (Array.isArray(value)) return value.some(holdsNul);
  if (typeof value === "object" && value !== null && !Buffer.isBuffer(value)) {
    return Object.entries(value).some(([key, item]) => key.includes("\0") || holdsNul(item));
  }
  return false;
}
