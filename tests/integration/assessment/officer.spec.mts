import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type SignedIn, signInAs } from "../../setup/admin-logins.mts";
import { product } from "../../setup/goods.mts";
import { page } from "../../setup/http.mts";
import {
  assessmentOf,
  certificateOf,
  idIn,
  issueProposal,
  proofs,
  recognise,
} from "../../setup/office-work.mts";
import {
  putRegistryCases,
  type RegistryCase,
  removeRegistryCases,
} from "../../setup/registry-cases.mts";
import { realDateInVietnam } from "../../setup/test-shop.mts";

const today = realDateInVietnam();
const [ledToTheEnd, ledAstray] = [810, 811] as const;

describe("an officer leading an invented product to its star", () => {
  let officer: SignedIn;
  let approver: SignedIn;
  let cases: RegistryCase[] = [];

  const caseOf = (number: number): RegistryCase => {
    const found = cases.find((one) => one.number === number);
    if (found === undefined) throw new Error(`Case ${String(number)} was not put.`);
    return found;
  };

  beforeAll(async () => {
    [officer, approver] = await Promise.all([signInAs("officer"), signInAs("approver")]);
    cases = await putRegistryCases(
      new Map([
        [ledToTheEnd, []],
        [ledAstray, []],
      ]),
    );
  });

  afterAll(() => removeRegistryCases(cases));

  it("gets it to a public star with the approver's help, and not a moment before", async () => {
    const { product: goods } = caseOf(ledToTheEnd);
    const id = await recognise(officer, goods.id, ledToTheEnd);
    expect(await assessmentOf(officer, id)).toMatchObject({
      stage: "recognised",
      score: 78.5,
      band: 4,
      star_rating: 4,
    });
    const proposal = idIn(await officer("proposals", { body: issueProposal(id, ledToTheEnd) }));
    expect((await assessmentOf(officer, id)).proposal_id).toBe(proposal);
    expect((await product(goods.handle)).plate).toBeNull();

    idIn(await approver(`proposals/${proposal}/decision`, { body: { decision: "approved" } }));

    const { certificate_id } = await assessmentOf(officer, id);
    if (certificate_id === null) throw new Error("Nothing was issued.");
    const { certificate, timeline } = await certificateOf(officer, certificate_id);
    cases = cases.map((one) =>
      one.number === ledToTheEnd
        ? { ...one, certificates: [{ id: certificate_id, lookup_code: certificate.lookup_code }] }
        : one,
    );
    expect(certificate).toMatchObject({
      status: "active",
      in_force: true,
      star_rating: 4,
      score: 78.5,
      assessment_id: id,
    });
    expect(timeline.map(({ kind }) => kind)).toContain("certificate.issued");
    await expect
      .poll(async () => (await product(goods.handle)).plate?.star_rating, { timeout: 5_000 })
      .toBe(4);
    await expect
      .poll(async () => (await page(`/san-pham/${goods.handle}`)).text, { timeout: 5_000 })
      .toContain(`BIA-${String(ledToTheEnd)}/QĐ-UBND`);
  });

  it("is refused each step that does not follow, with the rule that forbids it", async () => {
    const id = idIn(
      await officer("assessments", {
        body: {
          product_id: caseOf(ledAstray).product.id,
          round: "first",
          entered_on: today,
        },
      }),
    );
    const refusal = async (step: string, body: object) => {
      const { status, body: answer } = await officer(`assessments/${id}/${step}`, { body });
      return { status, ...(answer as object) };
    };
    const on = today;
    const decision = {
      on,
      outcome: "recognised",
      authority_level: "province",
      decision_number: "BIA-811/QĐ-UBND",
    };

    const tooEarly = { on, part_a: 10, part_b: 10, part_c: 10 };
    expect(await refusal("score", tooEarly)).toMatchObject({
      status: 400,
      code: "assessment.wrong_stage",
    });
    expect(await refusal("standardise", { on: "2099-01-01" })).toMatchObject({
      code: "date.in_future",
    });
    expect(await refusal("standardise", { on: "2020-01-01" })).toMatchObject({
      code: "date.before_last_step",
    });
    expect((await refusal("standardise", { on: "2026-02-30" })).status).toBe(400);

    idIn(await officer(`assessments/${id}/standardise`, { body: { on } }));
    const gates = { ...proofs, documented_story: null };
    idIn(await officer(`assessments/${id}/screen`, { body: { on, gates } }));
    expect(await refusal("score", { ...tooEarly, part_a: 40.5 })).toMatchObject({
      code: "score.part_out_of_range",
    });
    idIn(
      await officer(`assessments/${id}/score`, {
        body: { on, part_a: 36, part_b: 24, part_c: 33 },
      }),
    );
    expect(await refusal("decide", { ...decision, star_rating: 4 })).toMatchObject({
      code: "star.gate_missing",
    });
    expect(await refusal("decide", { ...decision, star_rating: 5 })).toMatchObject({
      code: "star.needs_ministry",
    });
    expect((await refusal("decide", { ...decision, star_rating: 2 })).status).toBe(400);
    expect(await officer("proposals", { body: issueProposal(id, ledAstray) })).toMatchObject({
      status: 400,
      body: { code: "assessment.not_recognised" },
    });
    expect((await assessmentOf(officer, id)).stage).toBe("scored");

    idIn(await officer(`assessments/${id}/withdraw`, { body: { on, reason: "Bịa ra để thử." } }));
    expect(await refusal("score", tooEarly)).toMatchObject({ code: "assessment.not_open" });
  });
});
