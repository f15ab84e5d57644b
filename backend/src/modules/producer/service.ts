import { MedusaService } from "@medusajs/framework/utils";
import { Producer } from "./models/producer";
import { ProducerDocument } from "./models/producer-document";
import { Representative } from "./models/representative";

export default class ProducerModuleService extends MedusaService({
  Producer,
  ProducerDocument,
  Representative,
}) {}
