import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import type { CERTIFICATE_ROUNDS } from "../../contracts/certificate";
import type { CalendarDate } from "../../calendar/calendar-date";
import { todayInVietnam } from "../../calendar/today";
import {
  assessmentScore,
  checkStepDate,
  decided,
  type DecisionStep,
  isOpen,
  scored,
  screened,
  standardised,
  withdrawn,
} from "./assessment-stage";
import { type AuditAction, canonicalJson, type Cause } from "./audit";
import {
  expiryOf,
  overlapBreach,
  overlappingCertificate,
  type PrintedCertificate,
  printedBreaches,
  revoked,
  starChanged,
  superseded,
  untouched,
} from "./certificate-rules";
import { isInForce } from "./certificate-status";
import { lookupCode } from "./lookup-code";
import { Assessment } from "./models/assessment";
import { AuditEvent } from "./models/audit-event";
import { Certificate } from "./models/certificate";
import { CriteriaSet } from "./models/criteria-set";
import { DecisionImport } from "./models/decision-import";
import { DecisionImportRow } from "./models/decision-import-row";
import { ExpiryReminder } from "./models/expiry-reminder";
import { ProgrammeTarget } from "./models/programme-target";
import { Proposal } from "./models/proposal";
import { PublicReport } from "./models/public-report";
import { PROPOSAL_PAYLOADS, type ProposalKind } from "./proposal-payload";
import { extended, isLateFile, renewalClosed, renewalFiled } from "./renewal";
import { refuse } from "./rule";
import {
  criteriaSetOn,
  criteriaSetSchema,
  type CriteriaSetRules,
  type Gates,
  NO_GATES,
  type PartScores,
} from "./star-rules";

type Stored<T> = Omit<T, "created_at" | "updated_at" | "deleted_at" | `raw_${string}`>;
export type AssessmentRecord = Stored<InferTypeOf<typeof Assessment>>;
export type CertificateRecord = Stored<InferTypeOf<typeof Certificate>>;
export type ProposalRecord = Stored<InferTypeOf<typeof Proposal>>;

interface Records {
  assessment: AssessmentRecord;
  certificate: CertificateRecord;
  proposal: ProposalRecord;
}

/** One row that was made (`before` null), changed, or taken back (`after` null). */
export type RegistryWrite = {
  [Kind in keyof Records]: {
    subject: Kind;
    id: string;
    action: AuditAction | `${AuditAction}.undone`;
    before: Partial<Records[Kind]> | null;
    after: Partial<Records[Kind]> | null;
  };
}[keyof Records];

/** What was done, with all that is needed to take it back. */
export interface Recorded<T> {
  result: T;
  writes: RegistryWrite[];
}

/** A certificate as its paper gives it; what befalls it later is recorded by other methods. */
export type NewCertificate = Pick<
  CertificateRecord,
  | "product_code"
  | "legal_basis"
  | "star_rating"
  | "score"
  | "round"
  | "decision_number"
  | "decision_date"
  | "issuing_authority"
  | "authority_level"
  | "issued_on"
  | "expires_on"
  | "holder_name_as_printed"
  | "address_as_printed"
  | "star_evidence"
  | "date_evidence"
  | "source"
  | "checked_on"
> &
  Partial<Pick<CertificateRecord, "assessment_id" | "scan_file" | "document_hash">>;

type Ctx = Context<SqlEntityManager>;

/** Rows that one statement carries. */
const BATCH = 1_000;
/** Key of the advisory lock under which the registry is written, the audit chain too. */
const REGISTRY_LOCK = 5_601_026;

/**
 * The registry's tables and the only ways to write assessments, certificates and proposals. Each
 * method judges its rule and writes the change with its audit event in one transaction, one writer
 * at a time. It answers what it wrote, so that a workflow can take it back with `undo`.
 */
export class Registry extends MedusaService({
  Assessment,
  AuditEvent,
  Certificate,
  CriteriaSet,
  DecisionImport,
  DecisionImportRow,
  ExpiryReminder,
  ProgrammeTarget,
  Proposal,
  PublicReport,
}) {
  /**
   * A product enters the programme, for the first time, for a higher star, or for its renewal; the
   * file of a renewal is noted on its certificate.
   */
  @InjectTransactionManager()
  async enterAssessment(
    input: {
      product_id: string;
      round: (typeof CERTIFICATE_ROUNDS)[number];
      renews_certificate_id?: string | null;
      entered_on: CalendarDate;
      product_code?: string | null;
    },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<AssessmentRecord & { is_late: boolean }>> {
    await this.lock(context);
    const today = todayInVietnam();
    const { product_id, round, entered_on } = input;
    checkStepDate(entered_on, null, today);
    const open = (await this.listAssessments({ product_id }, ALL, context)).find(isOpen);
    if (open) {
      refuse({
        code: "assessment.already_open",
        message: `The product is being assessed already, since ${open.entered_on}.`,
      });
    }
    const certificates = await this.listCertificates({ product_id }, ALL, context);
    const inForce = certificates.find((certificate) => isInForce(certificate, entered_on));
    const set = criteriaSetOn(await this.criteriaSets(context), entered_on);
    if (!set) {
      return refuse({
        code: "criteria_set.none_on_date",
        field: "entered_on",
        message: `No criteria set is recorded for ${entered_on}.`,
      });
    }

    const writes: RegistryWrite[] = [];
    let isLate = false;
    let renewed: CertificateRecord | null = null;
    if (round === "first") {
      if (inForce) {
        refuse({
          code: "assessment.already_certified",
          message: `The product's certificate of decision ${inForce.decision_number} is in force: enter it for an upgrade or its renewal.`,
        });
      }
    } else {
      renewed = await this.renewedCertificate(input.renews_certificate_id, product_id, context);
      if (round === "upgrade") checkUpgrade(renewed, entered_on);
      else if (isInForce(renewed, entered_on)) {
        const patch = renewalFiled(renewed, entered_on, today);
        isLate = isLateFile(renewed, entered_on);
        writes.push(changed("certificate", "certificate.renewal_filed", renewed, patch));
      }
    }
    const assessment: AssessmentRecord = {
      id: generateEntityId(undefined, "oasse"),
      product_id,
      product_code: input.product_code ?? null,
      legal_basis: set.legal_basis,
      round,
      renews_certificate_id: renewed?.id ?? null,
      entered_on,
      standardised_on: null,
      screened_on: null,
      part_a: null,
      part_b: null,
      part_c: null,
      scored_on: null,
      gates: { ...NO_GATES },
      decided_on: null,
      outcome: null,
      star_rating: null,
      authority_level: null,
      decision_number: null,
      decision_document_hash: null,
      withdrawn_on: null,
      note: null,
    };
    writes.push(made("assessment", "assessment.entered", assessment));
    await this.carryOut(writes, cause, context);
    return { result: { ...assessment, is_late: isLate }, writes };
  }

  @InjectTransactionManager()
  async standardiseAssessment(
    input: { id: string; on: CalendarDate },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<AssessmentRecord>> {
    await this.lock(context);
    const assessment = await this.retrieveAssessment(input.id, {}, context);
    const patch = standardised(assessment, input.on, todayInVietnam());
    return this.changeAssessment("assessment.standardised", assessment, patch, cause, context);
  }

  @InjectTransactionManager()
  async screenAssessment(
    input: { id: string; on: CalendarDate; gates: Gates; note?: string | null },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<AssessmentRecord>> {
    await this.lock(context);
    const assessment = await this.retrieveAssessment(input.id, {}, context);
    const patch = screened(assessment, input, todayInVietnam());
    return this.changeAssessment("assessment.screened", assessment, patch, cause, context);
  }

  /** Scores are given under the criteria set of the day on which they are given. */
  @InjectTransactionManager()
  async scoreAssessment(
    input: PartScores & { id: string; on: CalendarDate },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<AssessmentRecord>> {
    await this.lock(context);
    const assessment = await this.retrieveAssessment(input.id, {}, context);
    const set = criteriaSetOn(await this.criteriaSets(context), input.on);
    if (!set) {
      return refuse({
        code: "criteria_set.none_on_date",
        field: "on",
        message: `No criteria set is recorded for ${input.on}.`,
      });
    }
    const patch = scored(assessment, input, set, todayInVietnam());
    return this.changeAssessment("assessment.scored", assessment, patch, cause, context);
  }

  /** The council's decision. One that recognises nothing closes the renewal it was made for. */
  @InjectTransactionManager()
  async decideAssessment(
    input: DecisionStep & { id: string },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<AssessmentRecord>> {
    await this.lock(context);
    const assessment = await this.retrieveAssessment(input.id, {}, context);
    const set = await this.criteriaSet(assessment.legal_basis, context);
    const patch = decided(assessment, input, set, todayInVietnam());
    if (patch.star_rating !== null && assessment.round === "upgrade") {
      const renewed = await this.renewedCertificate(
        assessment.renews_certificate_id,
        assessment.product_id,
        context,
      );
      if (patch.star_rating <= renewed.star_rating) {
        refuse({
          code: "upgrade.star_not_higher",
          field: "star_rating",
          message: `An upgrade gives more than the ${renewed.star_rating} stars the product has.`,
        });
      }
    }
    const closing =
      patch.outcome === "not_recognised"
        ? await this.closeRenewal(assessment, input.on, context)
        : [];
    return this.changeAssessment("assessment.decided", assessment, patch, cause, context, closing);
  }

  @InjectTransactionManager()
  async withdrawAssessment(
    input: { id: string; on: CalendarDate; reason: string },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<AssessmentRecord>> {
    await this.lock(context);
    const assessment = await this.retrieveAssessment(input.id, {}, context);
    const patch = withdrawn(assessment, input, todayInVietnam());
    const closing = await this.closeRenewal(assessment, input.on, context);
    return this.changeAssessment(
      "assessment.withdrawn",
      assessment,
      patch,
      cause,
      context,
      closing,
    );
  }

  /** Keeps a certificate in force while its late re-assessment is open. */
  @InjectTransactionManager()
  async extendCertificate(
    input: { certificate_id: string; extended_until: CalendarDate },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<CertificateRecord>> {
    await this.lock(context);
    const certificate = await this.retrieveCertificate(input.certificate_id, {}, context);
    const assessments = await this.listAssessments(
      { renews_certificate_id: certificate.id, round: "re_evaluation" },
      ALL,
      context,
    );
    const patch = extended(
      certificate,
      input.extended_until,
      assessments.find(isOpen) ?? null,
      todayInVietnam(),
    );
    return this.changeCertificate("certificate.extended", certificate, patch, cause, context);
  }

  /** Files the scan of a certificate's decision. */
  @InjectTransactionManager()
  async setCertificateDocument(
    input: { certificate_id: string; scan_file: string | null; document_hash: string | null },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<CertificateRecord>> {
    await this.lock(context);
    const certificate = await this.retrieveCertificate(input.certificate_id, {}, context);
    const { scan_file, document_hash } = input;
    const patch = { scan_file, document_hash };
    return this.changeCertificate("certificate.document_set", certificate, patch, cause, context);
  }

  /**
   * Records certificates as their papers give them, all or none. With `supersede` the certificate
   * that a product has in force ends on the day its new one is issued; without, it is refused.
   */
  @InjectTransactionManager()
  async recordCertificates(
    certificates: (NewCertificate & { product_id: string })[],
    options: { supersede: boolean },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<CertificateRecord[]>> {
    await this.lock(context);
    const { created, writes } = await this.planRecording(certificates, options, context);
    await this.carryOut(writes, cause, context);
    return { result: created, writes };
  }

  /** Puts a change forward for another person to decide. It must be allowed by today's state. */
  @InjectTransactionManager()
  async proposeChange(
    input: {
      kind: ProposalKind;
      payload: unknown;
      certificate_id?: string | null;
      assessment_id?: string | null;
      import_id?: string | null;
    },
    cause: Cause & { reason: string },
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<ProposalRecord>> {
    await this.lock(context);
    const { kind } = input;
    const subject = {
      certificate_id: input.certificate_id ?? null,
      assessment_id: input.assessment_id ?? null,
      import_id: input.import_id ?? null,
    };
    const proposal: ProposalRecord = {
      id: generateEntityId(undefined, "oprop"),
      kind,
      payload: parsePayload(kind, input.payload),
      ...subject,
      reason: cause.reason,
      document_hash: cause.document_hash ?? null,
      proposed_by: cause.actor.id,
      proposed_by_name: cause.actor.name,
      proposed_at: await this.now(context),
      decided_by: null,
      decided_by_name: null,
      decided_at: null,
      decision: null,
      decision_note: null,
    };
    await this.planProposal(proposal, context);
    const [open] = await this.listProposals({ kind, ...subject, decision: null }, ALL, context);
    if (open) {
      refuse({
        code: "proposal.already_open",
        message: `The same was proposed by ${open.proposed_by_name} already and waits for a decision.`,
      });
    }
    const writes = [made("proposal", "proposal.made", proposal)];
    await this.carryOut(writes, cause, context);
    return { result: proposal, writes };
  }

  /**
   * Decides a proposal once. Approving and rejecting is for another person than the proposer, who
   * alone may withdraw it. An approval only takes effect through `applyProposal`.
   */
  @InjectTransactionManager()
  async decideProposal(
    input: { id: string; decision: "approved" | "rejected" | "withdrawn"; note?: string | null },
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<ProposalRecord>> {
    await this.lock(context);
    const proposal = await this.retrieveProposal(input.id, {}, context);
    if (proposal.decision !== null) {
      refuse({
        code: "proposal.already_decided",
        message: `${proposal.decided_by_name ?? "Somebody"} decided it already: ${proposal.decision}.`,
      });
    }
    const isProposer = proposal.proposed_by === cause.actor.id;
    if (isProposer && input.decision !== "withdrawn") {
      refuse({
        code: "proposal.same_person",
        message: "Another person than the one who proposed it decides.",
      });
    }
    if (!isProposer && input.decision === "withdrawn") {
      refuse({
        code: "proposal.not_proposer",
        message: "Only the person who proposed it withdraws it.",
      });
    }
    const write = changed("proposal", `proposal.${input.decision}`, proposal, {
      decision: input.decision,
      decided_by: cause.actor.id,
      decided_by_name: cause.actor.name,
      decided_at: await this.now(context),
      decision_note: input.note ?? null,
    });
    await this.carryOut([write], cause, context);
    return { result: { ...proposal, ...write.after }, writes: [write] };
  }

  /** Carries out what an approved proposal asks for; an import has a workflow of its own. */
  @InjectTransactionManager()
  async applyProposal(
    id: string,
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<Recorded<CertificateRecord[]>> {
    await this.lock(context);
    const proposal = await this.retrieveProposal(id, {}, context);
    if (proposal.decision !== "approved") {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Proposal ${id} is not approved: it is not applied.`,
      );
    }
    const { certificates, writes } = await this.planProposal(proposal, context);
    await this.carryOut(writes, cause, context);
    return { result: certificates, writes };
  }

  /** Takes back what was recorded, last first; the log keeps both. */
  @InjectTransactionManager()
  async undo(
    writes: RegistryWrite[],
    cause: Cause,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await this.lock(context);
    await this.carryOut([...writes].reverse().map(inverse), cause, context);
  }

  // Plans: what a change would write, judged by the state the lock holds still.

  private async planProposal(
    proposal: ProposalRecord,
    context: Ctx,
  ): Promise<{ certificates: CertificateRecord[]; writes: RegistryWrite[] }> {
    const today = todayInVietnam();
    switch (proposal.kind) {
      case "issue":
        return this.planIssue(proposal, context);
      case "change_star": {
        const certificate = await this.proposedCertificate(proposal, context);
        const patch = starChanged(
          certificate,
          PROPOSAL_PAYLOADS.change_star.parse(proposal.payload),
          await this.criteriaSet(certificate.legal_basis, context),
          today,
        );
        const write = changed("certificate", "certificate.star_changed", certificate, patch);
        return { certificates: [{ ...certificate, ...patch }], writes: [write] };
      }
      case "revoke": {
        const certificate = await this.proposedCertificate(proposal, context);
        const patch = revoked(certificate, PROPOSAL_PAYLOADS.revoke.parse(proposal.payload));
        const write = changed("certificate", "certificate.revoked", certificate, patch);
        return { certificates: [{ ...certificate, ...patch }], writes: [write] };
      }
      case "import":
        await this.checkImport(proposal.import_id, context);
        return { certificates: [], writes: [] };
    }
  }

  private async planIssue(
    proposal: ProposalRecord,
    context: Ctx,
  ): Promise<{ certificates: CertificateRecord[]; writes: RegistryWrite[] }> {
    const payload = PROPOSAL_PAYLOADS.issue.parse(proposal.payload);
    if (proposal.assessment_id === null) return unknownSubject("An issue names its assessment.");
    const assessment = await this.retrieveAssessment(proposal.assessment_id, {}, context);
    const { star_rating, decision_number, authority_level } = assessment;
    if (
      assessment.outcome !== "recognised" ||
      star_rating === null ||
      decision_number === null ||
      authority_level === null
    ) {
      return refuse({
        code: "assessment.not_recognised",
        message: "A certificate is issued for an assessment that was decided as recognised.",
      });
    }
    const [issued] = await this.listCertificates({ assessment_id: assessment.id }, ALL, context);
    if (issued) {
      refuse({
        code: "assessment.already_issued",
        message: `The certificate of this assessment was issued on ${issued.issued_on}.`,
      });
    }
    const set = await this.criteriaSet(assessment.legal_basis, context);
    const { expires_on, ...printed } = payload;
    const certificate = {
      ...printed,
      expires_on: expires_on ?? expiryOf(printed.issued_on, set),
      product_id: assessment.product_id,
      legal_basis: assessment.legal_basis,
      star_rating,
      score: assessmentScore(assessment),
      round: assessment.round,
      decision_number,
      authority_level,
      assessment_id: assessment.id,
      document_hash: proposal.document_hash ?? assessment.decision_document_hash,
    };
    const supersede = assessment.round !== "first";
    const { created, writes } = await this.planRecording([certificate], { supersede }, context);
    return { certificates: created, writes };
  }

  private async planRecording(
    certificates: (NewCertificate & { product_id: string })[],
    { supersede }: { supersede: boolean },
    context: Ctx,
  ): Promise<{ created: CertificateRecord[]; writes: RegistryWrite[] }> {
    const sets = await this.criteriaSets(context);
    for (const certificate of certificates) {
      const [breach] = printedBreaches(certificate, sets);
      if (breach) refuse(named(breach, certificate));
    }
    const created = certificates.map(certificateRecord);
    await this.checkLookupCodes(created, context);

    const byProduct = await this.certificatesOf(
      created.map(({ product_id }) => product_id),
      context,
    );
    const successions: RegistryWrite[] = [];
    for (const certificate of [...created].sort(byIssue)) {
      const siblings = byProduct.get(certificate.product_id) ?? [];
      for (;;) {
        const other = overlappingCertificate(certificate, siblings);
        if (!other) break;
        if (!supersede || other.issued_on >= certificate.issued_on) {
          return refuse(named(overlapBreach(certificate, other), certificate));
        }
        const patch = superseded(other, certificate);
        if (created.includes(other)) Object.assign(other, patch);
        else {
          successions.push(changed("certificate", "certificate.superseded", other, patch));
          siblings[siblings.indexOf(other)] = { ...other, ...patch };
        }
      }
      byProduct.set(certificate.product_id, [...siblings, certificate]);
    }
    const recordings = created.map((certificate) =>
      made("certificate", "certificate.issued", certificate),
    );
    return { created, writes: [...successions, ...recordings] };
  }

  private async closeRenewal(
    assessment: AssessmentRecord,
    on: CalendarDate,
    context: Ctx,
  ): Promise<RegistryWrite[]> {
    if (assessment.round !== "re_evaluation" || assessment.renews_certificate_id === null)
      return [];
    const certificate = await this.retrieveCertificate(
      assessment.renews_certificate_id,
      {},
      context,
    );
    if (certificate.renewal_filed_on === null) return [];
    const patch = renewalClosed(certificate, on);
    return [changed("certificate", "certificate.renewal_closed", certificate, patch)];
  }

  // Reading under the lock.

  private async criteriaSets(context: Ctx): Promise<CriteriaSetRules[]> {
    const rows = await this.listCriteriaSets({}, ALL, context);
    return rows.map((row) => criteriaSetSchema.parse(row));
  }

  private async criteriaSet(
    legalBasis: AssessmentRecord["legal_basis"],
    context: Ctx,
  ): Promise<CriteriaSetRules> {
    const sets = await this.criteriaSets(context);
    const set = sets.find((candidate) => candidate.legal_basis === legalBasis);
    if (!set) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The criteria set ${legalBasis} is not recorded.`,
      );
    }
    return set;
  }

  private async renewedCertificate(
    id: string | null | undefined,
    productId: string,
    context: Ctx,
  ): Promise<CertificateRecord> {
    if (!id) {
      return refuse({
        code: "assessment.renews_nothing",
        field: "renews_certificate_id",
        message: "An upgrade or a renewal names the certificate it is about.",
      });
    }
    const certificate = await this.retrieveCertificate(id, {}, context);
    if (certificate.product_id !== productId) {
      refuse({
        code: "assessment.renews_other_product",
        field: "renews_certificate_id",
        message: "The certificate belongs to another product: a star belongs to one product.",
      });
    }
    return certificate;
  }

  private async proposedCertificate(
    proposal: ProposalRecord,
    context: Ctx,
  ): Promise<CertificateRecord> {
    if (proposal.certificate_id === null) {
      return unknownSubject("The proposal names no certificate.");
    }
    return this.retrieveCertificate(proposal.certificate_id, {}, context);
  }

  private async checkImport(id: string | null, context: Ctx): Promise<void> {
    if (id === null) return unknownSubject("The proposal names no import.");
    const found = await this.retrieveDecisionImport(id, {}, context);
    if (found.applied_at !== null) {
      refuse({ code: "import.already_applied", message: "This list has been applied already." });
    }
    if (found.checked_at === null || found.refusal !== null || found.error_count > 0) {
      refuse({
        code: "import.has_errors",
        message: `The list is not ready: ${found.error_count} rows have errors, or it is not checked yet.`,
      });
    }
  }

  private async checkLookupCodes(created: CertificateRecord[], context: Ctx): Promise<void> {
    const codes = new Map<string, CertificateRecord>();
    for (const certificate of created) {
      if (codes.has(certificate.lookup_code)) refuse(alreadyRecorded(certificate));
      codes.set(certificate.lookup_code, certificate);
    }
    for (const part of batches([...codes.keys()])) {
      const [known] = await this.listCertificates({ lookup_code: part }, ALL, context);
      const certificate = known && codes.get(known.lookup_code);
      if (certificate) refuse(alreadyRecorded(certificate));
    }
  }

  private async certificatesOf(
    productIds: string[],
    context: Ctx,
  ): Promise<Map<string, CertificateRecord[]>> {
    const byProduct = new Map<string, CertificateRecord[]>();
    for (const part of batches([...new Set(productIds)])) {
      for (const row of await this.listCertificates({ product_id: part }, ALL, context)) {
        byProduct.set(row.product_id, [...(byProduct.get(row.product_id) ?? []), row]);
      }
    }
    return byProduct;
  }

  // Writing.

  private async changeAssessment(
    action: AuditAction,
    assessment: AssessmentRecord,
    patch: Partial<AssessmentRecord>,
    cause: Cause,
    context: Ctx,
    further: RegistryWrite[] = [],
  ): Promise<Recorded<AssessmentRecord>> {
    const writes = [changed("assessment", action, assessment, patch), ...further];
    await this.carryOut(writes, cause, context);
    return { result: { ...assessment, ...patch }, writes };
  }

  private async changeCertificate(
    action: AuditAction,
    certificate: CertificateRecord,
    patch: Partial<CertificateRecord>,
    cause: Cause,
    context: Ctx,
  ): Promise<Recorded<CertificateRecord>> {
    const writes = [changed("certificate", action, certificate, patch)];
    await this.carryOut(writes, cause, context);
    return { result: { ...certificate, ...patch }, writes };
  }

  private async carryOut(writes: RegistryWrite[], cause: Cause, context: Ctx): Promise<void> {
    const of = <K extends RegistryWrite["subject"]>(subject: K) =>
      writes.filter(
        (write): write is Extract<RegistryWrite, { subject: K }> => write.subject === subject,
      );
    const ids = (all: RegistryWrite[]) =>
      all.filter(({ after }) => after === null).map(({ id }) => id);
    const fresh = <T>(all: { before: T | null; after: T | null }[]) =>
      all.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
    const patches = <T extends object>(all: { id: string; before: T | null; after: T | null }[]) =>
      all.flatMap(({ id, before, after }) =>
        before !== null && after !== null ? [{ id, ...after }] : [],
      );

    const [assessments, certificates, proposals] = [
      of("assessment"),
      of("certificate"),
      of("proposal"),
    ];
    for (const part of batches(ids(certificates))) await this.deleteCertificates(part, context);
    for (const part of batches(ids(assessments))) await this.deleteAssessments(part, context);
    for (const part of batches(ids(proposals))) await this.deleteProposals(part, context);
    for (const part of batches(patches(certificates))) await this.updateCertificates(part, context);
    for (const part of batches(patches(assessments))) await this.updateAssessments(part, context);
    for (const part of batches(patches(proposals))) await this.updateProposals(part, context);
    for (const part of batches(fresh(certificates))) await this.createCertificates(part, context);
    for (const part of batches(fresh(assessments))) await this.createAssessments(part, context);
    for (const part of batches(fresh(proposals))) await this.createProposals(part, context);
    await this.appendAuditEvents(writes, cause, context);
  }

  /** The database numbers the events, dates them and chains each to the last. */
  private async appendAuditEvents(
    writes: RegistryWrite[],
    { actor, reason, document_hash }: Cause,
    context: Ctx,
  ): Promise<void> {
    const manager = managerOf(context);
    for (const part of batches(writes)) {
      const events = part.map(({ subject, id, action, before, after }) => ({
        id: generateEntityId(undefined, "oaud"),
        action,
        subject_type: subject,
        subject_id: id,
        before: before && canonicalJson(before),
        after: after && canonicalJson(after),
      }));
      await manager.execute(
        `insert into audit_event
           (id, actor_id, actor_name, action, subject_type, subject_id, before, after, reason, document_hash)
         select e.id, ?, ?, e.action, e.subject_type, e.subject_id, e.before, e.after, ?, ?
           from jsonb_to_recordset(?::jsonb) as e
             (id text, action text, subject_type text, subject_id text, before text, after text)`,
        [actor.id, actor.name, reason ?? null, document_hash ?? null, JSON.stringify(events)],
      );
    }
  }

  /** Until the transaction ends nobody else writes the registry; what is read now stays so. */
  private async lock(context: Ctx): Promise<void> {
    await managerOf(context).execute("select pg_advisory_xact_lock(?)", [REGISTRY_LOCK]);
  }

  /** The moment something is put on record, by the one clock all servers share. */
  private async now(context: Ctx): Promise<Date> {
    const rows = await managerOf(context).execute<{ at: Date | string }[]>(
      "select date_trunc('milliseconds', clock_timestamp()) as at",
    );
    const at = rows[0]?.at;
    if (at === undefined) throw new Error("The database did not tell the time.");
    return new Date(at);
  }
}

/** Without it, lists end after fifteen rows. */
const ALL = { take: null } as const;

function managerOf(context: Ctx): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager;
  if (!manager) throw new Error("No database manager in the module's context.");
  return manager;
}

function made<K extends keyof Records>(subject: K, action: AuditAction, record: Records[K]) {
  return { subject, id: record.id, action, before: null, after: record };
}

/** Only what differs goes into the log. */
function changed<K extends keyof Records, P extends Partial<Records[K]>>(
  subject: K,
  action: AuditAction,
  record: Records[K],
  patch: P,
) {
  const before: Partial<Records[K]> = {};
  for (const field in patch) {
    before[field as unknown as keyof Records[K]] = record[field as unknown as keyof Records[K]];
  }
  return { subject, id: record.id, action, before, after: patch };
}

/** What takes a write back. */
export function inverse<W extends RegistryWrite>(write: W): W {
  const action = `${write.action}.undone`;
  return { ...write, action, before: write.after, after: write.before };
}

function certificateRecord(
  certificate: NewCertificate & { product_id: string },
): CertificateRecord {
  return {
    id: generateEntityId(undefined, "ocert"),
    lookup_code: lookupCode(certificate),
    assessment_id: null,
    scan_file: null,
    document_hash: null,
    revoke_reason: null,
    revoke_note: null,
    revoke_decision_number: null,
    superseded_by: null,
    ...certificate,
    ...untouched(certificate),
  };
}

const byIssue = (a: CertificateRecord, b: CertificateRecord) =>
  a.issued_on < b.issued_on ? -1 : 1;

function alreadyRecorded({ product_code, decision_number, issued_on }: PrintedCertificate) {
  return {
    code: "certificate.already_recorded" as const,
    message: `${product_code} of decision ${decision_number}, issued on ${issued_on}, is recorded already.`,
  };
}

function named<T extends { message: string }>(breach: T, { product_code }: PrintedCertificate): T {
  return { ...breach, message: `${product_code}: ${breach.message}` };
}

function checkUpgrade(certificate: CertificateRecord, on: CalendarDate): void {
  if (!isInForce(certificate, on)) {
    refuse({
      code: "upgrade.certificate_not_in_force",
      message: "Only a certificate in force is upgraded.",
    });
  }
  if (certificate.star_rating === 5) {
    refuse({ code: "upgrade.already_highest", message: "Five stars are the most there is." });
  }
}

function unknownSubject(message: string): never {
  return refuse({ code: "proposal.unknown_subject", message });
}

function parsePayload(kind: ProposalKind, payload: unknown): Record<string, unknown> {
  const parsed = PROPOSAL_PAYLOADS[kind].safeParse(payload);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The proposal is incomplete: ${problems.join("; ")}.`,
    "proposal.payload_invalid",
  );
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}
