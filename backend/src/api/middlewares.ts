import { authenticate, defineMiddlewares } from "@medusajs/framework/http";
import { serveDashboard } from "./admin-dashboard/serve-dashboard";
import { rejectMalformedRequests } from "./reject-malformed-requests";
import { checkQuantity } from "./store/carts/check-quantity";
import { requireLinkOrOwner } from "./store/orders/require-link-or-owner";
import { serveUploads } from "./uploads/serve-uploads";

export default defineMiddlewares({
  routes: [
    // Not "*", whose match would be decoded by Express itself, with a 500 for a broken escape.
    ...["/store", "/auth", "/admin", "/hooks"].map((matcher) => ({
      matcher,
      middlewares: [rejectMalformedRequests],
    })),
    // Without methods, which would match /app alone and not what lies below.
    { matcher: "/app", middlewares: [serveDashboard] },
    { matcher: "/static", middlewares: [serveUploads] },
    {
      matcher: "/store/carts/:id/line-items",
      methods: ["POST"],
      middlewares: [checkQuantity("add")],
    },
    {
      matcher: "/store/carts/:id/line-items/:line_id",
      methods: ["POST"],
      middlewares: [checkQuantity("change")],
    },
    {
      matcher: "/store/orders/:id",
      methods: ["GET"],
      middlewares: [
        authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
        requireLinkOrOwner,
      ],
    },
  ],
});
