import { model } from "@medusajs/framework/utils";

/**
 * One change, appended and never altered: the server's database role may not update or delete it.
 * The database fills `sequence`, `previous_hash` and `hash`, so that each row is chained to the last.
 */
export const AuditEvent = model
  .define("audit_event", {
    id: model.id({ prefix: "oaud" }).primaryKey(),
    sequence: model.number().unique().nullable(),
    happened_at: model.dateTime(),
    actor_id: model.text(),
    actor_name: model.text(),
    /** e.g. `certificate.revoked`; see `audit.ts`. */
    action: model.text(),
    subject_type: model.text(),
    subject_id: model.text().index(),
    /** The facts before and after, as canonical JSON text: the hash is of these very letters. */
    before: model.text().nullable(),
    after: model.text().nullable(),
    reason: model.text().nullable(),
    document_hash: model.text().nullable(),
    previous_hash: model.text().nullable(),
    hash: model.text().nullable(),
  })
  .checks([
    {
      name: "audit_event_chained",
      expression: (e) =>
        `${e.sequence} is not null and ${e.previous_hash} is not null and ${e.hash} is not null`,
    },
  ]);
