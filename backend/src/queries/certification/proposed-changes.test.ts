import { describe, expect, it } from "vitest";
import { proposedChanges } from "./proposed-changes";

describe("what a proposal would change", () => {
  it("sets what stands beside what would stand, and leaves out what stays", () => {
    expect(
      proposedChanges(
        { star_rating: 4, decision_number: "12/QĐ", issuing_authority: "UBND tỉnh" },
        { star_rating: 3, decision_number: "7/QĐ", issuing_authority: "UBND tỉnh" },
        undefined,
      ),
    ).toEqual([
      { field: "star_rating", before: "3", after: "4" },
      { field: "decision_number", before: "7/QĐ", after: "12/QĐ" },
    ]);
  });

  it("takes star and number of a new certificate from its assessment", () => {
    expect(
      proposedChanges({ issued_on: "2026-11-23", source: null }, undefined, {
        star_rating: 4,
        decision_number: "9/QĐ",
        part_a: 30,
      }),
    ).toEqual([
      { field: "star_rating", before: null, after: "4" },
      { field: "decision_number", before: null, after: "9/QĐ" },
      { field: "issued_on", before: null, after: "2026-11-23" },
    ]);
  });
});
