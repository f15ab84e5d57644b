import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createHash } from "node:crypto";
import type { ListWide } from "../../contracts/decision-import";
import { readStoredImport } from "./read-decision-imports";

/** The file of an import as it was uploaded. Throws where what is kept is no longer that file. */
export async function readKeptFile(
  container: MedusaContainer,
  id: string,
): Promise<{ name: string; bytes: Buffer; list_wide: ListWide }> {
  const { file_key, file_hash, file_name, list_wide } = await readStoredImport(container, id);
  const bytes = await container.resolve(Modules.FILE).getAsBuffer(file_key);
  if (createHash("sha256").update(bytes).digest("hex") !== file_hash) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The kept file of import ${id} is not the one that was uploaded: its SHA-256 differs.`,
    );
  }
  return { name: file_name, bytes, list_wide };
}
