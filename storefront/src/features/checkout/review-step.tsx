import type { Language } from "@lang-sao/backend/contracts/language";
import type { MouseEvent } from "react";
import { blocksOrder, lineProblem } from "@/features/cart/line-problem";
import { cartTexts } from "@/i18n/cart";
import { checkoutTexts } from "@/i18n/checkout";
import { formatVnd } from "@/lib/money";
import { paths, type CheckoutStep } from "@/paths";
import { CheckoutTotals } from "./checkout-totals";
import type { CheckoutCart, PickupPoint } from "./checkout-view";
import { communeLabel } from "./commune-choice";

interface Props {
  lang: Language;
  cart: CheckoutCart;
  points: PickupPoint[];
  onGo: (step: CheckoutStep, event: MouseEvent) => void;
}

/** Everything that will be ordered, each part with its way to correct it. */
export function ReviewStep({ lang, cart, points, onGo }: Props) {
  const t = checkoutTexts(lang);
  const to = paths(lang);
  const { contact, fulfilment } = cart;
  const point =
    fulfilment?.mode === "pickup"
      ? points.find((candidate) => candidate.handle === fulfilment.showroom)
      : undefined;
  const blocked = cart.lines.some(blocksOrder);
  const edit = (label: string) => (
    <a
      className="checkout__edit"
      href={to.checkout("details")}
      aria-label={label}
      onClick={(event) => onGo("details", event)}
    >
      {t.edit}
    </a>
  );

  return (
    <div className="checkout__review">
      <p className="lead">{t.reviewLead}</p>
      <section className="checkout__block" aria-labelledby="xem-hang">
        <h2 id="xem-hang">{t.goods}</h2>
        <a className="checkout__edit" href={to.cart()} aria-label={t.editGoods}>
          {t.edit}
        </a>
        <ul className="checkout__lines">
          {cart.lines.map((line) => {
            const problem = lineProblem(line, lang);
            return (
              <li className="checkout__line" key={line.id}>
                <span>
                  <b>{line.title}</b>
                  <span className="checkout__line-detail">
                    {line.variant_title} · {line.quantity} × {formatVnd(line.unit_price, lang)}
                  </span>
                  {line.age_limit !== null && (
                    <span className="checkout__line-detail">
                      {cartTexts(lang).ageLimit(line.age_limit)}
                    </span>
                  )}
                  {problem && <span className="field__error">{problem}</span>}
                </span>
                <span className="checkout__sum">{formatVnd(line.total, lang)}</span>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="checkout__block" aria-labelledby="xem-nguoi-nhan">
        <h2 id="xem-nguoi-nhan">{t.contact}</h2>
        {edit(t.editContact)}
        {contact && (
          <div>
            <p>
              <b>{contact.name}</b>
            </p>
            <p>{contact.phone}</p>
            {contact.email !== null && <p>{contact.email}</p>}
            {contact.note !== null && (
              <p className="soft">
                {t.note}: {contact.note}
              </p>
            )}
          </div>
        )}
      </section>
      <section className="checkout__block" aria-labelledby="xem-noi-nhan">
        <h2 id="xem-noi-nhan">{fulfilment?.mode === "pickup" ? t.pickup : t.delivery}</h2>
        {edit(t.editFulfilment)}
        {fulfilment?.mode === "delivery" && (
          <div>
            <p>{fulfilment.address.line1}</p>
            <p>{communeLabel(fulfilment.address, lang)}</p>
          </div>
        )}
        {fulfilment?.mode === "pickup" && (
          <div>
            <p>
              <b>{fulfilment.showroom_name}</b>
            </p>
            {point && <p>{point.address}</p>}
            {point && <p className="soft">{point.hours}</p>}
          </div>
        )}
      </section>
      <section className="checkout__block" aria-labelledby="xem-tra-tien">
        <h2 id="xem-tra-tien">{t.payment}</h2>
        <p>{fulfilment?.mode === "pickup" ? t.codAtPoint : t.cod}</p>
      </section>
      <CheckoutTotals lang={lang} cart={cart} />
      {blocked ? (
        <div className="notice notice--error">
          <p>{t.blocked}</p>
          <p>
            <a className="button" href={to.cart()}>
              {t.openCart}
            </a>
          </p>
        </div>
      ) : (
        <a
          className="button button--wide"
          href={to.checkout("confirm")}
          onClick={(event) => onGo("confirm", event)}
        >
          {t.toConfirm}
        </a>
      )}
      <a
        className="button button--plain button--wide"
        href={to.checkout("details")}
        onClick={(event) => onGo("details", event)}
      >
        {t.backToDetails}
      </a>
    </div>
  );
}
