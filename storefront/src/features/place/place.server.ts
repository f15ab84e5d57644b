import type { Language } from "@lang-sao/backend/contracts/language";
import {
  communeDetailSchema,
  communeListSchema,
  communeNamesSchema,
  type CommuneDetail,
  type CommuneList,
  type CommuneNames,
} from "@lang-sao/backend/contracts/place";
import { readBackend } from "@/lib/backend.server";
import { failure, type Result } from "@/lib/result";
import { isSlug } from "@/lib/slug";

export function readCommunes(lang: Language): Promise<Result<CommuneList>> {
  return readBackend("/store/communes", communeListSchema, { lang });
}

/** By today's slug or a former commune's; the latter answers where to go. */
export async function readCommune(lang: Language, slug: string): Promise<Result<CommuneDetail>> {
  if (!isSlug(slug)) return failure({ kind: "not_found" });
  return readBackend(`/store/communes/${slug}`, communeDetailSchema, { lang });
}

/** Every commune, of today or former, that a name in an address may mean. */
export async function readPlacesCalled(slug: string): Promise<Result<CommuneNames>> {
  if (!isSlug(slug)) return failure({ kind: "not_found" });
  return readBackend(`/store/commune-names/${slug}`, communeNamesSchema, {});
}
