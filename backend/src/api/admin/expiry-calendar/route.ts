import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { todayInVietnam } from "../../../calendar/today";
import { type ExpiryCalendar, expiryCalendarQuerySchema } from "../../../contracts/registry-admin";
import { readExpiryCalendar } from "../../../queries/certification/expiry-calendar";
import { validated } from "../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<ExpiryCalendar>): Promise<void> {
  const { months } = validated(expiryCalendarQuerySchema, req.query);
  res.json(await readExpiryCalendar(req.scope, months, todayInVietnam()));
}
