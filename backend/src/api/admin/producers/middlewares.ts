import { requirePolicies } from "../../require-policies";

export const producerRoutes = requirePolicies({
  "GET /admin/producers": "producer:read",
  "GET /admin/producers/:id": "producer:read",
  "POST /admin/producers/:id": "producer:update",
});
