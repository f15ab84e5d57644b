import { authenticate, defineMiddlewares } from "@medusajs/framework/http";
import { STAFF_ACTOR } from "../workflows/showroom/create-staff-member";
import { closedRoutes } from "./admin/close-open-routes";
import { assessmentRoutes } from "./admin/assessments/middlewares";
import { certificateRoutes } from "./admin/certificates/middlewares";
import { decisionImportRoutes } from "./admin/decision-imports/middlewares";
import { expiryCalendarRoutes } from "./admin/expiry-calendar/middlewares";
import { placeRoutes } from "./admin/places/middlewares";
import { producerRoutes } from "./admin/producers/middlewares";
import { productStarRoutes } from "./admin/products/middlewares";
import { proposalRoutes } from "./admin/proposals/middlewares";
import { publicReportRoutes } from "./admin/public-reports/middlewares";
import { withholdPersonalFields } from "./admin/withhold-personal-fields";
import { serveDashboard } from "./admin-dashboard/serve-dashboard";
import { guardSignIn, refuseStaffRegistration } from "./auth/guard-sign-in";
import { rejectMalformedRequests } from "./reject-malformed-requests";
import { checkQuantity } from "./store/carts/check-quantity";
import { requireLinkOrOwner } from "./store/orders/require-link-or-owner";
import { serveUploads } from "./uploads/serve-uploads";

export default defineMiddlewares({
  routes: [
    // Not "*", whose match would be decoded by Express itself, with a 500 for a broken escape.
    ...["/store", "/auth", "/admin", "/hooks", "/till"].map((matcher) => ({
      matcher,
      middlewares: [rejectMalformedRequests],
    })),
    // Without methods, which would match /app alone and not what lies below.
    { matcher: "/app", middlewares: [serveDashboard] },
    { matcher: "/static", middlewares: [serveUploads] },
    // Without methods: whatever lies below is for staff alone.
    { matcher: "/till", middlewares: [authenticate(STAFF_ACTOR, ["bearer"])] },
    // By parameters, which are decoded: an address may be spelled in many ways.
    {
      matcher: "/auth/:actor_type/:auth_provider",
      methods: ["GET", "POST"],
      middlewares: [guardSignIn],
    },
    {
      matcher: "/auth/:actor_type/:auth_provider/register",
      methods: ["POST"],
      middlewares: [refuseStaffRegistration],
    },
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
    { matcher: "/admin", middlewares: [withholdPersonalFields] },
    ...closedRoutes,
    // Who may ask which route of ours below /admin; one table for each resource.
    ...assessmentRoutes,
    ...certificateRoutes,
    ...decisionImportRoutes,
    ...expiryCalendarRoutes,
    ...placeRoutes,
    ...producerRoutes,
    ...productStarRoutes,
    ...proposalRoutes,
    ...publicReportRoutes,
  ],
});
