import { z } from "zod";

import { type Answer, backend, page } from "./http.mts";
import { loginOf, testShop } from "./test-shop.mts";

/** The demonstration's seller belongs to these, and to no other. */
export const ownPoints = { centre: "trung-tam-thai-binh", dongHung: "dong-hung" } as const;
export const foreignPoint = "vu-thu";

/** Asks `/till/<path>` as the demonstration's seller. */
export async function askTill(path: string): Promise<Answer> {
  return backend(`/till/${path}`, { headers: { authorization: `Bearer ${await staffToken()}` } });
}

let token: Promise<string> | undefined;

export function staffToken(): Promise<string> {
  token ??= tokenOf("staff", staffLogin());
  return token;
}

export const staffLogin = () => loginOf(testShop().logins, "staff");

/** A login's token as an actor of a kind; a kind it does not belong to gives a token without one. */
export async function tokenOf(
  actorType: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const { status, body } = await backend(`/auth/${actorType}/emailpass`, {
    body: { email, password },
  });
  if (status !== 200) throw new Error(`${email} could not sign in: ${String(status)}`);
  return z.object({ token: z.string() }).parse(body).token;
}

/** Posts a form of the till as a browser that stands on the shop's own page does. */
export function postForm(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): ReturnType<typeof page> {
  return page(path, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: testShop().shopUrl,
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });
}

/** The cookies of a seller who has signed in and stands at a sales point. */
export async function tillCookies(point: string = ownPoints.centre): Promise<string> {
  const { email, password } = staffLogin();
  const signedIn = await postForm("/quay/dang-nhap", { email, password });
  const session = cookiesOf(signedIn.headers);
  const chosen = await postForm("/quay/diem-ban", { point }, { cookie: session });
  return `${session}; ${cookiesOf(chosen.headers)}`;
}

function cookiesOf(headers: Headers): string {
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0] ?? "");
  if (cookies.length === 0) throw new Error("The till set no cookie.");
  return cookies.join("; ");
}
