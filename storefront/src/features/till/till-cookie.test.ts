import { describe, expect, it } from "vitest";
import { readToken, signToken, tillCookieOptions } from "./till-cookie";

const SECRET = "a-secret-of-the-unit-tests-alone-5";
const TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJhY3Rvcl9pZCI6Im9zdGFmIn0.c2lnbmF0dXJl";

describe("the cookie of the till", () => {
  it("gives back the token that was signed", () => {
    expect(readToken(signToken(TOKEN, SECRET), SECRET)).toBe(TOKEN);
  });

  it.each([
    ["another secret", signToken(TOKEN, "another-secret-of-the-unit-tests-1")],
    ["an altered token", signToken(TOKEN, SECRET).replace("eyJhY3", "eyJhY4")],
    ["no signature", TOKEN],
    ["an empty signature", `${TOKEN}.`],
    ["no token", ""],
    ["a lone dot", "."],
  ])("gives nothing with %s", (_, cookie) => {
    expect(readToken(cookie, SECRET)).toBeNull();
  });

  it("is read by no script, sent by no other site, and over https alone where there is https", () => {
    expect(tillCookieOptions("https://langsao.example")).toMatchObject({
      httpOnly: true,
      sameSite: "strict",
      secure: true,
    });
    expect(tillCookieOptions("http://localhost:4321").secure).toBe(false);
  });
});
