import { expect, test } from "vitest";
import { parseCsv } from "./csv";

test("a record is read by its heading", () => {
  expect(parseCsv("sku,name\nA,Bánh cáy\n")).toEqual([{ sku: "A", name: "Bánh cáy" }]);
});

test("a quoted field keeps commas, quotes and line ends", () => {
  expect(parseCsv('a,b\r\n"x, ""y""\nz",2\r\n')).toEqual([{ a: 'x, "y"\nz', b: "2" }]);
});

test("empty fields stay, the last one too", () => {
  expect(parseCsv("a,b,c\n,2,\n,,")).toEqual([
    { a: "", b: "2", c: "" },
    { a: "", b: "", c: "" },
  ]);
});

test("a record with a field too many is refused", () => {
  expect(() => parseCsv("a,b\n1,2,3\n")).toThrow("has 3 fields");
});

test("a text without an end of line and an empty text are read", () => {
  expect(parseCsv("a\n1")).toEqual([{ a: "1" }]);
  expect(parseCsv("")).toEqual([]);
});

test("a quote that is never closed is refused", () => {
  expect(() => parseCsv('a\n"1')).toThrow("Unreadable csv");
});
