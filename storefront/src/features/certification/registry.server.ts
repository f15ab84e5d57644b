import {
  certificateSearchSchema,
  REGISTRY_MAX_PAGE_SIZE,
  lookupCodeSchema,
  publicReportSchema,
  registryCertificateSchema,
  registryListSchema,
  type CertificateSearch,
  type PublicReportBody,
  type RegistryCertificate,
  type RegistryList,
} from "@lang-sao/backend/contracts/certificate-registry";
import type { Language } from "@lang-sao/backend/contracts/language";
import { AttemptLimiter } from "@/lib/attempt-limiter";
import { failureOf, medusa, readBackend } from "@/lib/backend.server";
import { failure, success, type Failure, type Result } from "@/lib/result";
import { EMPTY_REGISTRY, registryQuery, type RegistrySelection } from "./registry-url";

export function readRegistry(
  lang: Language,
  selection: RegistrySelection,
  pageSize?: number,
): Promise<Result<RegistryList>> {
  return readBackend("/store/certificates", registryListSchema, {
    lang,
    ...registryQuery(selection),
    page_size: pageSize,
  });
}

export async function readCertificate(
  lang: Language,
  code: string,
): Promise<Result<RegistryCertificate>> {
  if (!lookupCodeSchema.safeParse(code).success) return failure({ kind: "not_found" });
  return readBackend(`/store/certificates/${code}`, registryCertificateSchema, { lang });
}

/** The code of every certificate, read in pages as large as the backend gives. */
export async function readCertificateCodes(): Promise<Result<string[]>> {
  const codes: string[] = [];
  for (let page = 1; ; page += 1) {
    const selection = { ...EMPTY_REGISTRY, sort: "code", page } as const;
    const list = await readRegistry("vi", selection, REGISTRY_MAX_PAGE_SIZE);
    if (!list.ok) return list;
    codes.push(...list.value.certificates.map(({ lookup_code }) => lookup_code));
    if (page * REGISTRY_MAX_PAGE_SIZE >= list.value.count) return success(codes);
  }
}

/** Where a typed or scanned number leads. */
export function searchNumber(typed: string): Promise<Result<CertificateSearch>> {
  return readBackend("/store/certificate-search", certificateSearchSchema, { q: typed });
}

/** Reports of one visitor in a quarter of an hour. */
const REPORT_LIMIT = { tries: 5, windowMs: 15 * 60_000 };
const limiter = new AttemptLimiter(REPORT_LIMIT);

export type ReportFailure = Failure | { kind: "too_many"; minutes: number };

export async function sendReport(
  report: PublicReportBody,
  clientAddress: string,
): Promise<Result<null, ReportFailure>> {
  const waitMs = limiter.attempt(clientAddress, performance.now());
  if (waitMs > 0) return failure({ kind: "too_many", minutes: Math.ceil(waitMs / 60_000) });
  try {
    const answer = await medusa.client.fetch<unknown>("/store/public-reports", {
      method: "POST",
      body: report,
      signal: AbortSignal.timeout(10_000),
    });
    publicReportSchema.parse(answer);
    return success(null);
  } catch (error) {
    const reason = failureOf(error);
    if (reason.kind === "refused" && reason.status === 429) {
      return failure({ kind: "too_many", minutes: REPORT_LIMIT.windowMs / 60_000 });
    }
    if (reason.kind === "unavailable") console.error(`A report was not taken: ${reason.message}`);
    return failure(reason);
  }
}
