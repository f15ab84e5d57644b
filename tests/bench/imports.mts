import { z } from "zod";
import { type SignedIn, signInAs } from "../setup/admin-logins.mts";
import {
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
    const list = await checkedList(officer, id);
    const checked = secondsSince(uploaded);
    if (list.counts.issue !== ROWS) throw new Error(`Of ${ROWS} rows ${list.counts.issue} fit.`);

    await officer(`decision-imports/${id}/proposal`, { body: { reason: "Đo thời gian" } });
    const proposal = (await readList(officer, id)).proposal?.id ?? "";
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

const listSchema = z.object({
  decision_import: z.object({
    state: z.string(),
    counts: z.object({ issue: z.number() }),
    proposal: z.object({ id: z.string() }).nullable(),
  }),
});

async function readList(asker: SignedIn, id: string) {
  const { body } = await asker(`decision-imports/${id}`);
  return listSchema.parse(body).decision_import;
}

async function checkedList(asker: SignedIn, id: string) {
  const end = performance.now() + 10 * MOST_SECONDS * 1_000;
  for (;;) {
    const list = await readList(asker, id);
    if (list.state !== "checking") return list;
    if (performance.now() > end) throw new Error("The list was never checked.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
