import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { Actor } from "../../modules/certification/audit";

/**
 * Who asks, as the audit log names them. Throws NOT_ALLOWED for a key, since only a person can
 * answer for a change of the registry.
 */
export async function actorOf(req: AuthenticatedMedusaRequest): Promise<Actor> {
  const { actor_id, actor_type } = req.auth_context;
  if (actor_type !== "user") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The registry is changed by a person who is signed in, not by a key.",
      "actor.not_a_person",
    );
  }
  const user = await req.scope
    .resolve(Modules.USER)
    .retrieveUser(actor_id, { select: ["id", "first_name", "last_name", "email"] });
  const name = [user.last_name, user.first_name].filter(Boolean).join(" ");
  return { id: user.id, name: name === "" ? user.email : name };
}
