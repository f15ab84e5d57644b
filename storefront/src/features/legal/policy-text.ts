import type { Language } from "@lang-sao/backend/contracts/language";
import type { LegalPage } from "@/paths";

/** One piece of a policy. `contact` and `operator` are filled from the shop's settings when shown. */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "steps"; items: string[] }
  | { kind: "table"; caption: string; columns: string[]; rows: string[][] }
  | { kind: "see"; policies: LegalPage[] }
  /** Ways to reach the operator; where none is known, the sales points. */
  | { kind: "contact" }
  /** What is known of the operator; nothing stands for what is not. */
  | { kind: "operator" };

export interface Section {
  id: string;
  heading: string;
  blocks: Block[];
}

export interface PolicyText {
  title: string;
  /** One sentence, for the head of the page, the index and the meta description. */
  summary: string;
  sections: Section[];
}

/** What a policy's sentences may rest on. A sentence whose fact is null is left out. */
export interface PolicyFacts {
  shopName: string;
  legalName: string | null;
  demonstration: boolean;
}

export type Policy = Record<Language, (facts: PolicyFacts) => PolicyText>;

export const text = (value: string): Block => ({ kind: "text", text: value });
export const list = (...items: string[]): Block => ({ kind: "list", items });
export const steps = (...items: string[]): Block => ({ kind: "steps", items });
export const see = (...policies: LegalPage[]): Block => ({ kind: "see", policies });
export const table = (caption: string, columns: string[], rows: string[][]): Block => ({
  kind: "table",
  caption,
  columns,
  rows,
});
