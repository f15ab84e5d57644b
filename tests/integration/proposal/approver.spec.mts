import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { adminProposalListSchema } from "../../../backend/src/contracts/registry-admin.ts";
import { certificateHistory } from "../../../seed/factories/certificate-histories.ts";
import { type SignedIn, signInAs } from "../../setup/admin-logins.mts";
import { certificateOf, idIn, revocationProposal } from "../../setup/office-work.mts";
import {
  putRegistryCases,
  type RegistryCase,
  removeRegistryCases,
} from "../../setup/registry-cases.mts";
import { realDateInVietnam } from "../../setup/test-shop.mts";

const number = 820;

describe("two persons of the office", () => {
  let officer: SignedIn;
  let approver: SignedIn;
  let administrator: SignedIn;
  let cases: RegistryCase[] = [];
  let certificateId = "";

  beforeAll(async () => {
    [officer, approver, administrator] = await Promise.all([
      signInAs("officer"),
      signInAs("approver"),
      signInAs("administrator"),
    ]);
    cases = await putRegistryCases(
      new Map([[number, certificateHistory("in_force", realDateInVietnam(), number)]]),
    );
    certificateId = cases[0]?.certificates[0]?.id ?? "";
  });

  afterAll(() => removeRegistryCases(cases));

  const openProposal = async (asker: SignedIn, id: string) => {
    const { body } = await asker("proposals?state=open");
    return adminProposalListSchema.parse(body).proposals.find((one) => one.id === id);
  };

  it("are needed: who proposed cannot approve, whatever they may do otherwise", async () => {
    const id = idIn(await administrator("proposals", { body: revocationProposal(certificateId) }));
    expect((await openProposal(administrator, id))?.is_own).toBe(true);
    const { status, body } = await administrator(`proposals/${id}/decision`, {
      body: { decision: "approved" },
    });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: "proposal.same_person" },
    });
    expect((await certificateOf(officer, certificateId)).certificate.status).toBe("active");

    const another = await approver(`proposals/${id}/withdrawal`, { body: {} });
    expect(another).toMatchObject({ status: 400, body: { code: "proposal.not_proposer" } });
    idIn(await administrator(`proposals/${id}/withdrawal`, { body: {} }));
  });

  it("see before and after, and a rejection changes nothing and is final", async () => {
    const id = idIn(await officer("proposals", { body: revocationProposal(certificateId) }));
    const proposal = await openProposal(approver, id);
    expect(proposal?.is_own).toBe(false);
    expect(proposal?.changes).toContainEqual({
      field: "revoke_reason",
      before: null,
      after: "production_stopped",
    });
    const second = await officer("proposals", { body: revocationProposal(certificateId) });
    expect(second).toMatchObject({ status: 400, body: { code: "proposal.already_open" } });

    const decide = (decision: string) =>
      approver(`proposals/${id}/decision`, { body: { decision, note: "Chưa đủ căn cứ." } });
    idIn(await decide("rejected"));
    expect(await decide("approved")).toMatchObject({
      status: 400,
      body: { code: "proposal.already_decided" },
    });
    expect(await openProposal(approver, id)).toBeUndefined();
    const { body } = await approver("proposals?state=decided");
    expect(
      adminProposalListSchema.parse(body).proposals.find((one) => one.id === id),
    ).toMatchObject({ state: "rejected", decision_note: "Chưa đủ căn cứ." });
    expect((await certificateOf(officer, certificateId)).certificate.in_force).toBe(true);
  });

  it("cannot be replaced by one who only proposes", async () => {
    const id = idIn(await approver("proposals", { body: revocationProposal(certificateId) }));
    const { status } = await officer(`proposals/${id}/decision`, {
      body: { decision: "approved" },
    });
    expect(status).toBe(403);
    idIn(await approver(`proposals/${id}/withdrawal`, { body: { note: "Bịa ra để thử." } }));
  });
});
