import type { APIRoute } from "astro";
import { answerOpenData } from "@/features/certification/open-data.server";

export const GET: APIRoute = (context) => answerOpenData(context, "csv");
