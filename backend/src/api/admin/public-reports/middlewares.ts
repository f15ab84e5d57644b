import { requirePolicies } from "../../require-policies";

export const publicReportRoutes = requirePolicies({
  "GET /admin/public-reports": "public_report:read",
  "POST /admin/public-reports/:id/handle": "public_report:update",
});
