import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { holdsPolicy } from "../holds-policy";

/** Relations through which Medusa's own routes would reach what names and locates a person. */
const PERSONAL = /(^|[.,+*-])(producers?|representatives?|staff_members?|public_reports?)([.,]|$)/;

/**
 * Medusa's routes answer with whatever `fields` names, over links too, and check no policy of the
 * entities on the way. So whoever may not read personal data may not walk to them.
 */
export async function withholdPersonalFields(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { fields } = req.query;
  const asked = typeof fields === "string" ? fields : JSON.stringify(fields ?? "");
  if (!PERSONAL.test(asked.replaceAll(/[\s"[\]]/g, ""))) {
    next();
    return;
  }
  const isAllowed =
    (await holdsPolicy(req, "producer_contact:read")) &&
    (await holdsPolicy(req, "representative:read"));
  next(
    isAllowed
      ? undefined
      : new MedusaError(MedusaError.Types.FORBIDDEN, "These fields hold personal data."),
  );
}
