import { describe, expect, it } from "vitest";
import { signOrderToken, verifyOrderToken } from "./order-link";

const SECRET = "0123456789abcdef0123456789abcdef";
const ORDER = "order_01HZX0000000000000000000AA";
// openssl dgst -sha256 -hmac "$SECRET" over "order:<id>", first 24 bytes, base64url.
const TOKEN = "order_01HZX0000000000000000000AA.A4qtkKMYyOj2_IDyb75D-Rd7C_lPoqDW";

describe("an order's link", () => {
  it("is signed as the vector says", () => {
    expect(signOrderToken(ORDER, SECRET)).toBe(TOKEN);
  });

  it("opens the order it was made for", () => {
    expect(verifyOrderToken(TOKEN, SECRET)).toBe(ORDER);
  });

  it.each([
    ["another order", TOKEN.replace("AA.", "AB.")],
    ["a changed signature", `${TOKEN.slice(0, -1)}${TOKEN.endsWith("A") ? "B" : "A"}`],
    ["a cut signature", TOKEN.slice(0, -4)],
    ["no signature", ORDER],
    ["nothing", ""],
    ["ten thousand letters", "x".repeat(10_000)],
  ])("opens nothing with %s", (_case, token) => {
    expect(verifyOrderToken(token, SECRET)).toBeNull();
  });

  it("opens nothing with another shop's secret", () => {
    expect(verifyOrderToken(TOKEN, SECRET.toUpperCase())).toBeNull();
  });
});
