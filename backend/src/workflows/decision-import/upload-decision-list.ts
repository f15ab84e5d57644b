import type { FileDTO } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep, uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import { createHash } from "node:crypto";
import type { ListWide } from "../../contracts/decision-import";
import { fileKind } from "../../decision-list/file-kind";
import { RefusedList } from "../../decision-list/refused-list";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type { Actor } from "../../modules/certification/audit";
import type CertificationModuleService from "../../modules/certification/service";

export interface UploadDecisionListInput {
  file_name: string;
  /** In base64. */
  content: string;
  list_wide: ListWide;
  actor: Actor;
}

export const DECISION_LIST_UPLOADED = "decision-import.uploaded";

const MIME_TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
} as const;

const inspectListFileStep = createStep(
  "inspect-list-file",
  async (input: { file_name: string; content: string }) => {
    const bytes = Buffer.from(input.content, "base64");
    const file_hash = createHash("sha256").update(bytes).digest("hex");
    return new StepResponse({
      format: formatOf(input.file_name, bytes),
      file_hash,
      file_size: bytes.length,
    });
  },
);

function formatOf(fileName: string, bytes: Buffer): keyof typeof MIME_TYPES {
  try {
    return fileKind(fileName, bytes);
  } catch (error) {
    if (!(error instanceof RefusedList)) throw error;
    throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message, error.code);
  }
}

interface NewImport {
  file_name: string;
  /** The one file that was stored. */
  files: FileDTO[];
  file_hash: string;
  file_size: number;
  format: keyof typeof MIME_TYPES;
  list_wide: ListWide;
  actor: Actor;
}

const createDecisionImportStep = createStep(
  "create-decision-import",
  async ({ actor, files, ...file }: NewImport, { container }) => {
    const [stored] = files;
    if (!stored) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The list was not stored.");
    }
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const created = await service.createDecisionImports({
      ...file,
      file_key: stored.id,
      list_wide: { ...file.list_wide },
      row_count: 0,
      error_count: 0,
      counts: {},
      attempts: 0,
      uploaded_by: actor.id,
      uploaded_by_name: actor.name,
    });
    return new StepResponse({ id: created.id }, created.id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .deleteDecisionImports(id);
  },
);

/**
 * Keeps a decision list privately, with its SHA-256, and has it checked in the background. A file
 * that cannot be a list by its name and first bytes is refused at once and not kept.
 */
export const uploadDecisionListWorkflow = createWorkflow(
  "upload-decision-list",
  (input: WorkflowData<UploadDecisionListInput>) => {
    const inspected = inspectListFileStep(input);
    const upload = transform({ input, inspected }, (data) => ({
      files: [
        {
          filename: `decision-list-${data.inspected.file_hash.slice(0, 16)}.${data.inspected.format}`,
          mimeType: MIME_TYPES[data.inspected.format],
          content: data.input.content,
          access: "private" as const,
        },
      ],
    }));
    const files = uploadFilesWorkflow.runAsStep({ input: upload });
    const newImport = transform({ input, inspected, files }, (data): NewImport => ({
      ...data.inspected,
      file_name: data.input.file_name,
      files: data.files,
      list_wide: data.input.list_wide,
      actor: data.input.actor,
    }));
    const created = createDecisionImportStep(newImport);
    emitEventStep({ eventName: DECISION_LIST_UPLOADED, data: created });
    return new WorkflowResponse(created);
  },
);
