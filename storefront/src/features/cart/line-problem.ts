import type { CartLine } from "@lang-sao/backend/contracts/cart";
import type { Language } from "@lang-sao/backend/contracts/language";
import { cartTexts } from "@/i18n/cart";
import { formatVnd } from "@/lib/money";

type ProblemLine = Pick<
  CartLine,
  "problem" | "available" | "quantity" | "unit_price" | "previous_unit_price"
>;

/** What is wrong with a line, in plain words; null when nothing is. */
export function lineProblem(line: ProblemLine, lang: Language): string | null {
  const words = cartTexts(lang).problem;
  switch (line.problem) {
    case null:
      return null;
    case "price_changed": {
      const now = formatVnd(line.unit_price, lang);
      return line.previous_unit_price === null
        ? words.price_changed_now(now)
        : words.price_changed(formatVnd(line.previous_unit_price, lang), now);
    }
    case "short":
      return line.available > 0 ? words.short(line.available, line.quantity) : words.sold_out;
    case "sold_out":
      return words.sold_out;
    case "withdrawn":
      return words.withdrawn;
  }
}

/** A line that must be changed or removed before the order can be placed. */
export const blocksOrder = (line: Pick<CartLine, "problem">): boolean =>
  line.problem === "short" || line.problem === "sold_out" || line.problem === "withdrawn";
