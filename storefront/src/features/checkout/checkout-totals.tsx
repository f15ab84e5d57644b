import type { Language } from "@lang-sao/backend/contracts/language";
import { checkoutTexts } from "@/i18n/checkout";
import { formatVnd } from "@/lib/money";
import type { CheckoutCart } from "./checkout-view";

interface Props {
  lang: Language;
  cart: Pick<CheckoutCart, "items_total" | "shipping_total" | "total" | "tax_included">;
}

export function CheckoutTotals({ lang, cart }: Props) {
  const t = checkoutTexts(lang);
  return (
    <div className="checkout__totals">
      <dl>
        <div>
          <dt>{t.itemsTotal}</dt>
          <dd>{formatVnd(cart.items_total, lang)}</dd>
        </div>
        {cart.shipping_total !== null && (
          <div>
            <dt>{t.shipping}</dt>
            <dd>{cart.shipping_total === 0 ? t.free : formatVnd(cart.shipping_total, lang)}</dd>
          </div>
        )}
        <div className="checkout__grand">
          <dt>{t.total}</dt>
          <dd>{formatVnd(cart.total, lang)}</dd>
        </div>
      </dl>
      <p className="small soft">
        {cart.tax_included > 0
          ? t.taxIncluded(formatVnd(cart.tax_included, lang))
          : t.taxIncludedPlain}
      </p>
    </div>
  );
}
