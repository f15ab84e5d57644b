import type { Language } from "@lang-sao/backend/contracts/language";
import type { AddressCommune } from "@lang-sao/backend/contracts/place";
import { useEffect, useRef, type SubmitEvent, type RefObject } from "react";
import { checkoutTexts } from "@/i18n/checkout";
import { paths } from "@/paths";
import type { CheckoutDraft, DraftField } from "./checkout-draft";
import type { CheckoutErrors } from "./checkout-form";
import type { CheckoutCart, PickupPoint } from "./checkout-view";
import { CommuneCombobox } from "./commune-combobox";

interface Props {
  lang: Language;
  cart: CheckoutCart;
  draft: CheckoutDraft;
  errors: CheckoutErrors;
  /** How often the details were refused: each time the summary takes the focus. */
  refusals: number;
  communes: AddressCommune[];
  points: PickupPoint[];
  busy: boolean;
  formRef: RefObject<HTMLFormElement | null>;
  onChange: (change: Partial<CheckoutDraft>) => void;
  onSubmit: () => void;
}

/** Where a link of the error summary leads. */
const FIELD_ID: Record<DraftField, string> = {
  name: "nguoi-nhan",
  phone: "so-dien-thoai",
  email: "email",
  note: "loi-nhan",
  mode: "cach-nhan",
  line1: "dia-chi",
  commune: "xa-phuong",
  commune_text: "xa-phuong",
  showroom: "diem-ban",
};

export function DetailsStep({
  lang,
  cart,
  draft,
  errors,
  refusals,
  communes,
  points,
  busy,
  formRef,
  onChange,
  onSubmit,
}: Props) {
  const t = checkoutTexts(lang);
  const summary = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(errors) as [DraftField, keyof typeof t.fieldErrors][];

  useEffect(() => {
    summary.current?.focus();
  }, [refusals]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    onSubmit();
  }

  const pickupGoods = cart.lines.filter((line) => line.pickup_only);

  return (
    <form
      ref={formRef}
      className="checkout__form"
      method="post"
      action={paths(lang).checkout()}
      noValidate
      onSubmit={submit}
    >
      <input type="hidden" name="intent" value="details" />
      {wrong.length > 0 && (
        <div className="notice notice--error" role="alert" tabIndex={-1} ref={summary}>
          <p className="notice__title">{t.errorsTitle}</p>
          <ul>
            {wrong.map(([field, error]) => (
              <li key={field}>
                <a href={`#${FIELD_ID[field]}`}>{t.fieldErrors[error]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="small soft">{t.required}</p>

      <section className="checkout__part" aria-labelledby="phan-nguoi-nhan">
        <h2 id="phan-nguoi-nhan">{t.contact}</h2>
        <TextField
          id={FIELD_ID.name}
          name="name"
          label={t.name}
          autoComplete="name"
          maxLength={200}
          value={draft.name}
          error={errors.name && t.fieldErrors[errors.name]}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          id={FIELD_ID.phone}
          name="phone"
          label={t.phone}
          hint={t.phoneHint}
          type="tel"
          autoComplete="tel"
          maxLength={30}
          value={draft.phone}
          error={errors.phone && t.fieldErrors[errors.phone]}
          onChange={(phone) => onChange({ phone })}
        />
        <TextField
          id={FIELD_ID.email}
          name="email"
          label={`${t.email} (${t.optional})`}
          hint={t.emailHint}
          type="email"
          autoComplete="email"
          maxLength={300}
          value={draft.email}
          error={errors.email && t.fieldErrors[errors.email]}
          onChange={(email) => onChange({ email })}
        />
      </section>

      <section className="checkout__part" aria-labelledby="phan-cach-nhan">
        <h2 id="phan-cach-nhan">{t.how}</h2>
        {cart.needs_pickup ? (
          <div className="notice" id={FIELD_ID.mode} tabIndex={-1}>
            <input type="hidden" name="mode" value="pickup" />
            <p>{t.pickupOnly}</p>
            <ul>
              {pickupGoods.map((line) => (
                <li key={line.id}>{line.title}</li>
              ))}
            </ul>
            {pickupGoods.length < cart.lines.length && <p>{t.pickupOnlyAlternative}</p>}
          </div>
        ) : (
          <fieldset
            className="checkout__modes"
            id={FIELD_ID.mode}
            tabIndex={-1}
            aria-describedby={errors.mode && "cach-nhan-error"}
          >
            <legend className="visually-hidden">{t.how}</legend>
            {(["delivery", "pickup"] as const).map((mode) => (
              <label className="choice checkout__mode" key={mode}>
                <input
                  type="radio"
                  name="mode"
                  value={mode}
                  checked={draft.mode === mode}
                  onChange={() => onChange({ mode })}
                />
                <span className="checkout__name">
                  {mode === "delivery" ? t.delivery : t.pickup}
                  <span className="choice__hint">
                    {mode === "delivery" ? t.deliveryHint : t.pickupHint}
                  </span>
                </span>
              </label>
            ))}
            {errors.mode && (
              <span className="field__error" id="cach-nhan-error">
                {t.fieldErrors[errors.mode]}
              </span>
            )}
          </fieldset>
        )}

        {!cart.needs_pickup && (
          <div className="checkout__delivery">
            <CommuneCombobox
              id={FIELD_ID.commune}
              lang={lang}
              value={draft.commune}
              text={draft.commune_text}
              offered={communes}
              error={errors.commune && t.fieldErrors[errors.commune]}
              onChange={(commune, commune_text) => onChange({ commune, commune_text })}
            />
            <TextField
              id={FIELD_ID.line1}
              name="line1"
              label={t.line1}
              autoComplete="address-line1"
              maxLength={300}
              value={draft.line1}
              error={errors.line1 && t.fieldErrors[errors.line1]}
              onChange={(line1) => onChange({ line1 })}
            />
          </div>
        )}
        <fieldset
          className={cart.needs_pickup ? "checkout__points" : "checkout__pickup checkout__points"}
          id={FIELD_ID.showroom}
          tabIndex={-1}
          aria-describedby={errors.showroom && "diem-ban-error"}
        >
          <legend className="field__label">{t.showroom}</legend>
          {errors.showroom && (
            <span className="field__error" id="diem-ban-error">
              {t.fieldErrors[errors.showroom]}
            </span>
          )}
          {points.map((point) => (
            <label className="choice checkout__point" key={point.handle}>
              <input
                type="radio"
                name="showroom"
                value={point.handle}
                checked={draft.showroom === point.handle}
                onChange={() => onChange({ showroom: point.handle })}
              />
              <span className="checkout__name">
                {point.name}
                <span className="choice__hint">{point.address}</span>
                <span className="choice__hint">{point.hours}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </section>

      <section className="checkout__part">
        <div className="field">
          <label className="field__label" htmlFor={FIELD_ID.note}>
            {t.note} ({t.optional})
          </label>
          <span className="field__hint" id="loi-nhan-hint">
            {t.noteHint}
          </span>
          <textarea
            className="input"
            id={FIELD_ID.note}
            name="note"
            maxLength={600}
            value={draft.note}
            aria-invalid={errors.note ? true : undefined}
            aria-describedby={errors.note ? "loi-nhan-hint loi-nhan-error" : "loi-nhan-hint"}
            onChange={(event) => onChange({ note: event.target.value })}
          />
          {errors.note && (
            <span className="field__error" id="loi-nhan-error">
              {t.fieldErrors[errors.note]}
            </span>
          )}
        </div>
      </section>

      <button className="button button--wide" type="submit" aria-disabled={busy}>
        {busy ? t.saving : t.toReview}
      </button>
    </form>
  );
}

interface TextFieldProps {
  id: string;
  name: string;
  label: string;
  hint?: string;
  type?: "text" | "tel" | "email";
  autoComplete: string;
  maxLength: number;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function TextField({ id, label, hint, error, onChange, type = "text", ...input }: TextFieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        {...input}
        className="input"
        id={id}
        type={type}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <span className="field__error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
