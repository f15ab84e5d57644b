import { describe, expect, it } from "vitest";
import { scanExtension, scanMediaType, sniffScan } from "./scan-file";

describe("a scan", () => {
  it.each([
    ["application/pdf", Buffer.from("%PDF-1.7\n…")],
    ["image/jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])],
    ["image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
  ] as const)("is %s by its first bytes, and keeps that in its name", (type, content) => {
    expect(sniffScan(content)).toBe(type);
    expect(scanMediaType(`private-1-scan.${scanExtension(type)}`)).toBe(type);
  });

  it.each([
    ["HTML named .pdf", "<!doctype html><script>alert(1)</script>"],
    ["HTML that mentions a PDF", "<html>%PDF-1.7"],
    ["an SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ["nothing", ""],
  ])("is not %s", (_, content) => {
    expect(sniffScan(Buffer.from(content))).toBeNull();
  });
});
