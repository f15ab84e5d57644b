import type { CartView } from "@lang-sao/backend/contracts/cart";
import type { Language } from "@lang-sao/backend/contracts/language";
import { cartTexts } from "@/i18n/cart";
import { formatVnd } from "@/lib/money";
import { paths } from "@/paths";
import { lineProblem } from "./line-problem";

/** The cart as the drawer shows it: every word ready, so that the browser's part stays small. */
export interface CartSummary {
  count: number;
  /** The badge's name for screen readers, e.g. `Giỏ hàng, 3 món`. */
  label: string;
  lines: {
    title: string;
    href: string;
    detail: string;
    total: string;
    problem: string | null;
  }[];
  total: string;
  canOrder: boolean;
}

/** Answer to a form that asked for JSON. */
export interface CartAnswer {
  ok: boolean;
  message: string;
  /** Null when the cart could not be read; the message still holds. */
  cart: CartSummary | null;
}

export function cartSummary(cart: CartView, lang: Language): CartSummary {
  const t = cartTexts(lang);
  return {
    count: cart.item_count,
    label: t.linkLabel(t.count(cart.item_count)),
    lines: cart.lines.map((line) => ({
      title: line.title,
      href: paths(lang).product(line.product_handle),
      detail: `${line.variant_title} × ${line.quantity}`,
      total: formatVnd(line.total, lang),
      problem: lineProblem(line, lang),
    })),
    total: formatVnd(cart.items_total, lang),
    canOrder: cart.lines.length > 0 && !cart.blocked,
  };
}
