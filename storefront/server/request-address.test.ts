import { describe, expect, it } from "vitest";
import { readAddress } from "./request-address";

describe("the address of a request", () => {
  it("is split into path and query", () => {
    expect(readAddress("/tim-kiem?q=b%C3%A1nh+c%C3%A1y")).toEqual({
      kind: "ok",
      pathname: "/tim-kiem",
      search: "?q=b%C3%A1nh+c%C3%A1y",
    });
  });

  it.each([
    "/san-pham/%",
    "/san-pham/%zz",
    "/san-pham/%C3",
    "/tim-kiem?q=%ff",
    "/tim-kiem?q=100%",
    "/san-pham/a%00b",
    "/tim-kiem?q=%00",
    "/san-pham/%2500",
    "/san-pham/..%2f..%2fetc",
    "/san-pham/..%5Cetc",
    "/\\evil.example",
    "http://evil.example/",
    "*",
    "",
    undefined,
  ])("is refused when it is %j", (target) => {
    expect(readAddress(target)).toMatchObject({ kind: "refused", status: 400 });
  });

  it("is refused when it is longer than 8 kB", () => {
    expect(readAddress(`/tim-kiem?q=${"a".repeat(10_000)}`)).toMatchObject({
      kind: "refused",
      status: 414,
    });
  });

  it("with doubled slashes leads to the single ones, never to another host", () => {
    expect(readAddress("//evil.example//x?q=1")).toEqual({
      kind: "redirect",
      location: "/evil.example/x?q=1",
    });
  });
});
