import type { Language } from "@lang-sao/backend/contracts/language";
import {
  TILL_MAX_QUERY_LENGTH,
  tillMeSchema,
  tillProductSchema,
  tillProductsSchema,
  type TillMe,
  type TillPoint,
  type TillProduct,
  type TillProducts,
} from "@lang-sao/backend/contracts/till";
import type { AstroCookies } from "astro";
import { z } from "zod";
import { AttemptLimiter } from "@/lib/attempt-limiter";
import { env } from "@/lib/env.server";
import { loggablePath } from "@/lib/loggable-path";
import { failure, success, type Result } from "@/lib/result";
import { localise, paths, TILL_KEYS } from "@/paths";
import { POINT_COOKIE, readToken, signToken, TILL_COOKIE, tillCookieOptions } from "./till-cookie";

const TIMEOUT_MS = 10_000;

type TillFailure =
  /** No token, or one that the backend takes no longer. */
  { kind: "signed_out" } | { kind: "no_point" } | { kind: "not_found" } | { kind: "unavailable" };

type CookieContext = { cookies: AstroCookies };

/** One of the backend's till routes, asked in the name of the signed-in person. */
async function askTill<Schema extends z.ZodType>(
  token: string,
  path: string,
  query: Record<string, string>,
  schema: Schema,
): Promise<Result<z.output<Schema>, TillFailure>> {
  const url = new URL(path, env.BACKEND_URL);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const failed = (reason: string) => {
    console.error(`Backend ${loggablePath(path)}: ${reason}`);
    return failure({ kind: "unavailable" } as const);
  };
  let status: number;
  let answer: unknown;
  try {
    const response = await fetch(url, {
      headers: { accept: "application/json", authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    status = response.status;
    answer = await response.json();
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  if (status === 401) return failure({ kind: "signed_out" });
  if (status === 403) return failure({ kind: "no_point" });
  if (status === 404 || status === 400) return failure({ kind: "not_found" });
  if (status >= 300) return failed(`answered ${status}`);
  const parsed = schema.safeParse(answer);
  if (parsed.success) return success(parsed.data);
  const issue = parsed.error.issues[0];
  return failed(`answer breaks the contract at ${issue?.path.join(".")}: ${issue?.message}`);
}

/** Whoever stands at the till: their token, who they are, and where they stand, once chosen. */
export interface TillSession {
  token: string;
  me: TillMe;
  point: TillPoint | null;
}

export async function readSession(
  { cookies }: CookieContext,
  lang: Language,
): Promise<Result<TillSession, TillFailure>> {
  const cookie = cookies.get(TILL_COOKIE.name)?.value;
  const token = cookie ? readToken(cookie, env.CART_COOKIE_SECRET) : null;
  if (token === null) return failure({ kind: "signed_out" });
  const answer = await askTill(token, "/till/me", { lang }, tillMeSchema);
  if (!answer.ok) return answer;
  const me = answer.value;
  const chosen = cookies.get(POINT_COOKIE.name)?.value;
  const only = me.points.length === 1 ? me.points[0] : undefined;
  const point = me.points.find(({ handle }) => handle === chosen) ?? only ?? null;
  return success({ token, me, point });
}

/** What is found for words or a code; on the shelf here, without any. */
export function findAtTill(
  token: string,
  point: TillPoint,
  lang: Language,
  asked: { q: string; page: number },
): Promise<Result<TillProducts, TillFailure>> {
  const q = asked.q.replaceAll("\0", "").trim().slice(0, TILL_MAX_QUERY_LENGTH);
  const query = { lang, point: point.handle, q, page: String(asked.page) };
  return askTill(token, "/till/products", query, tillProductsSchema);
}

const HANDLE = /^[a-z0-9-]{1,120}$/;

export async function readAtTill(
  token: string,
  point: TillPoint,
  lang: Language,
  handle: string,
): Promise<Result<TillProduct, TillFailure>> {
  if (!HANDLE.test(handle)) return failure({ kind: "not_found" });
  return askTill(
    token,
    `/till/products/${handle}`,
    { lang, point: point.handle },
    tillProductSchema,
  );
}

/** Beside the backend's count for each e-mail address: for whoever tries many addresses. */
const limiter = new AttemptLimiter({ tries: 20, windowMs: 15 * 60_000 });
const WAIT_MINUTES = 15;

export type SignInFailure =
  | { kind: "wrong" }
  | { kind: "bad_form" }
  | { kind: "too_many"; minutes: number }
  | { kind: "unavailable" };

/** Signs in and keeps the token in its cookie. What was wrong is not told. */
export async function signIn(
  { cookies }: CookieContext,
  typed: { email: string; password: string },
  clientAddress: string,
): Promise<Result<null, SignInFailure>> {
  if (typed.email === "" || typed.password === "") return failure({ kind: "bad_form" });
  const waitMs = limiter.attempt(clientAddress, performance.now());
  if (waitMs > 0) return failure({ kind: "too_many", minutes: Math.ceil(waitMs / 60_000) });
  const issued = await issueToken(typed);
  if (!issued.ok) return issued;
  // A customer's or an office's password opens a token too, but not the till.
  const me = await askTill(issued.value, "/till/me", {}, tillMeSchema);
  if (!me.ok && me.failure.kind === "unavailable") return failure({ kind: "unavailable" });
  if (!me.ok && me.failure.kind === "signed_out") return failure({ kind: "wrong" });
  limiter.takeBack(clientAddress);
  cookies.set(TILL_COOKIE.name, signToken(issued.value, env.CART_COOKIE_SECRET), {
    ...tillCookieOptions(env.PUBLIC_URL),
    maxAge: TILL_COOKIE.hours * 3_600,
  });
  return success(null);
}

const tokenSchema = z.object({ token: z.string() });

async function issueToken(typed: {
  email: string;
  password: string;
}): Promise<Result<string, SignInFailure>> {
  let status: number;
  let answer: unknown;
  try {
    const response = await fetch(new URL("/auth/staff/emailpass", env.BACKEND_URL), {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({ ...typed, email: typed.email.trim().toLowerCase() }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    status = response.status;
    answer = await response.json();
  } catch (error) {
    console.error(`Signing in: ${error instanceof Error ? error.message : String(error)}`);
    return failure({ kind: "unavailable" });
  }
  if (status === 429) return failure({ kind: "too_many", minutes: WAIT_MINUTES });
  if (status >= 500) {
    console.error(`Signing in: the backend answered ${status}`);
    return failure({ kind: "unavailable" });
  }
  const issued = tokenSchema.safeParse(answer);
  return status < 300 && issued.success ? success(issued.data.token) : failure({ kind: "wrong" });
}

export function signOut({ cookies }: CookieContext): void {
  for (const { name } of [TILL_COOKIE, POINT_COOKIE]) {
    cookies.delete(name, tillCookieOptions(env.PUBLIC_URL));
  }
}

export function choosePoint({ cookies }: CookieContext, handle: string): void {
  cookies.set(POINT_COOKIE.name, handle, {
    ...tillCookieOptions(env.PUBLIC_URL),
    maxAge: POINT_COOKIE.days * 86_400,
  });
}

interface PageContext extends CookieContext {
  locals: { lang: Language; path: string };
  url: URL;
  redirect(path: string, status: 303): Response;
  response: { headers: Headers; status?: number };
  csp?: { insertScriptResource(resource: string): void } | undefined;
}

/**
 * Every page of the till is for one person: stored nowhere and listed nowhere. It alone may use the
 * camera, and run the decoder, which is WebAssembly.
 */
export function keepToStaff({ response, csp }: Pick<PageContext, "response" | "csp">): void {
  const headers = {
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex, nofollow",
    // Forms need their own origin named, which `no-referrer` would take from them.
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
  };
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  csp?.insertScriptResource("'self'");
  csp?.insertScriptResource("'wasm-unsafe-eval'");
}

/** Why a page of the till shows something else than asked for. */
export type TillTrouble = "unavailable" | "no_point" | "not_found";

export type OpenTill =
  | { kind: "open"; session: TillSession; point: TillPoint }
  | { kind: "elsewhere"; answer: Response }
  | { kind: "trouble"; trouble: TillTrouble };

/** The person and the place a page needs; leads to the sign-in or the choice of place without. */
export async function openTill(context: PageContext): Promise<OpenTill> {
  keepToStaff(context);
  const { lang } = context.locals;
  const session = await readSession(context, lang);
  if (!session.ok) return leaveFor(context, session.failure);
  const { point } = session.value;
  if (point === null) {
    return { kind: "elsewhere", answer: context.redirect(paths(lang).tillPoint(), 303) };
  }
  return { kind: "open", session: session.value, point };
}

/** Where a failed question leads. */
export function leaveFor(
  context: PageContext,
  reason: TillFailure,
): Exclude<OpenTill, { kind: "open" }> {
  if (reason.kind !== "signed_out") return { kind: "trouble", trouble: reason.kind };
  const { lang, path } = context.locals;
  const back = new URLSearchParams({
    // Not the request's own path, which the middleware has rewritten.
    [TILL_KEYS.returnTo]: localise(path + context.url.search, lang),
  });
  const signIn = paths(lang).tillSignIn(back);
  return { kind: "elsewhere", answer: context.redirect(signIn, 303) };
}

export const TROUBLE_STATUS: Record<TillTrouble, number> = {
  unavailable: 503,
  no_point: 403,
  not_found: 404,
};
