import { decisionImportDetailSchema } from "../../backend/src/contracts/decision-import.ts";
import { signInAs } from "../setup/admin-logins.mts";
import {
  importedList,
  listedRow,
  makeListedProducts,
  someMaker,
  uploadedList,
  workbookOf,
} from "../setup/decision-list.mts";
import { atMost, type Row } from "./row.mts";

const ROWS = 5_000;
const MOST_SECONDS = 30;

/**
 * A workbook of 5,000 products by name, maker and former commune, from the upload to the last row
 * matched and kept; and its approval by a second person, from the click to certificates in force.
 */
export async function benchImports(): Promise<Row[]> {
  const [officer, approver] = await Promise.all([signInAs("officer"), signInAs("approver")]);
  const maker = await someMaker();
  const { products, remove } = await makeListedProducts("bench", ROWS, maker);
  try {
    const bytes = await workbookOf(products.map((product) => listedRow(product, maker)));
    const uploaded = performance.now();
    const id = await uploadedList("officer", { name: "5000.xlsx", bytes });
    const { decision_import: list } = await importedList(officer, id);
    const checked = secondsSince(uploaded);
    if (list.counts.issue !== ROWS) throw new Error(`Of ${ROWS} rows ${list.counts.issue} fit.`);

    await officer(`decision-imports/${id}/proposal`, { body: { reason: "Đo thời gian" } });
    const { body } = await officer(`decision-imports/${id}`);
    const proposal = proposalOf(body);
    const approved = performance.now();
    const { status } = await approver(`proposals/${proposal}/decision`, {
      body: { decision: "approved" },
    });
    if (status !== 200) throw new Error(`The approval answered ${status}.`);
    return [
      atMost("decision list of 5,000 rows, checked", checked, "s", MOST_SECONDS),
      atMost("decision list of 5,000 rows, applied", secondsSince(approved), "s", 2 * MOST_SECONDS),
    ];
  } finally {
    await remove();
  }
}

const secondsSince = (start: number) => (performance.now() - start) / 1_000;

function proposalOf(body: unknown): string {
  const id = decisionImportDetailSchema.parse(body).decision_import.proposal?.id;
  if (id === undefined) throw new Error("The list was not proposed.");
  return id;
}
