import { addDays, type CalendarDate } from "../backend/src/calendar/calendar-date";
import { criteriaSetOn } from "../backend/src/modules/certification/star-rules";
import type { CreateCriteriaSetsInput } from "../backend/src/workflows/certification/create-criteria-sets";

type NewCriteriaSet = CreateCriteriaSetsInput["criteria_sets"][number];

const STAR_THRESHOLDS = { "3": 50, "4": 70, "5": 90 };
/** Of the gates its forms set, those that a link can prove. */
const GATES = {
  "4": ["electronic_trace_code", "documented_story"],
  "5": ["ecommerce_link"],
};
const VALIDITY_MONTHS = 36;
/** QĐ 26/2026 ended the two decisions before it sixty days after its own date. */
const EARLIER_SETS_ENDED_ON = addDays("2026-05-22", 60);

/** The decisions under which products were assessed, oldest first; facts only. */
export const CRITERIA_SETS: NewCriteriaSet[] = [
  {
    legal_basis: "QD1048_2019",
    title: "Quyết định 1048/QĐ-TTg ngày 21/8/2019 (sửa đổi: 781/QĐ-TTg năm 2020)",
    effective_from: "2019-08-21",
    effective_to: null,
    part_a_max: 35,
    part_b_max: 25,
    part_c_max: 40,
    star_thresholds: STAR_THRESHOLDS,
    star_gates: {},
    validity_months: VALIDITY_MONTHS,
    source: "1048/QĐ-TTg, 781/QĐ-TTg",
  },
  {
    legal_basis: "QD148_2023",
    title: "Quyết định 148/QĐ-TTg ngày 24/2/2023",
    effective_from: "2023-02-24",
    effective_to: EARLIER_SETS_ENDED_ON,
    part_a_max: 40,
    part_b_max: 25,
    part_c_max: 35,
    star_thresholds: STAR_THRESHOLDS,
    star_gates: {},
    validity_months: VALIDITY_MONTHS,
    source: "148/QĐ-TTg",
  },
  {
    legal_basis: "QD1489_2025",
    title: "Quyết định 1489/QĐ-TTg ngày 6/7/2025",
    effective_from: "2025-07-06",
    effective_to: EARLIER_SETS_ENDED_ON,
    part_a_max: 40,
    part_b_max: 25,
    part_c_max: 35,
    star_thresholds: STAR_THRESHOLDS,
    star_gates: {},
    validity_months: VALIDITY_MONTHS,
    source: "1489/QĐ-TTg",
  },
  {
    legal_basis: "QD26_2026",
    title: "Quyết định 26/2026/QĐ-TTg ngày 22/5/2026",
    effective_from: "2026-05-22",
    effective_to: null,
    part_a_max: 40,
    part_b_max: 25,
    part_c_max: 35,
    star_thresholds: STAR_THRESHOLDS,
    star_gates: GATES,
    validity_months: VALIDITY_MONTHS,
    source: "26/2026/QĐ-TTg",
  },
];

/** The decision under which a certificate of that day is taken to have been given. */
export function legalBasisOn(day: CalendarDate): NewCriteriaSet["legal_basis"] {
  const found = criteriaSetOn(CRITERIA_SETS, day);
  if (!found) throw new Error(`No criteria set held on ${day}.`);
  return found.legal_basis;
}
