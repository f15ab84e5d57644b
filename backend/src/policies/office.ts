import { definePolicies } from "@medusajs/framework/utils";

/**
 * What can be done with which of our resources; Medusa declares its own. A resource bears the name
 * of its model. A route of ours asks for exactly one of these (`api/require-policies.ts`), and
 * `workflows/access/roles.ts` says which role holds which.
 */
export const OFFICE_OPERATIONS = {
  /** Updating is filing a renewal or extending; all else goes through a proposal. */
  certificate: ["read", "update"],
  assessment: ["read", "create", "update"],
  proposal: ["read", "create", "decide"],
  decision_import: ["read", "create", "update"],
  criteria_set: ["read"],
  programme_target: ["read", "update"],
  expiry_reminder: ["read"],
  audit_event: ["read"],
  producer: ["read", "update"],
  /** Address, phone and e-mail: of a household they are personal data. */
  producer_contact: ["read"],
  /** Sex, ethnicity and home address of whoever signs for a producer: personal data. */
  representative: ["read"],
  commune: ["read"],
  /** Whoever may update a report also reads how its sender can be reached. */
  public_report: ["read", "update"],
  showroom: ["read", "update"],
  staff_member: ["read", "create", "update"],
} as const;

type Operations = typeof OFFICE_OPERATIONS;

/** e.g. `certificate:read`. */
export type OfficePolicy = {
  [Resource in keyof Operations]: `${Resource}:${Operations[Resource][number]}`;
}[keyof Operations];

export const officePolicies = definePolicies(
  Object.entries(OFFICE_OPERATIONS).flatMap(([resource, operations]) =>
    operations.map((operation) => ({
      name: `${pascalCase(operation)}${pascalCase(resource)}`,
      resource,
      operation,
      description: `${operation} ${resource.replaceAll("_", " ")}`,
    })),
  ),
);

function pascalCase(words: string): string {
  return words
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
