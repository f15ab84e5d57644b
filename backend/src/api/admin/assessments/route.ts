import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { todayInVietnam } from "../../../calendar/today";
import {
  type AdminAssessmentList,
  enterAssessmentBodySchema,
} from "../../../contracts/registry-admin";
import { readOfficeAssessments } from "../../../queries/certification/office-assessments";
import { enterAssessmentWorkflow } from "../../../workflows/certification/enter-assessment";
import { validated } from "../../validated";
import { actorOf } from "../actor";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminAssessmentList>,
): Promise<void> {
  const today = todayInVietnam();
  res.json({ assessments: await readOfficeAssessments(req.scope, today), judged_on: today });
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = validated(enterAssessmentBodySchema, req.body);
  const { result } = await enterAssessmentWorkflow(req.scope).run({
    input: { ...body, actor: await actorOf(req) },
  });
  res.status(201).json({ id: result.id });
}
