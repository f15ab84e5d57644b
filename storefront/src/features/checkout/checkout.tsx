import type { Language } from "@lang-sao/backend/contracts/language";
import type { AddressCommune } from "@lang-sao/backend/contracts/place";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import { checkoutTexts, type CheckoutProblem } from "@/i18n/checkout";
import { formatVnd } from "@/lib/money";
import { CHECKOUT_STEP_SLUGS, paths, type CheckoutStep } from "@/paths";
import { draftOf, type CheckoutDraft } from "./checkout-draft";
import type { CheckoutErrors } from "./checkout-form";
import {
  allowedStep,
  stepForProblem,
  type CheckoutCart,
  type DetailsAnswer,
  type PickupPoint,
  type PlaceAnswer,
  type ShownPolicy,
} from "./checkout-view";
import { ConfirmStep } from "./confirm-step";
import { DetailsStep } from "./details-step";
import { forgetDraft, mergeDrafts, rememberDraft, rememberedDraft } from "./draft-memory";
import { ReviewStep } from "./review-step";

export interface CheckoutProps {
  lang: Language;
  step: CheckoutStep;
  cart: CheckoutCart;
  draft: CheckoutDraft;
  errors: CheckoutErrors;
  communes: AddressCommune[];
  problem: CheckoutProblem | null;
  /** The total that was confirmed and is no longer true. */
  formerTotal: number | null;
  points: PickupPoint[];
  policies: ShownPolicy[];
}

interface Trouble {
  problem: CheckoutProblem;
  formerTotal: number | null;
}

const STEPS = Object.keys(CHECKOUT_STEP_SLUGS) as CheckoutStep[];

function stepOfAddress(): CheckoutStep {
  const slug = new URLSearchParams(location.search).get("buoc");
  return STEPS.find((step) => CHECKOUT_STEP_SLUGS[step] === slug) ?? "details";
}

async function post<Answer>(url: string, body: object): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

/**
 * Ordering in three steps, each with an address: details, review, confirm. The server renders every
 * step and takes every form by itself; this only spares the buyer the page loads.
 */
export function Checkout(props: CheckoutProps) {
  const { lang, points, policies } = props;
  const t = checkoutTexts(lang);
  const to = paths(lang);
  const [step, setStep] = useState(props.step);
  const [cart, setCart] = useState(props.cart);
  const [draft, setDraft] = useState(props.draft);
  const [errors, setErrors] = useState(props.errors);
  const [refusals, setRefusals] = useState(0);
  const [communes, setCommunes] = useState(props.communes);
  const [trouble, setTrouble] = useState<Trouble | null>(
    props.problem && { problem: props.problem, formerTotal: props.formerTotal },
  );
  const [busy, setBusy] = useState(false);
  /** State is set too late for the second click of a double click. */
  const sending = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const shownStep = useRef(props.step);

  useEffect(() => {
    const typed = form.current ? draftOf(Object.fromEntries(new FormData(form.current))) : null;
    // The page of a refused form already carries what was typed last.
    const fresh = Object.keys(props.errors).length === 0 && props.problem === null;
    setDraft(mergeDrafts(props.draft, typed, fresh ? rememberedDraft() : null));
    // Runs once, for what the page came with.
  }, []);

  useEffect(() => {
    const onPopState = () => {
      setTrouble(null);
      setStep(allowedStep(stepOfAddress(), cart));
    };
    addEventListener("popstate", onPopState);
    return () => removeEventListener("popstate", onPopState);
  }, [cart]);

  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    heading.current?.focus();
    scrollTo(0, 0);
  }, [step]);

  useEffect(() => {
    if (trouble !== null) alert.current?.focus();
  }, [trouble]);

  function change(part: Partial<CheckoutDraft>) {
    // A complaint about what no longer stands there would only confuse.
    setErrors((present) => {
      const left = Object.entries(present).filter(([field]) => !Object.hasOwn(part, field));
      return left.length < Object.keys(present).length ? Object.fromEntries(left) : present;
    });
    setDraft((present) => {
      const next = { ...present, ...part };
      rememberDraft(next);
      return next;
    });
  }

  function go(next: CheckoutStep) {
    if (next !== step) history.pushState(null, "", to.checkout(next));
    setStep(next);
  }

  function onGo(next: CheckoutStep, event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // The server notes that changed prices were seen, so this link is followed.
    const news = cart.lines.some((line) => line.problem === "price_changed");
    if (next === "confirm" && news) return;
    event.preventDefault();
    setTrouble(null);
    go(next);
  }

  function report(problem: CheckoutProblem, newCart: CheckoutCart | null) {
    const formerTotal = problem === "total_changed" ? cart.total : null;
    if (newCart) setCart(newCart);
    setTrouble({ problem, formerTotal });
    go(stepForProblem(problem, step));
  }

  async function once(send: () => Promise<boolean>, lost: CheckoutProblem) {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    let leaving = false;
    try {
      leaving = await send();
    } catch {
      // No answer, or none that can be read.
      report(lost, null);
    }
    // The button stays busy while the browser goes to the order's page.
    if (leaving) return;
    sending.current = false;
    setBusy(false);
  }

  async function saveDetails(): Promise<boolean> {
    setTrouble(null);
    const mode = cart.needs_pickup ? "pickup" : draft.mode;
    const answer = await post<DetailsAnswer>(to.checkoutDetails(), { ...draft, mode });
    if (answer.kind === "saved") {
      setErrors({});
      setCommunes([]);
      setCart(answer.cart);
      go("review");
    } else if (answer.kind === "invalid") {
      setErrors(answer.errors);
      setRefusals((count) => count + 1);
      setCommunes(answer.communes);
    } else report(answer.problem, answer.cart);
    return false;
  }

  async function place(ageConfirmed: boolean): Promise<boolean> {
    setTrouble(null);
    const answer = await post<PlaceAnswer>(to.checkoutPlace(), {
      confirmed_total: cart.total,
      age_confirmed: ageConfirmed,
    });
    if (answer.kind === "problem") {
      report(answer.problem, answer.cart);
      return false;
    }
    forgetDraft();
    location.assign(answer.url);
    return true;
  }

  const titles = { details: t.title, review: t.reviewTitle, confirm: t.confirmTitle };

  return (
    <div className="checkout">
      <ol className="checkout__steps" aria-label={t.steps.label}>
        {STEPS.map((one, index) => (
          <li key={one} className="checkout__step" aria-current={one === step ? "step" : undefined}>
            <span className="checkout__number">{index + 1}</span> {t.steps[one]}
          </li>
        ))}
      </ol>
      <h1 tabIndex={-1} ref={heading}>
        {titles[step]}
      </h1>
      {trouble && (
        <div className="notice notice--error" role="alert" tabIndex={-1} ref={alert}>
          <p>
            {trouble.formerTotal !== null && trouble.formerTotal !== cart.total
              ? t.totalChanged(formatVnd(trouble.formerTotal, lang), formatVnd(cart.total, lang))
              : t.problems[trouble.problem]}
          </p>
          {trouble.problem === "cart_completed" && (
            <p>
              <a href={to.orderLookup()}>{t.lookup}</a>
            </p>
          )}
          {(trouble.problem === "line_blocked" ||
            trouble.problem === "cart_unknown" ||
            trouble.problem === "cart_empty") && (
            <p>
              <a href={to.cart()}>{t.openCart}</a>
            </p>
          )}
        </div>
      )}
      {step === "details" && (
        <DetailsStep
          lang={lang}
          cart={cart}
          draft={draft}
          errors={errors}
          refusals={refusals}
          communes={communes}
          points={points}
          busy={busy}
          formRef={form}
          onChange={change}
          onSubmit={() => void once(saveDetails, "unavailable")}
        />
      )}
      {step === "review" && <ReviewStep lang={lang} cart={cart} points={points} onGo={onGo} />}
      {step === "confirm" && (
        <ConfirmStep
          lang={lang}
          cart={cart}
          policies={policies}
          busy={busy}
          ageRefused={trouble?.problem === "age_unconfirmed"}
          onGo={onGo}
          onPlace={(age) => void once(() => place(age), "unclear")}
        />
      )}
    </div>
  );
}
