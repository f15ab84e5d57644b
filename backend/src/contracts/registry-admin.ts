import { z } from "zod";
import {
  ASSESSMENT_OUTCOMES,
  AUTHORITY_LEVELS,
  CERTIFICATE_ROUNDS,
  CERTIFICATE_STATUSES,
  calendarDateSchema,
  certificateStatusSchema,
  evidenceLevelSchema,
  legalBasisSchema,
  PROPOSAL_DECISIONS,
  PROPOSAL_KINDS,
  REVOKE_REASONS,
  starRatingSchema,
} from "./certificate";

/** What the registry's pages in the admin ask and are answered. */
export const ADMIN_PAGE_SIZE = 20;

const page = z.coerce.number().int().min(1).max(10_000).default(1);
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
const text = (max: number) => z.string().trim().min(1).max(max);

/** SHA-256 in hex. */
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

const namedProductSchema = z.object({ id: z.string(), title: z.string(), handle: z.string() });

// Certificates

/** `GET /admin/certificates` */
export const adminCertificateQuerySchema = z.strictObject({
  /** Part of a decision number, product code, lookup code, holder's or product's name. */
  q: z.string().trim().max(200).default(""),
  status: optional(z.enum(CERTIFICATE_STATUSES)),
  star: optional(z.coerce.number().pipe(starRatingSchema)),
  /** Slug of a commune of today. */
  commune: optional(z.string().max(80)),
  /** Year of issue. */
  year: optional(z.coerce.number().int().min(2018).max(2200)),
  /** In force, and ending within so many days. */
  ends_within: optional(z.coerce.number().int().min(0).max(1_100)),
  page,
});
export type AdminCertificateQuery = z.output<typeof adminCertificateQuerySchema>;

/** A certificate as a row tells it, judged by today. */
export const adminCertificateRowSchema = z.object({
  id: z.string(),
  lookup_code: z.string(),
  product_code: z.string(),
  product: namedProductSchema.nullable(),
  commune: z.string().nullable(),
  holder_name_as_printed: z.string(),
  star_rating: starRatingSchema,
  decision_number: z.string(),
  issued_on: calendarDateSchema,
  holds_until: calendarDateSchema,
  days_left: z.int(),
  /** Null before the day of issue. */
  status: certificateStatusSchema.nullable(),
  /** Only then may glyphs be drawn. */
  in_force: z.boolean(),
  /** D: a date that illustrates and proves nothing. */
  date_evidence: evidenceLevelSchema,
});
export type AdminCertificateRow = z.infer<typeof adminCertificateRowSchema>;

export const adminCertificateListSchema = z.object({
  certificates: z.array(adminCertificateRowSchema),
  count: z.int(),
  page: z.int(),
  page_size: z.int(),
  communes: z.array(z.object({ slug: z.string(), name: z.string() })),
  years: z.array(z.int()),
  judged_on: calendarDateSchema,
});
export type AdminCertificateList = z.infer<typeof adminCertificateListSchema>;

/** One thing that befell a certificate: from the audit log, or from its dates alone. */
export const timelineEntrySchema = z.object({
  /** The calendar date, or the moment it was recorded. */
  at: z.string(),
  is_moment: z.boolean(),
  /** e.g. `certificate.revoked`, or the name of a date such as `expires_on`. */
  kind: z.string(),
  /** Lies ahead of today. */
  ahead: z.boolean(),
  actor_name: z.string().nullable(),
  reason: z.string().nullable(),
  document_hash: z.string().nullable(),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const adminProposalKindSchema = z.enum(PROPOSAL_KINDS);
export const proposalStateSchema = z.enum(["open", ...PROPOSAL_DECISIONS]);

/** One fact that a proposal changes; texts as stored, for the page to word. */
export const proposedChangeSchema = z.object({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

export const adminProposalSchema = z.object({
  id: z.string(),
  kind: adminProposalKindSchema,
  state: proposalStateSchema,
  reason: z.string(),
  document_hash: z.string().nullable(),
  product: namedProductSchema.nullable(),
  certificate: adminCertificateRowSchema.nullable(),
  assessment_id: z.string().nullable(),
  import: z.object({ id: z.string(), file_name: z.string(), row_count: z.int() }).nullable(),
  changes: z.array(proposedChangeSchema),
  proposed_by_name: z.string(),
  proposed_at: z.string(),
  /** The asker proposed it: then another has to approve it. */
  is_own: z.boolean(),
  decided_by_name: z.string().nullable(),
  decided_at: z.string().nullable(),
  decision_note: z.string().nullable(),
});
export type AdminProposal = z.infer<typeof adminProposalSchema>;

/** `GET /admin/certificates/:id` */
export const adminCertificateSchema = z.object({
  certificate: adminCertificateRowSchema.extend({
    legal_basis: legalBasisSchema,
    round: z.enum(CERTIFICATE_ROUNDS),
    score: z.number().nullable(),
    decision_date: calendarDateSchema,
    issuing_authority: z.string(),
    authority_level: z.enum(AUTHORITY_LEVELS),
    expires_on: calendarDateSchema,
    extended_until: calendarDateSchema.nullable(),
    renewal_filed_on: calendarDateSchema.nullable(),
    revoked_on: calendarDateSchema.nullable(),
    revoke_reason: z.enum(REVOKE_REASONS).nullable(),
    revoke_note: z.string().nullable(),
    revoke_decision_number: z.string().nullable(),
    superseded_on: calendarDateSchema.nullable(),
    superseded_by: z.string().nullable(),
    address_as_printed: z.string(),
    assessment_id: z.string().nullable(),
    star_evidence: evidenceLevelSchema,
    source: z.string().nullable(),
    checked_on: calendarDateSchema.nullable(),
    document_hash: z.string().nullable(),
    scan: z.object({ media_type: z.string() }).nullable(),
    public_url: z.string(),
  }),
  timeline: z.array(timelineEntrySchema),
  /** When a renewal may be filed, and how long an extension may last. */
  rules: z.object({
    renewal_from: calendarDateSchema,
    renewal_until: calendarDateSchema,
    extension_latest: calendarDateSchema,
  }),
  proposals: z.array(adminProposalSchema),
  judged_on: calendarDateSchema,
});
export type AdminCertificate = z.infer<typeof adminCertificateSchema>;

/** `POST /admin/certificates/:id/renewal` */
export const renewalBodySchema = z.strictObject({ filed_on: calendarDateSchema });

/** `POST /admin/certificates/:id/extension` */
export const extensionBodySchema = z.strictObject({
  extended_until: calendarDateSchema,
  reason: text(2_000),
});

/** Largest scan, in bytes. */
export const SCAN_MAX_BYTES = 10 * 2 ** 20;
/** What a scan may be, told by its first bytes. */
export const SCAN_MEDIA_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const;

/** `POST /admin/certificates/:id/scan`, whose body is the file itself. */
export const scanSchema = z.object({
  scan: z.object({ media_type: z.enum(SCAN_MEDIA_TYPES), document_hash: hashSchema }),
});

/** What a write of ours answers when the page reads anew anyway. */
export const doneSchema = z.object({ id: z.string() });

// Assessments

/** How far an assessment has come. */
export const assessmentStageSchema = z.enum([
  "entered",
  "standardised",
  "screened",
  "scored",
  "recognised",
  "not_recognised",
  "withdrawn",
]);
export type AssessmentStage = z.infer<typeof assessmentStageSchema>;

/** Evidence that a star may ask for beside its score. */
export const ASSESSMENT_GATES = [
  "electronic_trace_code",
  "documented_story",
  "ecommerce_link",
] as const;
export type AssessmentGate = (typeof ASSESSMENT_GATES)[number];

const linkSchema = z.url({ protocol: /^https?$/ }).max(2_000);
export const gatesSchema = z.object({
  electronic_trace_code: linkSchema.nullable(),
  documented_story: linkSchema.nullable(),
  ecommerce_link: linkSchema.nullable(),
});

export const adminAssessmentSchema = z.object({
  id: z.string(),
  product: namedProductSchema.nullable(),
  product_code: z.string().nullable(),
  stage: assessmentStageSchema,
  round: z.enum(CERTIFICATE_ROUNDS),
  legal_basis: legalBasisSchema,
  criteria: z.object({
    title: z.string(),
    part_a_max: z.number(),
    part_b_max: z.number(),
    part_c_max: z.number(),
    /** Lowest score of each star. */
    star_thresholds: z.object({ 3: z.number(), 4: z.number(), 5: z.number() }),
    /** Which gates each star asks for; stars that are missing ask for none. */
    star_gates: z.partialRecord(z.enum(["3", "4", "5"]), z.array(z.enum(ASSESSMENT_GATES))),
    validity_months: z.int(),
  }),
  renews_certificate_id: z.string().nullable(),
  entered_on: calendarDateSchema,
  standardised_on: calendarDateSchema.nullable(),
  screened_on: calendarDateSchema.nullable(),
  scored_on: calendarDateSchema.nullable(),
  decided_on: calendarDateSchema.nullable(),
  withdrawn_on: calendarDateSchema.nullable(),
  part_a: z.number().nullable(),
  part_b: z.number().nullable(),
  part_c: z.number().nullable(),
  /** Sum of the parts, once scored, and the star whose band holds it; null below 3 stars. */
  score: z.number().nullable(),
  band: starRatingSchema.nullable(),
  gates: z.record(z.enum(ASSESSMENT_GATES), z.string().nullable()),
  star_rating: starRatingSchema.nullable(),
  authority_level: z.enum(AUTHORITY_LEVELS).nullable(),
  decision_number: z.string().nullable(),
  note: z.string().nullable(),
  /** An open proposal to issue its certificate. */
  proposal_id: z.string().nullable(),
  /** The certificate that was issued on it. */
  certificate_id: z.string().nullable(),
  /** What a certificate on it would say of its holder. */
  holder: z.object({ name: z.string(), address: z.string() }).nullable(),
});
export type AdminAssessment = z.infer<typeof adminAssessmentSchema>;

/** `GET /admin/assessments`: those under way, and those ended within the last year. */
export const adminAssessmentListSchema = z.object({
  assessments: z.array(adminAssessmentSchema),
  judged_on: calendarDateSchema,
});
export type AdminAssessmentList = z.infer<typeof adminAssessmentListSchema>;

/** `POST /admin/assessments` */
export const enterAssessmentBodySchema = z.strictObject({
  product_id: z.string().min(1),
  round: z.enum(CERTIFICATE_ROUNDS),
  renews_certificate_id: z.string().min(1).optional(),
  entered_on: calendarDateSchema,
  product_code: text(60).optional(),
});

/** `POST /admin/assessments/:id/standardise` */
export const standardiseBodySchema = z.strictObject({ on: calendarDateSchema });

/** `POST /admin/assessments/:id/screen` */
export const screenBodySchema = z.strictObject({
  on: calendarDateSchema,
  gates: gatesSchema,
  note: text(2_000).optional(),
});

const points = z.number().min(0).max(100);

/** `POST /admin/assessments/:id/score` */
export const scoreBodySchema = z.strictObject({
  on: calendarDateSchema,
  part_a: points,
  part_b: points,
  part_c: points,
});

/** `POST /admin/assessments/:id/decide` */
export const decideBodySchema = z.strictObject({
  on: calendarDateSchema,
  outcome: z.enum(ASSESSMENT_OUTCOMES),
  star_rating: starRatingSchema.optional(),
  authority_level: z.enum(AUTHORITY_LEVELS),
  decision_number: text(100),
  document_hash: hashSchema.optional(),
});

/** `POST /admin/assessments/:id/withdraw` */
export const withdrawBodySchema = z.strictObject({ on: calendarDateSchema, reason: text(2_000) });

// Proposals

/** `GET /admin/proposals` */
export const adminProposalQuerySchema = z.strictObject({
  state: z.enum(["open", "decided"]).default("open"),
  page,
});
export const adminProposalListSchema = z.object({
  proposals: z.array(adminProposalSchema),
  count: z.int(),
  page: z.int(),
  page_size: z.int(),
});
export type AdminProposalList = z.infer<typeof adminProposalListSchema>;

/** `POST /admin/proposals`: the payload's own form is judged by the rules of its kind. */
export const proposeBodySchema = z.strictObject({
  kind: z.enum(["issue", "change_star", "revoke"]),
  payload: z.record(z.string(), z.unknown()),
  certificate_id: z.string().min(1).optional(),
  assessment_id: z.string().min(1).optional(),
  reason: text(2_000),
  document_hash: hashSchema.optional(),
});
export type ProposeBody = z.input<typeof proposeBodySchema>;

/** `POST /admin/proposals/:id/decision` */
export const decisionBodySchema = z.strictObject({
  decision: z.enum(["approved", "rejected"]),
  note: text(2_000).optional(),
});

/** `POST /admin/proposals/:id/withdrawal`: by whoever proposed it. */
export const withdrawalBodySchema = z.strictObject({ note: text(2_000).optional() });

// Expiry calendar

/** `GET /admin/expiry-calendar`: months from this one on. */
export const expiryCalendarQuerySchema = z.strictObject({
  months: z.coerce.number().int().min(1).max(48).default(12),
});

export const expiringCertificateSchema = adminCertificateRowSchema.extend({
  renewal_from: calendarDateSchema,
  renewal_until: calendarDateSchema,
  renewal_filed_on: calendarDateSchema.nullable(),
  /** Where today lies as to the window in which a renewal is filed. */
  window: z.enum(["ahead", "open", "missed", "filed"]),
  reminders: z.array(
    z.object({
      days_before: z.int(),
      recipient: z.enum(["producer", "office"]),
      sent_at: z.string().nullable(),
    }),
  ),
});
export type ExpiringCertificate = z.infer<typeof expiringCertificateSchema>;

export const expiryCalendarSchema = z.object({
  /** Their window has passed and nothing was filed, or they expired within the last 180 days. */
  overdue: z.array(expiringCertificateSchema),
  months: z.array(
    z.object({ month: z.string(), certificates: z.array(expiringCertificateSchema) }),
  ),
  judged_on: calendarDateSchema,
});
export type ExpiryCalendar = z.infer<typeof expiryCalendarSchema>;
