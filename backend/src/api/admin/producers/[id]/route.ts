import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { todayInVietnam } from "../../../../calendar/today";
import { type AdminProducer, updateProducerBodySchema } from "../../../../contracts/producer-admin";
import { readAdminProducer } from "../../../../queries/producer/admin-producers";
import { updateProducerWorkflow } from "../../../../workflows/producer/update-producer";
import { holdsPolicy } from "../../../holds-policy";
import { validated } from "../../../validated";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProducer>,
): Promise<void> {
  res.json(
    await readAdminProducer(req.scope, req.params.id ?? "", {
      today: todayInVietnam(),
      contacts: await holdsPolicy(req, "producer_contact:read"),
      personal: await holdsPolicy(req, "representative:read"),
    }),
  );
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const change = validated(updateProducerBodySchema, req.body);
  const { result } = await updateProducerWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", change },
  });
  res.json(result);
}
