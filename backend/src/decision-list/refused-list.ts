import type { ListRefusal, Statement } from "../contracts/decision-import";

/** A file of which nothing can be taken; the sentence tells the office why and what to do. */
export class RefusedList extends Error {
  override readonly name = "RefusedList";

  constructor(
    readonly code: string,
    readonly statement: Statement,
  ) {
    super(statement.en);
  }

  refusal(): ListRefusal {
    return { code: this.code, ...this.statement };
  }
}

export function refuse(code: string, vi: string, en: string): never {
  throw new RefusedList(code, { vi, en });
}
