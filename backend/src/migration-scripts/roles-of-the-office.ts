import type { ExecArgs } from "@medusajs/framework/types";
import { ensureRolesWorkflow } from "../workflows/access/ensure-roles";

/** The roles exist in every shop, with or without the demonstration. */
export default async function rolesOfTheOffice({ container }: ExecArgs): Promise<void> {
  await ensureRolesWorkflow(container).run();
}
