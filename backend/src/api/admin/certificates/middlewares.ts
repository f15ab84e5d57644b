import { requirePolicies } from "../../require-policies";

export const certificateRoutes = requirePolicies({
  "GET /admin/certificates": "certificate:read",
  "GET /admin/certificates/:id": "certificate:read",
  "POST /admin/certificates/:id/renewal": "certificate:update",
  "POST /admin/certificates/:id/extension": "certificate:update",
  "GET /admin/certificates/:id/scan": "certificate:read",
  "POST /admin/certificates/:id/scan": "certificate:update",
});
