import { requirePolicies } from "../../require-policies";

export const proposalRoutes = requirePolicies({
  "GET /admin/proposals": "proposal:read",
  "POST /admin/proposals": "proposal:create",
  "POST /admin/proposals/:id/decision": "proposal:decide",
  // Whoever could propose it can take it back; of another's the workflow refuses that.
  "POST /admin/proposals/:id/withdrawal": "proposal:create",
});
