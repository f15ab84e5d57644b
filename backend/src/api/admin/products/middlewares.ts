import { requirePolicies } from "../../require-policies";

export const productStarRoutes = requirePolicies({
  "GET /admin/products/:id/star": "certificate:read",
});
