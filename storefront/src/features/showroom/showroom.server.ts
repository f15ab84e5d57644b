import type { Language } from "@lang-sao/backend/contracts/language";
import {
  showroomDetailSchema,
  showroomListSchema,
  type ShowroomDetail,
  type ShowroomList,
} from "@lang-sao/backend/contracts/showroom";
import { readBackend } from "@/lib/backend.server";
import { failure, type Result } from "@/lib/result";
import { isSlug } from "@/lib/slug";

export function readShowrooms(lang: Language): Promise<Result<ShowroomList>> {
  return readBackend("/store/showrooms", showroomListSchema, { lang });
}

export async function readShowroom(
  lang: Language,
  handle: string,
): Promise<Result<ShowroomDetail>> {
  if (!isSlug(handle)) return failure({ kind: "not_found" });
  return readBackend(`/store/showrooms/${handle}`, showroomDetailSchema, { lang });
}
