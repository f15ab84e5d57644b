import type { DecisionColumn, DecisionRowError } from "../contracts/decision-import";
import type { RuleBreach, RuleCode } from "../modules/certification/rule";
import { decisionColumnSchema } from "../contracts/decision-import";
import { rowError } from "./decision-entry";

/** Rules of the registry that a list can break, in the office's words. */
const STATEMENTS: Partial<Record<RuleCode, string>> = {
  "star.not_certified": "Chỉ 3, 4 và 5 sao có giấy chứng nhận.",
  "star.needs_ministry": "Hạng 5 sao do Bộ công nhận; trước đó sản phẩm mới là tiềm năng 5 sao.",
  "star.wrong_authority":
    "Cơ quan này không có quyền công nhận hạng sao ấy vào ngày cấp (tỉnh: 3 và 4 sao; Bộ: 5 sao; huyện: chỉ 3 sao, đến hết 30/06/2025).",
  "star.above_score": "Điểm chưa đủ cho hạng sao này.",
  "certificate.score_out_of_range": "Điểm phải từ 0 đến 100.",
  "certificate.issued_before_decision": "Ngày cấp trước ngày quyết định.",
  "certificate.issued_before_criteria_set": "Căn cứ pháp lý này chưa có hiệu lực vào ngày cấp.",
  "certificate.expiry_before_issue": "Ngày hết hạn không sau ngày cấp.",
  "certificate.expiry_not_by_rule":
    "Ngày hết hạn không đúng thời hạn của giấy (36 tháng từ ngày cấp).",
  "certificate.holder_missing": "Thiếu chủ thể.",
  "certificate.product_code_missing": "Thiếu mã sản phẩm.",
  "certificate.decision_number_missing": "Thiếu số quyết định.",
  "certificate.authority_missing": "Thiếu cơ quan ban hành.",
};

const COLUMN_OF_FIELD: Readonly<Record<string, DecisionColumn>> = {
  authority_level: "issuing_authority",
  holder_name_as_printed: "holder_name",
};

/** A rule's breach as an error of the row; one that is not worded yet is told in English. */
export function breachError({ code, message, field }: RuleBreach): DecisionRowError {
  const column = decisionColumnSchema.safeParse(COLUMN_OF_FIELD[field ?? ""] ?? field);
  return rowError(code, column.data ?? null, STATEMENTS[code] ?? message, message);
}
