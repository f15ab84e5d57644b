import { describe, expect, it } from "vitest";
import { EMPTY_REPORT, excessOf, readReport, reportDraft, type ReportDraft } from "./report-form";

const draft: ReportDraft = {
  ...EMPTY_REPORT,
  reference: "104/QĐ-UBND",
  message: "Nhãn ghi 4 sao nhưng tra không ra.",
};

describe("a report to the office", () => {
  it("needs a number and a few words; the rest may stay empty", () => {
    expect(readReport(draft)).toEqual({
      ok: true,
      report: { ...draft, seen_at_place: null, contact: null },
    });
  });

  it.each([
    [{ reference: "  " }, { reference: "missing" }],
    [{ message: "" }, { message: "missing" }],
    [{ message: "sai" }, { message: "too_short" }],
    [{ message: "a".repeat(2_001) }, { message: "too_long" }],
    [{ contact: "1".repeat(121) }, { contact: "too_long" }],
    [
      { reference: "", message: "x" },
      { reference: "missing", message: "too_short" },
    ],
  ] as const)("with %j is told what is wrong", (change, problems) => {
    expect(readReport({ ...draft, ...change })).toEqual({ ok: false, problems });
  });

  it("counts a line end once, as its reader does", () => {
    const typed = reportDraft(new Map([["message", `${"a".repeat(1_999)}\r\n`]]));
    expect(typed.message).toHaveLength(2_000);
    expect(excessOf({ ...draft, message: "a".repeat(2_345) })).toBe(345);
  });
});
