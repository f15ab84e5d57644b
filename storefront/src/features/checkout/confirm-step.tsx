import type { Language } from "@lang-sao/backend/contracts/language";
import { useState, type SubmitEvent, type MouseEvent } from "react";
import { checkoutTexts } from "@/i18n/checkout";
import { formatDate } from "@/lib/calendar-date";
import { formatVnd } from "@/lib/money";
import { paths, type CheckoutStep } from "@/paths";
import { CheckoutTotals } from "./checkout-totals";
import type { CheckoutCart, ShownPolicy } from "./checkout-view";
import { communeLabel } from "./commune-choice";

interface Props {
  lang: Language;
  cart: CheckoutCart;
  policies: ShownPolicy[];
  busy: boolean;
  /** The server refused for want of this, before any script could. */
  ageRefused: boolean;
  onGo: (step: CheckoutStep, event: MouseEvent) => void;
  onPlace: (ageConfirmed: boolean) => void;
}

/** The last look: what is paid, where, by whom, under which policies. */
export function ConfirmStep({ lang, cart, policies, busy, ageRefused, onGo, onPlace }: Props) {
  const t = checkoutTexts(lang);
  const to = paths(lang);
  const [age, setAge] = useState(false);
  const [ageAsked, setAgeAsked] = useState(ageRefused);
  const total = formatVnd(cart.total, lang);
  const { contact, fulfilment } = cart;
  const ageMissing = ageAsked && !age;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (cart.age_limit !== null && !age) {
      setAgeAsked(true);
      document.getElementById("du-tuoi")?.focus();
      return;
    }
    onPlace(age);
  }

  return (
    <form
      className="checkout__form"
      method="post"
      action={to.checkout("confirm")}
      noValidate
      onSubmit={submit}
    >
      <input type="hidden" name="intent" value="place" />
      <input type="hidden" name="confirmed_total" value={cart.total} />
      <p className="lead">{t.confirmLead(total)}</p>
      <dl className="ledger">
        <div>
          <dt>{t.confirmBy}</dt>
          <dd>
            {contact?.name}, {contact?.phone}
          </dd>
        </div>
        <div>
          <dt>{t.confirmTo}</dt>
          <dd>
            {fulfilment?.mode === "delivery"
              ? `${fulfilment.address.line1}, ${communeLabel(fulfilment.address, lang)}`
              : fulfilment?.showroom_name}
          </dd>
        </div>
      </dl>
      <CheckoutTotals lang={lang} cart={cart} />
      {cart.age_limit !== null && (
        <div className="field">
          <label className="choice">
            <input
              type="checkbox"
              id="du-tuoi"
              name="age_confirmed"
              value="yes"
              checked={age}
              aria-invalid={ageMissing ? true : undefined}
              aria-describedby={ageMissing ? "du-tuoi-error" : undefined}
              onChange={(event) => setAge(event.target.checked)}
            />
            <span>{t.age(cart.age_limit)}</span>
          </label>
          {ageMissing && (
            <span className="field__error" id="du-tuoi-error" role="alert">
              {t.ageError(cart.age_limit)}
            </span>
          )}
        </div>
      )}
      <div className="small">
        <p>{t.policies}</p>
        <ul className="checkout__policies">
          {policies.map((policy) => (
            <li key={policy.key}>
              <a href={policy.href} target="_blank" rel="noopener">
                {policy.title}
              </a>{" "}
              <span className="soft">({t.policyVersion(formatDate(policy.version))})</span>
            </li>
          ))}
        </ul>
      </div>
      <button className="button button--wide checkout__place" type="submit" aria-disabled={busy}>
        {busy ? t.placing : t.place(total)}
      </button>
      <a
        className="button button--plain button--wide"
        href={to.checkout("review")}
        onClick={(event) => onGo("review", event)}
      >
        {t.backToReview}
      </a>
    </form>
  );
}
