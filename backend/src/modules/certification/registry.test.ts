import { MedusaError } from "@medusajs/framework/utils";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { assessmentScore, assessmentStage, isOpen } from "./assessment-stage";
import { type Actor, canonicalJson } from "./audit";
import { certificatePlate, isInForce, starSpan } from "./certificate-status";
import { type CertificateRecord, inverse, Registry, type RegistryWrite } from "./registry";
import { RULE_CODES } from "./rule";

const clock = vi.hoisted(() => ({ today: "2026-08-01" }));
vi.mock("../../calendar/today", () => ({ todayInVietnam: () => clock.today }));

type Row = Record<string, unknown> & { id: string };
type Table = Map<string, Row>;

/** The registry over tables in memory; a transaction that throws leaves them as they were. */
function memoryRegistry() {
  const tables: Record<"assessment" | "certificate" | "proposal", Table> = {
    assessment: new Map(),
    certificate: new Map(),
    proposal: new Map(),
  };
  const log: { action: string; actor: string }[] = [];
  const service = (table: Table) => ({
    list: (filters: Record<string, unknown>) =>
      [...table.values()].filter((row) =>
        Object.entries(filters).every(([field, asked]) =>
          Array.isArray(asked) ? asked.includes(row[field]) : row[field] === asked,
        ),
      ),
    retrieve: (id: string) => {
      const row = table.get(id);
      if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No ${id}.`);
      return row;
    },
    create: (rows: Row[]) => rows.map((row) => void table.set(row.id, { ...row })),
    update: (rows: Row[]) =>
      rows.map((row) => void table.set(row.id, { ...table.get(row.id), ...row })),
    delete: (ids: string[]) => ids.map((id) => table.delete(id)),
  });
  const manager = {
    execute: (sql: string, parameters: unknown[]) => {
      if (sql.includes("clock_timestamp")) return [{ at: new Date(0) }];
      if (sql.includes("insert into audit_event")) {
        const events = JSON.parse(String(parameters.at(-1))) as { action: string }[];
        log.push(...events.map(({ action }) => ({ action, actor: String(parameters[0]) })));
      }
      return [];
    },
  };
  const registry = new Registry({
    baseRepository: {
      serialize: (rows: unknown) => structuredClone(rows),
      getFreshManager: () => manager,
      transaction: async (work: (transactionManager: typeof manager) => Promise<unknown>) => {
        const before = Object.values(tables).map((table) => new Map(table));
        const length = log.length;
        try {
          return await work(manager);
        } catch (error) {
          Object.values(tables).forEach((table, index) => {
            table.clear();
            for (const [id, row] of before[index] ?? []) table.set(id, row);
          });
          log.length = length;
          throw error;
        }
      },
    },
    assessmentService: service(tables.assessment),
    certificateService: service(tables.certificate),
    proposalService: service(tables.proposal),
    criteriaSetService: { list: () => SETS },
  });
  const snapshot = () =>
    canonicalJson(
      Object.values(tables).map((table) =>
        [...table.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    );
  const certificates = () => registry.listCertificates({});
  return { registry, tables, log, snapshot, certificates };
}

const SET = {
  effective_to: null,
  part_a_max: 40,
  part_b_max: 25,
  part_c_max: 35,
  star_thresholds: { 3: 50, 4: 70, 5: 90 },
  validity_months: 36,
};
const SETS = [
  {
    ...SET,
    legal_basis: "QD1489_2025",
    effective_from: "2025-07-06",
    effective_to: "2026-07-21",
    star_gates: {},
  },
  {
    ...SET,
    legal_basis: "QD26_2026",
    effective_from: "2026-05-22",
    star_gates: {
      4: ["electronic_trace_code", "documented_story"],
      5: ["ecommerce_link"],
    },
  },
];

const lua: Actor = { id: "user_lua", name: "Lụa" };
const cuc: Actor = { id: "user_cuc", name: "Cúc" };
const PRODUCTS = ["prod_keo", "prod_banh"] as const;

const person = fc.constantFrom(lua, cuc);
const which = fc.nat({ max: 7 });
/** Mostly today, so that histories get somewhere. */
const offset = fc.oneof(
  { weight: 8, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -200, max: 5 }) },
);
const link = fc.option(fc.constant("https://lang-sao.example/bang-chung"), { freq: 6 });

const command = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.record({
      do: fc.constant("advance" as const),
      part_a: fc.integer({ min: 25, max: 40 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      days: fc.constantFrom(1, 40, 940),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("enter" as const),
      product: fc.constantFrom(...PRODUCTS),
      round: fc.constantFrom("first" as const, "upgrade" as const, "re_evaluation" as const),
      renews: which,
      offset,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("standardise" as const), which, offset }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("screen" as const),
      which,
      offset,
      gates: fc.record({
        electronic_trace_code: link,
        documented_story: link,
        ecommerce_link: link,
      }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("score" as const),
      which,
      offset,
      part_a: fc.integer({ min: 15, max: 42 }),
      part_b: fc.integer({ min: 10, max: 25 }),
      part_c: fc.integer({ min: 15, max: 35 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("decide" as const),
      which,
      offset,
      outcome: fc.constantFrom(
        "recognised" as const,
        "recognised" as const,
        "not_recognised" as const,
      ),
      star_rating: fc.constantFrom(2, 3, 4, 4, 5),
      authority_level: fc.constantFrom(
        "province" as const,
        "province" as const,
        "central" as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("withdraw" as const), which, offset }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("extend" as const),
      which,
      days: fc.integer({ min: -5, max: 200 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("issue" as const), which, offset, by: person }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("revoke" as const), which, offset, by: person }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("change_star" as const),
      which,
      star_rating: fc.constantFrom(3 as const, 4 as const, 5 as const),
      by: person,
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant("answer" as const),
      which,
      decision: fc.constantFrom(
        "approved" as const,
        "approved" as const,
        "rejected" as const,
        "withdrawn" as const,
      ),
      by: person,
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

type Memory = ReturnType<typeof memoryRegistry>;

function at(table: Table, index: number): string {
  const ids = [...table.keys()];
  // The latest are asked for most: they are the ones still open.
  return ids[ids.length - 1 - (index % Math.max(1, Math.min(ids.length, 4)))] ?? "none";
}

/** Does the next thing that the rules allow, so that histories get somewhere. */
async function advance(
  { registry, tables }: Pick<Memory, "registry" | "tables">,
  part_a: number,
): Promise<RegistryWrite[]> {
  const on = clock.today;
  const cause = { actor: lua, reason: "Đúng trình tự" };
  const [proposal] = await registry.listProposals({ decision: null });
  if (proposal) {
    const by = { actor: proposal.proposed_by === lua.id ? cuc : lua };
    return approve(registry, proposal.id, by);
  }
  const issued = new Set((await registry.listCertificates({})).map((row) => row.assessment_id));
  const assessment = (await registry.listAssessments({})).find(
    (row) => isOpen(row) || (row.outcome === "recognised" && !issued.has(row.id)),
  );
  if (!assessment) {
    const last = (await registry.listCertificates({})).at(-1);
    const input = last
      ? {
          product_id: last.product_id,
          round: "re_evaluation" as const,
          renews_certificate_id: last.id,
        }
      : { product_id: PRODUCTS[0], round: "first" as const };
    return (await registry.enterAssessment({ ...input, entered_on: on }, cause)).writes;
  }
  const { id } = assessment;
  switch (assessmentStage(assessment)) {
    case "entered":
      return (await registry.standardiseAssessment({ id, on }, cause)).writes;
    case "standardised": {
      const proof = "https://lang-sao.example/bang-chung";
      const gates = { electronic_trace_code: proof, documented_story: proof, ecommerce_link: null };
      return (await registry.screenAssessment({ id, on, gates }, cause)).writes;
    }
    case "screened":
      return (await registry.scoreAssessment({ id, on, part_a, part_b: 15, part_c: 25 }, cause))
        .writes;
    case "scored": {
      const input = {
        id,
        on,
        outcome: "recognised" as const,
        star_rating: (assessmentScore(assessment) ?? 0) >= 70 ? 4 : 3,
        decision_number: `${tables.assessment.size}/QĐ-UBND`,
      };
      return (await registry.decideAssessment(input, cause)).writes;
    }
    default: {
      const payload = issuePayload(tables, id, on);
      return (await registry.proposeChange({ kind: "issue", payload, assessment_id: id }, cause))
        .writes;
    }
  }
}

/** As the workflow does: what cannot be applied is not approved either. */
async function approve(
  registry: Registry,
  id: string,
  by: { actor: Actor },
): Promise<RegistryWrite[]> {
  const decided = await registry.decideProposal({ id, decision: "approved" }, by);
  try {
    const applied = await registry.applyProposal(id, by);
    return [...decided.writes, ...applied.writes];
  } catch (error) {
    await registry.undo(decided.writes, by);
    throw error;
  }
}

const wordOf = (value: unknown) => (typeof value === "string" ? value : null);

function issuePayload(tables: Memory["tables"], assessmentId: string, on: CalendarDate) {
  return {
    product_code: `33-12688-${tables.certificate.size}-2026`,
    decision_date: wordOf(tables.assessment.get(assessmentId)?.["decided_on"]) ?? on,
    issuing_authority: "UBND tỉnh Hưng Yên",
    issued_on: on,
    holder_name_as_printed: "HTX Làng Nguyễn",
    address_as_printed: "Xã Đông Hưng, tỉnh Hưng Yên",
  };
}

async function obey({ registry, tables }: Memory, asked: Command): Promise<RegistryWrite[]> {
  const on = "offset" in asked ? addDays(clock.today, asked.offset) : clock.today;
  const cause = { actor: lua, reason: "Thử" };
  switch (asked.do) {
    case "advance":
      return advance({ registry, tables }, asked.part_a);
    case "wait":
      clock.today = addDays(clock.today, asked.days);
      return [];
    case "enter":
      return (
        await registry.enterAssessment(
          {
            product_id: asked.product,
            round: asked.round,
            renews_certificate_id:
              asked.round === "first" ? null : at(tables.certificate, asked.renews),
            entered_on: on,
          },
          cause,
        )
      ).writes;
    case "standardise":
      return (
        await registry.standardiseAssessment({ id: at(tables.assessment, asked.which), on }, cause)
      ).writes;
    case "screen":
      return (
        await registry.screenAssessment(
          { id: at(tables.assessment, asked.which), on, gates: asked.gates },
          cause,
        )
      ).writes;
    case "score": {
      const { part_a, part_b, part_c } = asked;
      const input = { id: at(tables.assessment, asked.which), on, part_a, part_b, part_c };
      return (await registry.scoreAssessment(input, cause)).writes;
    }
    case "decide": {
      const { outcome, star_rating, authority_level } = asked;
      const input = {
        id: at(tables.assessment, asked.which),
        on,
        outcome,
        star_rating,
        authority_level,
        decision_number: `${tables.assessment.size}/QĐ-UBND`,
      };
      return (await registry.decideAssessment(input, cause)).writes;
    }
    case "withdraw":
      return (
        await registry.withdrawAssessment(
          { id: at(tables.assessment, asked.which), on, reason: "Rút" },
          cause,
        )
      ).writes;
    case "extend": {
      const id = at(tables.certificate, asked.which);
      const expires = wordOf(tables.certificate.get(id)?.["expires_on"]) ?? clock.today;
      const extended_until = addDays(expires, asked.days);
      return (await registry.extendCertificate({ certificate_id: id, extended_until }, cause))
        .writes;
    }
    case "issue": {
      const assessment_id = at(tables.assessment, asked.which);
      const payload = issuePayload(tables, assessment_id, on);
      return (
        await registry.proposeChange(
          { kind: "issue", payload, assessment_id },
          { ...cause, actor: asked.by },
        )
      ).writes;
    }
    case "revoke":
    case "change_star": {
      const payload =
        asked.do === "revoke"
          ? {
              revoked_on: on,
              revoke_reason: "misuse_of_mark",
              revoke_note: "Dán nhãn cho cả sản phẩm chưa được công nhận.",
              revoke_decision_number: "9/QĐ-UBND",
            }
          : {
              star_rating: asked.star_rating,
              decision_number: "8/QĐ-UBND",
              decision_date: on,
              issuing_authority: "UBND tỉnh Hưng Yên",
              authority_level: asked.star_rating === 5 ? "central" : "province",
            };
      const certificate_id = at(tables.certificate, asked.which);
      return (
        await registry.proposeChange(
          { kind: asked.do, payload, certificate_id },
          { ...cause, actor: asked.by },
        )
      ).writes;
    }
    case "answer": {
      const id = at(tables.proposal, asked.which);
      const by = { actor: asked.by };
      if (asked.decision === "approved") return approve(registry, id, by);
      return (await registry.decideProposal({ id, decision: asked.decision }, by)).writes;
    }
  }
}

/** What must hold whatever was done or tried. */
async function checkRegistry({ certificates, tables }: Memory): Promise<void> {
  const all = await certificates();
  for (const product of PRODUCTS) {
    const own = all.filter(({ product_id }) => product_id === product);
    expectDisjoint(own);
    for (const day of [clock.today, addDays(clock.today, 200), addDays(clock.today, -200)]) {
      const plate = certificatePlate(own, day);
      const glyphs = plate !== null && plate.state !== "expired";
      expect(glyphs).toBe(own.some((certificate) => isInForce(certificate, day)));
    }
  }
  for (const certificate of all) {
    expect([3, 4, 5]).toContain(certificate.star_rating);
    expect(certificate.expires_on > certificate.issued_on).toBe(true);
    if (certificate.star_rating === 5) expect(certificate.authority_level).toBe("central");
    if (certificate.extended_until !== null) {
      expect(certificate.extended_until <= addDays(certificate.expires_on, 180)).toBe(true);
    }
  }
  for (const proposal of tables.proposal.values()) {
    if (proposal["decision"] === "approved") {
      expect(proposal["decided_by"]).not.toBe(proposal["proposed_by"]);
    }
  }
}

function expectDisjoint(certificates: CertificateRecord[]): void {
  const spans = certificates
    .flatMap((certificate) => starSpan(certificate) ?? [])
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  spans.forEach((span, index) => {
    const next = spans[index + 1];
    if (next) expect(span.until < next.from).toBe(true);
  });
}

const FIRST_DAY: CalendarDate = "2026-06-01";
const histories = fc.array(command, { minLength: 20, maxLength: 90 });

describe("over random histories of legal and illegal actions", () => {
  it("no state shows a star without a certificate in force, and never two are", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(histories, async (commands) => {
        clock.today = FIRST_DAY;
        const memory = memoryRegistry();
        for (const asked of commands) {
          const before = memory.snapshot();
          const events = memory.log.length;
          try {
            const writes = await obey(memory, asked);
            expect(memory.log.length).toBe(events + writes.length);
            for (const { action } of writes) seen.set(action, (seen.get(action) ?? 0) + 1);
          } catch (error) {
            if (!(error instanceof MedusaError)) throw error;
            if (error.type !== MedusaError.Types.NOT_FOUND) {
              expect(RULE_CODES).toContain(error.code);
              seen.set(error.code ?? "", (seen.get(error.code ?? "") ?? 0) + 1);
            }
            expect(memory.snapshot()).toBe(before);
          }
          await checkRegistry(memory);
        }
      }),
      { numRuns: 150 },
    );
    // The histories must get somewhere, or they prove nothing.
    for (const action of [
      "certificate.issued",
      "certificate.superseded",
      "certificate.renewal_filed",
      "certificate.revoked",
      "certificate.star_changed",
      "proposal.approved",
      "assessment.decided",
      "proposal.same_person",
    ]) {
      expect([...seen.keys()]).toContain(action);
    }
  }, 60_000);

  it("what is undone leaves the registry as it was, and stays in the log", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (commands) => {
        clock.today = FIRST_DAY;
        const memory = memoryRegistry();
        for (const asked of commands) {
          const before = memory.snapshot();
          const events = memory.log.length;
          try {
            const writes = await obey(memory, asked);
            const after = memory.snapshot();
            await memory.registry.undo(writes, { actor: lua });
            expect(memory.snapshot()).toBe(before);
            expect(memory.log.length).toBe(events + 2 * writes.length);
            const undoing = [...writes].reverse().map(inverse);
            await memory.registry.undo(undoing, { actor: lua });
            expect(memory.snapshot()).toBe(after);
          } catch (error) {
            if (!(error instanceof MedusaError)) throw error;
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
