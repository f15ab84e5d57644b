import type { MiddlewareRoute } from "@medusajs/framework/http";

/**
 * Writes of Medusa 2.21 that declare no policy and would be open to every signed-in user: who could
 * make roles, and who could empty or refill the shop's search index.
 */
export const closedRoutes: MiddlewareRoute[] = [
  {
    // As an expression it comes before Medusa's check of the body.
    matcher: /^\/admin\/rbac\/roles\/?$/i,
    methods: ["POST"],
    policies: [{ resource: "rbac_role", operation: "create" }],
  },
  {
    matcher: "/admin/index/sync",
    methods: ["POST"],
    policies: [{ resource: "store", operation: "update" }],
  },
  {
    matcher: "/admin/search-indexes/:id",
    methods: ["DELETE"],
    policies: [{ resource: "store", operation: "update" }],
  },
  {
    matcher: "/admin/search-indexes/:id/reindex",
    methods: ["POST"],
    policies: [{ resource: "store", operation: "update" }],
  },
];
