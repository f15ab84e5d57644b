import { MedusaService } from "@medusajs/framework/utils";
import { Certificate } from "./models/certificate";
import { CriteriaSet } from "./models/criteria-set";

export default class CertificationModuleService extends MedusaService({
  Certificate,
  CriteriaSet,
}) {}
