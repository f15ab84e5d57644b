import type { Language } from "@lang-sao/backend/contracts/language";
import {
  producerDetailSchema,
  producerListSchema,
  type ProducerDetail,
  type ProducerList,
} from "@lang-sao/backend/contracts/producer";
import { readBackend } from "@/lib/backend.server";
import { failure, type Result } from "@/lib/result";
import { isSlug } from "@/lib/slug";

export function readProducers(lang: Language): Promise<Result<ProducerList>> {
  return readBackend("/store/producers", producerListSchema, { lang });
}

export async function readProducer(
  lang: Language,
  handle: string,
): Promise<Result<ProducerDetail>> {
  if (!isSlug(handle)) return failure({ kind: "not_found" });
  return readBackend(`/store/producers/${handle}`, producerDetailSchema, { lang });
}
