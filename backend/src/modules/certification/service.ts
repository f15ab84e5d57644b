import { MedusaService } from "@medusajs/framework/utils";
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

export default class CertificationModuleService extends MedusaService({
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
}) {}
