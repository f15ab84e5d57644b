import { requirePolicies } from "../../require-policies";

export const expiryCalendarRoutes = requirePolicies({
  "GET /admin/expiry-calendar": "expiry_reminder:read",
});
