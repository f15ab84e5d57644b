import type { MiddlewareRoute, RouteVerb } from "@medusajs/framework/http";
import type { OfficePolicy } from "../policies/office";

/** Each route of ours below /admin with what its caller must be allowed, e.g. `GET /admin/producers/:id`. */
export type RoutePolicies = Readonly<Record<`${RouteVerb} /admin/${string}`, OfficePolicy>>;

/**
 * Middlewares that answer 403 to whoever lacks the policy. A route that is in no such table would be
 * open to every signed-in user, so a test asks the running server for its routes and fails for it.
 */
export function requirePolicies(table: RoutePolicies): MiddlewareRoute[] {
  return Object.entries(table).map(([route, policy]) => {
    const [method, matcher] = route.split(" ") as [RouteVerb, string];
    const [resource, operation] = policy.split(":") as [string, string];
    return { matcher, methods: [method], policies: [{ resource, operation }] };
  });
}
