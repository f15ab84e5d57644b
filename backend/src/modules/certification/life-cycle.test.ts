import { MedusaError } from "@medusajs/framework/utils";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../../calendar/calendar-date";
import {
  type AssessmentFacts,
  assessmentStage,
  decided,
  scored,
  screened,
  standardised,
  withdrawn,
} from "./assessment-stage";
import {
  type PrintedCertificate,
  printedBreaches,
  revoked,
  starChanged,
  superseded,
} from "./certificate-rules";
import { certificateStatus, isInForce } from "./certificate-status";
import { extended, isLateFile, renewalClosed, renewalFiled, renewalWindow } from "./renewal";
import {
  allowedStar,
  authorityBreach,
  type CriteriaSetRules,
  criteriaSetOn,
  isPotentialFive,
  missingGates,
  NO_GATES,
  recognitionBreach,
  scoreBreach,
  starOfScore,
} from "./star-rules";

const set: CriteriaSetRules = {
  legal_basis: "QD26_2026",
  effective_from: "2026-05-22",
  effective_to: null,
  part_a_max: 40,
  part_b_max: 25,
  part_c_max: 35,
  star_thresholds: { 3: 50, 4: 70, 5: 90 },
  star_gates: { 4: ["electronic_trace_code", "documented_story"], 5: ["ecommerce_link"] },
  validity_months: 36,
};
const proof = "https://lang-sao.example/bang-chung";
const allGates = { electronic_trace_code: proof, documented_story: proof, ecommerce_link: proof };
const today = "2026-11-23";

/** The rule that forbids it, or "allowed". */
function ruleOf(act: () => unknown): string {
  try {
    act();
    return "allowed";
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    expect(error.message).not.toBe("");
    return error.code ?? "";
  }
}

describe("a score", () => {
  it.each([
    [49.99, null],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])("of %d points reaches %s stars", (score, star) => {
    expect(starOfScore(set, score)).toBe(star);
  });

  it.each([
    [{ part_a: 40, part_b: 25, part_c: 35 }, undefined],
    [{ part_a: 40.01, part_b: 25, part_c: 35 }, "part_a"],
    [{ part_a: 40, part_b: 25.5, part_c: 35 }, "part_b"],
    [{ part_a: 40, part_b: 25, part_c: -1 }, "part_c"],
    [{ part_a: 33.333, part_b: 25, part_c: 35 }, "part_a"],
    [{ part_a: Number.NaN, part_b: 25, part_c: 35 }, "part_a"],
  ])("stays within the parts of its set: %j", (scores, field) => {
    expect(scoreBreach(set, scores)?.field).toBe(field);
  });
});

describe("a star", () => {
  it("asks for its own gates and those of the stars below it", () => {
    expect(missingGates(set, 3, NO_GATES)).toEqual([]);
    expect(missingGates(set, 4, NO_GATES)).toEqual(["electronic_trace_code", "documented_story"]);
    expect(missingGates(set, 5, { ...allGates, documented_story: null })).toEqual([
      "documented_story",
    ]);
  });

  it("is not given by points alone", () => {
    expect(allowedStar(set, 85, NO_GATES, "province")).toBe(3);
    expect(allowedStar(set, 85, allGates, "province")).toBe(4);
  });

  it("of five is potential until the ministry decides", () => {
    expect(isPotentialFive(set, 92)).toBe(true);
    expect(allowedStar(set, 92, allGates, "province")).toBe(4);
    expect(allowedStar(set, 92, allGates, "central")).toBe(5);
    const facts = { score: 92, gates: allGates, star: 5, on: today } as const;
    expect(recognitionBreach(set, { ...facts, authority: "province" })?.code).toBe(
      "star.needs_ministry",
    );
    expect(recognitionBreach(set, { ...facts, authority: "central" })).toBeNull();
  });

  it.each([
    [3, "district_legacy", "2025-06-30", undefined],
    [3, "district_legacy", "2025-07-01", "star.wrong_authority"],
    [4, "district_legacy", "2024-01-01", "star.wrong_authority"],
    [4, "central", today, "star.wrong_authority"],
    [3, "province", today, undefined],
  ] as const)("of %d by %s on %s", (star, authority, on, code) => {
    expect(authorityBreach(star, authority, on)?.code).toBe(code);
  });

  it.each([
    [3, "star.below_score"],
    [4, "star.gate_missing"],
    [5, "star.above_score"],
  ] as const)("of %d is refused for 75 points without a story: %s", (star, code) => {
    const gates = star === 3 ? allGates : { ...allGates, documented_story: null };
    expect(
      recognitionBreach(set, { score: 75, gates, star, authority: "province", on: today })?.code,
    ).toBe(code);
  });
});

describe("the criteria set of a day", () => {
  const sets = [
    { legal_basis: "QD1048_2019", effective_from: "2019-08-21", effective_to: null },
    { legal_basis: "QD148_2023", effective_from: "2023-02-24", effective_to: "2026-07-21" },
    { legal_basis: "QD1489_2025", effective_from: "2025-07-06", effective_to: "2026-07-21" },
    { legal_basis: "QD26_2026", effective_from: "2026-05-22", effective_to: null },
  ];

  it.each([
    ["2019-08-20", undefined],
    ["2023-02-23", "QD1048_2019"],
    ["2023-02-24", "QD148_2023"],
    ["2025-07-06", "QD1489_2025"],
    ["2026-07-20", "QD1489_2025"],
    ["2026-07-21", "QD26_2026"],
  ])("%s is %s", (day, basis) => {
    expect(criteriaSetOn(sets, day)?.legal_basis).toBe(basis);
  });
});

const entered: AssessmentFacts = {
  entered_on: "2026-10-01",
  standardised_on: null,
  screened_on: null,
  scored_on: null,
  decided_on: null,
  withdrawn_on: null,
  outcome: null,
  part_a: null,
  part_b: null,
  part_c: null,
  gates: NO_GATES,
};
const decision = { on: "2026-11-20", decision_number: "12/QĐ-UBND", star_rating: 4 };

describe("an assessment", () => {
  const upTo = {
    entered,
    standardised: { ...entered, standardised_on: "2026-10-05" },
    screened: {
      ...entered,
      standardised_on: "2026-10-05",
      screened_on: "2026-10-10",
      gates: allGates,
    },
    scored: {
      ...entered,
      standardised_on: "2026-10-05",
      screened_on: "2026-10-10",
      gates: allGates,
      scored_on: "2026-11-01",
      part_a: 30,
      part_b: 20,
      part_c: 28.5,
    },
  };
  const steps = {
    standardise: (facts: AssessmentFacts) => standardised(facts, "2026-11-20", today),
    screen: (facts: AssessmentFacts) =>
      screened(facts, { on: "2026-11-20", gates: allGates }, today),
    score: (facts: AssessmentFacts) =>
      scored(facts, { on: "2026-11-20", part_a: 30, part_b: 20, part_c: 25 }, set, today),
    decide: (facts: AssessmentFacts) =>
      decided(facts, { ...decision, outcome: "recognised" }, set, today),
    withdraw: (facts: AssessmentFacts) =>
      withdrawn(facts, { on: "2026-11-20", reason: "Ngừng làm" }, today),
  };
  const allowed: Record<keyof typeof upTo, (keyof typeof steps)[]> = {
    entered: ["standardise", "withdraw"],
    standardised: ["screen", "withdraw"],
    screened: ["screen", "score", "withdraw"],
    scored: ["score", "decide", "withdraw"],
  };
  const names = Object.keys(steps) as (keyof typeof steps)[];

  it.each(Object.keys(allowed) as (keyof typeof upTo)[])(
    "that is %s takes its next steps and no other",
    (stage) => {
      expect(assessmentStage(upTo[stage])).toBe(stage);
      for (const step of names) {
        const expected = allowed[stage].includes(step) ? "allowed" : "assessment.wrong_stage";
        expect([step, ruleOf(() => steps[step](upTo[stage]))]).toEqual([step, expected]);
      }
    },
  );

  it("that is closed takes none", () => {
    const closed = { ...upTo.scored, withdrawn_on: "2026-11-02" };
    for (const step of names) expect(ruleOf(() => steps[step](closed))).toBe("assessment.not_open");
  });

  it.each([
    ["2026-11-24", "date.in_future"],
    ["2026-10-31", "date.before_last_step"],
    ["2026-02-30", "date.not_a_day"],
  ])("is not decided on %s: %s", (on, code) => {
    expect(
      ruleOf(() => decided(upTo.scored, { ...decision, on, outcome: "recognised" }, set, today)),
    ).toBe(code);
  });

  it("gives no certificate with two stars, nor below fifty points", () => {
    const two = { ...decision, outcome: "recognised" as const, star_rating: 2 };
    expect(ruleOf(() => decided(upTo.scored, two, set, today))).toBe("star.not_certified");
    const low = { ...upTo.scored, part_a: 10, part_b: 10, part_c: 20 };
    const three = { ...two, star_rating: 3 };
    expect(ruleOf(() => decided(low, three, set, today))).toBe("star.score_too_low");
  });
});

const dates = {
  issued_on: "2024-07-01",
  expires_on: "2027-07-01",
  extended_until: null,
  renewal_filed_on: null,
  revoked_on: null,
  superseded_on: null,
};

describe("a renewal", () => {
  it("is filed from 180 to 120 days before expiry; later it is late, after expiry none", () => {
    expect(renewalWindow(dates)).toEqual({ from: "2027-01-02", until: "2027-03-03" });
    const file = (on: string) => ruleOf(() => renewalFiled(dates, on, "2027-12-31"));
    expect(file("2027-01-01")).toBe("renewal.too_early");
    expect(file("2027-01-02")).toBe("allowed");
    expect(isLateFile(dates, "2027-03-03")).toBe(false);
    expect(isLateFile(dates, "2027-03-04")).toBe(true);
    expect(file("2027-07-01")).toBe("allowed");
    expect(file("2027-07-02")).toBe("renewal.certificate_not_in_force");
    const filed = { ...dates, renewal_filed_on: "2027-02-01" };
    expect(ruleOf(() => renewalFiled(filed, "2027-02-02", "2027-12-31"))).toBe(
      "renewal.already_filed",
    );
  });

  it("keeps the old certificate in force for 180 days at most, while it is open", () => {
    const open = { entered_on: "2027-05-01" };
    const until = (day: string, assessment: { entered_on: string } | null = open) =>
      ruleOf(() => extended(dates, day, assessment, "2027-06-30"));
    expect(until("2027-12-28")).toBe("allowed");
    expect(until("2027-12-29")).toBe("extension.too_long");
    expect(until("2027-07-01")).toBe("extension.not_later");
    expect(until("2027-09-01", null)).toBe("extension.no_open_assessment");
    expect(until("2027-09-01", { entered_on: "2027-07-02" })).toBe("extension.filed_after_expiry");
    expect(until("2027-09-31")).toBe("date.not_a_day");
    const gone = { ...dates, revoked_on: "2026-01-01" };
    expect(ruleOf(() => extended(gone, "2027-09-01", open, "2027-06-30"))).toBe(
      "extension.certificate_ended",
    );
  });

  it("that ends without a new certificate ends the extension with the day of its result", () => {
    const held = { ...dates, renewal_filed_on: "2027-05-01", extended_until: "2027-12-28" };
    const closed = { ...held, ...renewalClosed(held, "2027-09-10") };
    expect(isInForce(closed, "2027-09-10")).toBe(true);
    expect(certificateStatus(closed, "2027-09-11")).toBe("expired");
    expect(renewalClosed(held, "2027-06-01")).toEqual({
      renewal_filed_on: null,
      extended_until: null,
    });
  });
});

const printed: PrintedCertificate = {
  product_code: "33-12688-01-2026",
  legal_basis: "QD26_2026",
  star_rating: 4,
  score: 78.5,
  decision_number: "12/QĐ-UBND",
  decision_date: "2026-11-20",
  issuing_authority: "UBND tỉnh Hưng Yên",
  authority_level: "province",
  issued_on: "2026-11-21",
  expires_on: "2029-11-21",
  holder_name_as_printed: "HTX Làng Nguyễn",
};

describe("a certificate to be recorded", () => {
  it.each([
    [{}, []],
    [{ expires_on: "2026-11-20" }, ["certificate.expiry_before_issue"]],
    [{ expires_on: "2029-11-20" }, ["certificate.expiry_not_by_rule"]],
    [{ issued_on: "2026-02-30" }, ["date.not_a_day"]],
    [{ issued_on: "2026-11-19", expires_on: "2029-11-19" }, ["certificate.issued_before_decision"]],
    [{ star_rating: 2 }, ["star.not_certified"]],
    [{ star_rating: 5 }, ["star.needs_ministry", "star.above_score"]],
    [{ holder_name_as_printed: "  " }, ["certificate.holder_missing"]],
    [{ product_code: "" }, ["certificate.product_code_missing"]],
    [{ decision_number: "" }, ["certificate.decision_number_missing"]],
    [{ score: 60 }, ["star.above_score"]],
    [{ score: 101 }, ["certificate.score_out_of_range"]],
    [{ legal_basis: "QD148_2023" as const }, ["certificate.issued_before_criteria_set"]],
  ])("with %j is refused by %j", (facts, codes) => {
    const breaches = printedBreaches({ ...printed, ...facts }, [set]);
    expect(breaches.map(({ code }) => code)).toEqual(codes);
  });

  it("ends 36 months after its issue, on the month's last day where there is no such day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (days) => {
        const issued_on = addDays("2026-11-21", days);
        const certificate = { ...printed, issued_on, expires_on: addMonths(issued_on, 36) };
        expect(printedBreaches(certificate, [set])).toEqual([]);
      }),
    );
  });
});

describe("a certificate in force", () => {
  const revocation = {
    revoke_reason: "misuse_of_mark" as const,
    revoke_note: "Dán cả lên hàng chưa được công nhận",
    revoke_decision_number: "9/QĐ-UBND",
  };

  it.each([
    ["2024-06-30", "date.before_last_step"],
    ["2024-07-01", "allowed"],
    ["2027-07-01", "allowed"],
    ["2027-07-02", "certificate.not_in_force"],
    ["2027-02-30", "date.not_a_day"],
  ])("is revoked on %s: %s", (revoked_on, code) => {
    expect(ruleOf(() => revoked(dates, { ...revocation, revoked_on }))).toBe(code);
  });

  it("is revoked once, and not after another took its place", () => {
    const again = { ...revocation, revoked_on: "2026-01-01" };
    expect(ruleOf(() => revoked({ ...dates, revoked_on: "2025-01-01" }, again))).toBe(
      "certificate.not_in_force",
    );
    expect(ruleOf(() => revoked({ ...dates, superseded_on: "2025-01-01" }, again))).toBe(
      "certificate.not_in_force",
    );
  });

  it("gives way only to a later one", () => {
    expect(superseded(dates, { id: "ocert_new", issued_on: "2026-01-01" })).toEqual({
      superseded_on: "2026-01-01",
      superseded_by: "ocert_new",
    });
    expect(ruleOf(() => superseded(dates, { id: "x", issued_on: "2024-07-01" }))).toBe(
      "certificate.not_in_force",
    );
  });

  it.each([
    [{ star_rating: 4 }, "star.unchanged"],
    [{ star_rating: 5 }, "star.needs_ministry"],
    [{ star_rating: 5, authority_level: "central" as const }, "allowed"],
    [{ star_rating: 3, score: 40 }, "star.above_score"],
    [{ star_rating: 2 }, "star.not_certified"],
    [{ star_rating: 3, decision_date: "2026-11-24" }, "date.in_future"],
    [{ star_rating: 3 }, "allowed"],
  ])("changes its star by a decision: %j is %s", (change, code) => {
    const certificate = { ...dates, star_rating: 4, decision_date: "2024-07-01" };
    const facts = {
      score: null,
      decision_number: "13/QĐ-UBND",
      decision_date: "2026-11-20",
      issuing_authority: "UBND tỉnh Hưng Yên",
      authority_level: "province" as const,
      ...change,
    };
    expect(ruleOf(() => starChanged(certificate, facts, set, today))).toBe(code);
  });
});
