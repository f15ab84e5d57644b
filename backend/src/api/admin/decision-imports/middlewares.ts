import { requirePolicies } from "../../require-policies";

export const decisionImportRoutes = requirePolicies({
  "GET /admin/decision-imports": "decision_import:read",
  "POST /admin/decision-imports": "decision_import:create",
  "GET /admin/decision-imports/:id": "decision_import:read",
  "GET /admin/decision-imports/:id/file": "decision_import:read",
  "POST /admin/decision-imports/:id/proposal": "proposal:create",
});
