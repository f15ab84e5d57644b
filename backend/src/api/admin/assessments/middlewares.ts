import { requirePolicies } from "../../require-policies";

export const assessmentRoutes = requirePolicies({
  "GET /admin/assessments": "assessment:read",
  "POST /admin/assessments": "assessment:create",
  "POST /admin/assessments/:id/standardise": "assessment:update",
  "POST /admin/assessments/:id/screen": "assessment:update",
  "POST /admin/assessments/:id/score": "assessment:update",
  "POST /admin/assessments/:id/decide": "assessment:update",
  "POST /admin/assessments/:id/withdraw": "assessment:update",
});
