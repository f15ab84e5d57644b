import { z } from "zod";

import {
  type AdminAssessment,
  type AdminCertificate,
  adminAssessmentListSchema,
  adminCertificateSchema,
} from "../../backend/src/contracts/registry-admin.ts";
import { type SignedIn, signInAs } from "./admin-logins.mts";
import { type Answer } from "./http.mts";
import { realDateInVietnam } from "./test-shop.mts";

const idSchema = z.object({ id: z.string() });

/** The id in an answer. Throws, with the answer, for a refusal. */
export function idIn({ status, body }: Answer): string {
  if (status !== 200 && status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return idSchema.parse(body).id;
}

/** The gates' evidence that four stars ask for. */
export const proofs = {
  electronic_trace_code: "https://example.vn/truy-xuat",
  documented_story: "https://example.vn/cau-chuyen",
  ecommerce_link: null,
};

/** Leads an invented product from entering to a recognised decision; the assessment's id. */
export async function recognise(
  officer: SignedIn,
  productId: string,
  number: number,
): Promise<string> {
  const on = realDateInVietnam();
  const id = idIn(
    await officer("assessments", {
      body: {
        product_id: productId,
        round: "first",
        entered_on: on,
        product_code: `BIA-33-12688-${String(number)}-2026`,
      },
    }),
  );
  idIn(await officer(`assessments/${id}/standardise`, { body: { on } }));
  idIn(await officer(`assessments/${id}/screen`, { body: { on, gates: proofs } }));
  idIn(
    await officer(`assessments/${id}/score`, {
      body: { on, part_a: 30, part_b: 20, part_c: 28.5 },
    }),
  );
  idIn(
    await officer(`assessments/${id}/decide`, {
      body: {
        on,
        outcome: "recognised",
        star_rating: 4,
        authority_level: "province",
        decision_number: `BIA-${String(number)}/QĐ-UBND`,
      },
    }),
  );
  return id;
}

/** What is sent to propose a certificate on a recognised assessment. */
export function issueProposal(assessmentId: string, number: number): object {
  const today = realDateInVietnam();
  return {
    kind: "issue",
    assessment_id: assessmentId,
    payload: {
      product_code: `BIA-33-12688-${String(number)}-2026`,
      decision_date: today,
      issuing_authority: "UBND tỉnh (bịa ra để thử)",
      issued_on: today,
      holder_name_as_printed: "Nhà sản xuất bịa ra để thử",
      address_as_printed: "Xã Bịa, tỉnh Bịa",
      star_evidence: "D",
      date_evidence: "D",
    },
    reason: "Bịa ra để thử.",
  };
}

export function revocationProposal(certificateId: string): object {
  return {
    kind: "revoke",
    certificate_id: certificateId,
    payload: {
      revoked_on: realDateInVietnam(),
      revoke_reason: "production_stopped",
      revoke_note: "Không còn sản xuất (bịa ra để thử).",
      revoke_decision_number: "BIA-THU-HOI/QĐ-UBND",
    },
    reason: "Không còn sản xuất (bịa ra để thử).",
  };
}

/** Proposes as the officer and approves as the approver. */
export async function proposeAndApprove(body: object): Promise<void> {
  const id = idIn(await (await signInAs("officer"))("proposals", { body }));
  idIn(
    await (
      await signInAs("approver")
    )(`proposals/${id}/decision`, { body: { decision: "approved" } }),
  );
}

export async function assessmentOf(asker: SignedIn, id: string): Promise<AdminAssessment> {
  const { body } = await asker("assessments");
  const found = adminAssessmentListSchema.parse(body).assessments.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The board does not show ${id}.`);
  return found;
}

export async function certificateOf(asker: SignedIn, id: string): Promise<AdminCertificate> {
  const { status, body } = await asker(`certificates/${id}`);
  if (status !== 200) throw new Error(`${id}: ${status} ${JSON.stringify(body)}`);
  return adminCertificateSchema.parse(body);
}
