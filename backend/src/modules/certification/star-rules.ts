import { z } from "@medusajs/framework/zod";
import {
  type AuthorityLevel,
  legalBasisSchema,
  type StarRating,
} from "../../contracts/certificate";
import type { CalendarDate } from "../../calendar/calendar-date";
import type { RuleBreach } from "./rule";

/** What a star asks for beside its score, as far as a link can show it. */
export const GATES = ["electronic_trace_code", "documented_story", "ecommerce_link"] as const;
export type Gate = (typeof GATES)[number];

const evidenceLink = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .nullable();

/** Where each gate is proven, or null where it is not. */
export const gatesSchema = z.strictObject({
  electronic_trace_code: evidenceLink,
  documented_story: evidenceLink,
  ecommerce_link: evidenceLink,
});
export type Gates = z.infer<typeof gatesSchema>;
export const NO_GATES: Gates = {
  electronic_trace_code: null,
  documented_story: null,
  ecommerce_link: null,
};

/** A criteria set as the database keeps it, parsed. */
export const criteriaSetSchema = z.object({
  legal_basis: legalBasisSchema,
  effective_from: z.string(),
  effective_to: z.string().nullable(),
  part_a_max: z.number(),
  part_b_max: z.number(),
  part_c_max: z.number(),
  star_thresholds: z.object({ 3: z.number(), 4: z.number(), 5: z.number() }),
  /** Which gates a star asks for; stars that are missing ask for none. */
  star_gates: z.partialRecord(z.enum(["3", "4", "5"]), z.array(z.enum(GATES))),
  validity_months: z.number().int().positive(),
});
export type CriteriaSetRules = z.infer<typeof criteriaSetSchema>;

/**
 * The set a product is assessed under on a day, or null. Where several hold, the one that announced
 * its end is used up to that day (QĐ 26/2026 let the two before it run for sixty days more).
 */
export function criteriaSetOn<T extends Pick<CriteriaSetRules, "effective_from" | "effective_to">>(
  sets: readonly T[],
  day: CalendarDate,
): T | null {
  const holding = sets
    .filter((set) => set.effective_from <= day)
    .filter((set) => set.effective_to === null || day < set.effective_to)
    .sort((a, b) => (a.effective_from < b.effective_from ? 1 : -1));
  return holding.find((set) => set.effective_to !== null) ?? holding[0] ?? null;
}

export interface PartScores {
  part_a: number;
  part_b: number;
  part_c: number;
}

const PARTS = ["part_a", "part_b", "part_c"] as const;

/** Each part lies between 0 and the most its criteria set gives, with at most two decimals. */
export function scoreBreach(set: CriteriaSetRules, scores: PartScores): RuleBreach | null {
  for (const part of PARTS) {
    const most = set[`${part}_max`];
    const score = scores[part];
    if (!(score >= 0 && score <= most) || !hasTwoDecimals(score)) {
      return {
        code: "score.part_out_of_range",
        field: part,
        message: `${part} is ${score}; under ${set.legal_basis} it lies between 0 and ${most}, with two decimals at most.`,
      };
    }
  }
  return null;
}

const hasTwoDecimals = (score: number) => Math.abs(score * 100 - Math.round(score * 100)) < 1e-6;

export function totalScore({ part_a, part_b, part_c }: PartScores): number {
  return Math.round((part_a + part_b + part_c) * 100) / 100;
}

/** The star a score reaches; null for one or two stars, which receive no certificate. */
export function starOfScore(set: CriteriaSetRules, score: number): StarRating | null {
  return STARS_DOWN.find((star) => score >= set.star_thresholds[star]) ?? null;
}

const STARS_DOWN = [5, 4, 3] as const;

/** Gates of a star that nothing proves yet. A higher star asks for those of the lower ones too. */
export function missingGates(set: CriteriaSetRules, star: StarRating, gates: Gates): Gate[] {
  const asked = STARS_DOWN.filter((lower) => lower <= star).flatMap(
    (lower) => set.star_gates[`${lower}`] ?? [],
  );
  return GATES.filter((gate) => asked.includes(gate) && gates[gate] === null);
}

/** Which authority decides on a star: the ministry on five, the province on three and four. */
export function authorityBreach(
  star: StarRating,
  authority: AuthorityLevel,
  decidedOn: CalendarDate,
): RuleBreach | null {
  if (star === 5 && authority !== "central") {
    return {
      code: "star.needs_ministry",
      field: "authority_level",
      message:
        "Five stars are given by the ministry alone; until then the product is a potential 5★.",
    };
  }
  if (star !== 5 && authority === "central") {
    return wrongAuthority(`The ministry decides on five stars, not on ${star}.`);
  }
  if (authority === "district_legacy" && (star !== 3 || decidedOn >= DISTRICTS_ENDED_ON)) {
    return wrongAuthority("Districts certified three stars alone, and only until 30 June 2025.");
  }
  return null;
}

/** From this day on there are no districts (Nghị quyết 203/2025/QH15). */
const DISTRICTS_ENDED_ON = "2025-07-01";

function wrongAuthority(message: string): RuleBreach {
  return { code: "star.wrong_authority", field: "authority_level", message };
}

/**
 * The star that score, gates and authority allow, or null for none. A province that scores 90 or
 * more gives four stars; five are potential until the ministry decides.
 */
export function allowedStar(
  set: CriteriaSetRules,
  score: number,
  gates: Gates,
  authority: AuthorityLevel,
): StarRating | null {
  const reached = starOfScore(set, score);
  if (reached === null) return null;
  const stars = STARS_DOWN.filter((star) => star <= reached)
    .filter((star) => star !== 5 || authority === "central")
    .filter((star) => missingGates(set, star, gates).length === 0);
  return stars[0] ?? null;
}

/** Scored for five stars, which only the ministry may give. */
export function isPotentialFive(set: CriteriaSetRules, score: number): boolean {
  return starOfScore(set, score) === 5;
}

/** Why a recognition with this star is not what score, gates and authority give, or null. */
export function recognitionBreach(
  set: CriteriaSetRules,
  facts: {
    score: number;
    gates: Gates;
    star: StarRating;
    authority: AuthorityLevel;
    on: CalendarDate;
  },
): RuleBreach | null {
  const { score, gates, star, authority, on } = facts;
  const reached = starOfScore(set, score);
  const field = "star_rating";
  if (reached === null) {
    return {
      code: "star.score_too_low",
      field,
      message: `${score} points are one or two stars, for which there is no certificate (${set.star_thresholds[3]} are needed).`,
    };
  }
  if (star > reached) {
    return {
      code: "star.above_score",
      field,
      message: `${score} points reach ${reached} stars, not ${star}.`,
    };
  }
  const authorityProblem = authorityBreach(star, authority, on);
  if (authorityProblem) return authorityProblem;
  const missing = missingGates(set, star, gates);
  if (missing.length > 0) {
    return {
      code: "star.gate_missing",
      field: missing[0],
      message: `${star} stars need proof of: ${missing.join(", ")}.`,
    };
  }
  const allowed = allowedStar(set, score, gates, authority);
  return allowed === null || star < allowed
    ? {
        code: "star.below_score",
        field,
        message: `${score} points with these proofs give ${allowed ?? "no"} stars, not ${star}.`,
      }
    : null;
}
