import type { OfficePolicy } from "../../policies/office";

/** What may be held of Medusa's own resources. */
type ShopGrant = "read" | "read-impersonal" | "run";

export interface OfficeRole {
  id: string;
  name: string;
  description: string;
  /** Of Medusa's resources: reading, reading what names no person, or everything but the logins. */
  shop: ShopGrant;
  office: readonly OfficePolicy[];
}

const READS = [
  "certificate:read",
  "assessment:read",
  "proposal:read",
  "decision_import:read",
  "criteria_set:read",
  "programme_target:read",
  "expiry_reminder:read",
  "audit_event:read",
  "producer:read",
  "commune:read",
  "public_report:read",
  "showroom:read",
  "staff_member:read",
] as const satisfies readonly OfficePolicy[];

/**
 * The roles of the office and of the shop. The administrator holds everything by Medusa's own role.
 * Who proposes a change can never approve it; that rule is kept by the workflow and the database,
 * not by a role.
 */
export const OFFICE_ROLES: readonly OfficeRole[] = [
  {
    id: "role_officer",
    name: "Cán bộ",
    description: "Officer: leads assessments, proposes changes, uploads decisions, answers reports",
    shop: "read",
    office: [
      ...READS,
      "certificate:update",
      "assessment:create",
      "assessment:update",
      "proposal:create",
      "decision_import:create",
      "decision_import:update",
      "producer_contact:read",
      "representative:read",
      "public_report:update",
    ],
  },
  {
    id: "role_approver",
    name: "Người duyệt",
    description: "Approver: decides what others propose",
    shop: "read",
    office: [
      ...READS,
      "proposal:create",
      "proposal:decide",
      "producer_contact:read",
      "representative:read",
    ],
  },
  {
    id: "role_operator",
    name: "Vận hành",
    description: "Operator: runs the shop, its goods, orders, producers and sales points",
    shop: "run",
    office: [
      ...READS,
      "producer:update",
      "producer_contact:read",
      "programme_target:update",
      "showroom:update",
      "staff_member:create",
      "staff_member:update",
    ],
  },
  {
    id: "role_viewer",
    name: "Chỉ xem",
    description: "Viewer: sees the registry and the goods, no personal data, and changes nothing",
    shop: "read-impersonal",
    office: READS,
  },
];

/** Logins and who may do what: for the administrator alone. */
const ACCESS = new Set(["user", "api_key", "invite", "rbac_role", "rbac_policy"]);

/** Medusa's resources that carry names, addresses or payments of buyers. */
const PERSONAL = new Set([
  "customer",
  "customer_address",
  "customer_group",
  "order",
  "order_item",
  "order_change",
  "order_claim",
  "order_claim_item",
  "order_exchange",
  "return",
  "fulfillment",
  "payment",
  "payment_collection",
  "payment_method",
  "payment_session",
  "notification",
  "workflow_execution",
]);

/** Whether a role holds a policy on one of Medusa's own resources. */
export function holdsOfShop(grant: ShopGrant, resource: string, operation: string): boolean {
  if (ACCESS.has(resource) || operation === "*") return false;
  if (grant === "run") return true;
  return operation === "read" && !(grant === "read-impersonal" && PERSONAL.has(resource));
}
