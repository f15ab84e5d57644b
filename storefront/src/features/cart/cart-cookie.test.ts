import { describe, expect, it } from "vitest";
import { cartCookieOptions, readCartId, signCartId } from "./cart-cookie";

const SECRET = "khong-phai-bi-mat-chi-de-kiem-thu-0001";
const ID = "cart_01JD7Q9ZC0V4W8X2Y6B5N3M1KA";
/** `printf 'cart:<ID>' | openssl dgst -sha256 -hmac <SECRET> -binary | base64`, in the URL alphabet. */
const SIGNATURE = "CTYHRCWo98vgj54I_JWy1r8zNcMoak12-lxVH1pvsm8";
const OTHER_ID = "cart_01JD7Q9ZC0V4W8X2Y6B5N3M1KB";
const OTHER_SIGNATURE = "nXoyhjSLYRobK6ZNxHGYE46NkXDEQAq-FYvTkFDxj9g";

describe("the cart cookie", () => {
  it("is signed as the fixed vectors say", () => {
    expect(signCartId(ID, SECRET)).toBe(`${ID}.${SIGNATURE}`);
    expect(signCartId(OTHER_ID, SECRET)).toBe(`${OTHER_ID}.${OTHER_SIGNATURE}`);
  });

  it("gives back the cart it was signed for", () => {
    expect(readCartId(`${ID}.${SIGNATURE}`, SECRET)).toBe(ID);
  });

  it.each([
    ["another cart's signature", `${ID}.${OTHER_SIGNATURE}`],
    ["no signature", ID],
    ["an empty signature", `${ID}.`],
    ["a shortened signature", `${ID}.${SIGNATURE.slice(0, -1)}`],
    ["something after the signature", `${ID}.${SIGNATURE}=`],
    ["another spelling of the signature", `${ID}.${SIGNATURE.replace("_", "/")}`],
    ["an id that is no cart", `order_01JD7Q9ZC0V4W8X2Y6B5N3M1KA.${SIGNATURE}`],
    ["a path in the id", `cart_../../admin.${SIGNATURE}`],
    ["nothing", ""],
    ["a dot", "."],
    ["binary rubbish", "\u0000\u0001.\u0002"],
  ])("is no cart with %s", (_what, cookie) => {
    expect(readCartId(cookie, SECRET)).toBeNull();
  });

  it("is no cart under another secret", () => {
    expect(readCartId(`${ID}.${SIGNATURE}`, `${SECRET}x`)).toBeNull();
  });

  it("is hidden from scripts, kept thirty days, and Secure on https only", () => {
    expect(cartCookieOptions("https://lang-sao.example")).toEqual({
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: true,
      maxAge: 2_592_000,
    });
    expect(cartCookieOptions("http://localhost:4321").secure).toBe(false);
  });
});
