import { requirePolicies } from "../../require-policies";

export const placeRoutes = requirePolicies({
  "GET /admin/places": "commune:read",
});
