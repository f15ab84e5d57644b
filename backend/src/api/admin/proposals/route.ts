import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { todayInVietnam } from "../../../calendar/today";
import {
  ADMIN_PAGE_SIZE,
  type AdminProposalList,
  adminProposalQuerySchema,
  proposeBodySchema,
} from "../../../contracts/registry-admin";
import { readOfficeProposals } from "../../../queries/certification/office-proposals";
import { proposeChangeWorkflow } from "../../../workflows/certification/propose-change";
import { validated } from "../../validated";
import { actorOf } from "../actor";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminProposalList>,
): Promise<void> {
  const asked = validated(adminProposalQuerySchema, req.query);
  const { actor_id } = req.auth_context;
  const found = await readOfficeProposals(req.scope, asked, actor_id, todayInVietnam());
  res.json({ ...found, page: asked.page, page_size: ADMIN_PAGE_SIZE });
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = validated(proposeBodySchema, req.body);
  const { result } = await proposeChangeWorkflow(req.scope).run({
    input: { ...body, actor: await actorOf(req) },
  });
  res.status(201).json({ id: result.id });
}
