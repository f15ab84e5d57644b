import type { Language } from "@lang-sao/backend/contracts/language";
import type { AddressCommune } from "@lang-sao/backend/contracts/place";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { checkoutTexts } from "@/i18n/checkout";
import { paths } from "@/paths";
import { communeLabel, encodeCommune } from "./commune-choice";

interface Props {
  id: string;
  lang: Language;
  /** The chosen commune, encoded, and what stands in the box. */
  value: string;
  text: string;
  /** What the typed text could mean, as the server found it. */
  offered: AddressCommune[];
  error: string | undefined;
  onChange: (value: string, text: string) => void;
}

const DEBOUNCE_MS = 180;
const MIN_LETTERS = 2;

type Search =
  | { state: "idle" }
  | { state: "searching" }
  | { state: "failed" }
  | { state: "found"; communes: AddressCommune[] };

/**
 * The commune's box: a combobox with a list (WAI-ARIA 1.2). While a Vietnamese input method is still
 * composing a syllable nothing is searched and no key chooses. Before this script runs, the same
 * markup is a text box, and the server answers with radio buttons.
 */
export function CommuneCombobox({ id, lang, value, text, offered, error, onChange }: Props) {
  const t = checkoutTexts(lang);
  const listId = useId();
  const [search, setSearch] = useState<Search>(
    offered.length > 0 ? { state: "found", communes: offered } : { state: "idle" },
  );
  const [open, setOpen] = useState(offered.length > 0);
  const [active, setActive] = useState(-1);
  const [hydrated, setHydrated] = useState(false);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const request = useRef<AbortController>(undefined);
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    setHydrated(true);
    // On a slow phone somebody types before this script has come.
    const typedBefore = box.current?.value ?? "";
    if (typedBefore !== text) typed(typedBefore);
    return () => {
      clearTimeout(timer.current);
      request.current?.abort();
    };
  }, []);

  useEffect(() => {
    if (offered.length === 0) return;
    setSearch({ state: "found", communes: offered });
    setOpen(true);
  }, [offered]);

  const communes = search.state === "found" ? search.communes : [];
  const expanded = hydrated && open && communes.length > 0;

  async function find(typed: string) {
    request.current?.abort();
    const controller = new AbortController();
    request.current = controller;
    setSearch({ state: "searching" });
    try {
      const query = new URLSearchParams({ q: typed });
      const response = await fetch(`${paths(lang).checkoutAddresses()}?${query}`, {
        signal: controller.signal,
      });
      if (!response.ok) throw new Error(`The address search answered ${response.status}.`);
      const answer = (await response.json()) as { communes: AddressCommune[] };
      setSearch({ state: "found", communes: answer.communes });
      setActive(-1);
      setOpen(true);
    } catch {
      // An aborted search was overtaken by a newer one, which sets the state itself.
      if (!controller.signal.aborted) setSearch({ state: "failed" });
    }
  }

  function searchSoon(typed: string) {
    clearTimeout(timer.current);
    if (typed.trim().length < MIN_LETTERS) {
      request.current?.abort();
      setSearch({ state: "idle" });
      return;
    }
    timer.current = setTimeout(() => void find(typed), DEBOUNCE_MS);
  }

  function typed(newText: string) {
    // Another text is another place: what was chosen before no longer stands.
    onChange("", newText);
    if (!composing.current) searchSoon(newText);
  }

  function choose(commune: AddressCommune) {
    clearTimeout(timer.current);
    request.current?.abort();
    onChange(encodeCommune(commune), communeLabel(commune, lang));
    setOpen(false);
    setActive(-1);
    setSearch({ state: "idle" });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || composing.current) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        if (communes.length === 0) return;
        event.preventDefault();
        setOpen(true);
        const step = event.key === "ArrowDown" ? 1 : -1;
        const from = active === -1 && step === -1 ? 0 : active;
        setActive((from + step + communes.length) % communes.length);
        return;
      }
      case "Enter": {
        if (!expanded) return;
        // Enter in an open list chooses; it never sends the form half filled.
        event.preventDefault();
        const commune = communes[active] ?? (communes.length === 1 ? communes[0] : undefined);
        if (commune) choose(commune);
        return;
      }
      case "Escape":
        if (open) {
          event.preventDefault();
          setOpen(false);
        }
        return;
      case "Tab":
        setOpen(false);
    }
  }

  const status =
    search.state === "searching"
      ? t.communeSearching
      : search.state === "failed"
        ? t.communeFailed
        : search.state === "found" && open && hydrated
          ? t.communeCount(communes.length)
          : "";
  const described = [`${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");

  return (
    <div className="field commune">
      <label className="field__label" htmlFor={id}>
        {t.commune}
      </label>
      <span className="field__hint" id={`${id}-hint`}>
        {t.communeHint}
      </span>
      <div className="commune__box">
        <input
          ref={box}
          className="input"
          id={id}
          name="commune_text"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={listId}
          aria-activedescendant={expanded && active >= 0 ? `${listId}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => typed(event.target.value)}
          onKeyDown={onKeyDown}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            searchSoon(event.currentTarget.value);
          }}
          onFocus={(event) => {
            if (value !== "") event.target.select();
          }}
          onBlur={() => setOpen(false)}
        />
        <div
          className="commune__list"
          id={listId}
          role="listbox"
          aria-label={t.commune}
          hidden={!expanded}
        >
          {expanded &&
            communes.map((commune, index) => (
              // The keyboard works from the box, by `aria-activedescendant`.
              // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
              <div
                key={encodeCommune(commune)}
                id={`${listId}-${index}`}
                className="commune__option"
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // The box keeps the focus, as the pattern asks.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(commune)}
              >
                <span>
                  {commune.ward_name}, {commune.province_name}
                </span>
                {commune.legacy && (
                  <span className="commune__before">
                    {t.formerly(
                      `${commune.legacy.ward}, ${commune.legacy.district}, ${commune.legacy.province}`,
                    )}
                  </span>
                )}
              </div>
            ))}
        </div>
      </div>
      <span className="field__hint" role="status">
        {status}
      </span>
      {value !== "" && <span className="commune__chosen">{t.communeChosen(text)}</span>}
      {error && (
        <span className="field__error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {hydrated || offered.length === 0 ? (
        <input type="hidden" name="commune" value={value} />
      ) : (
        <fieldset className="commune__offered">
          <legend className="field__label">{t.communeChoose}</legend>
          {offered.map((commune) => (
            <label className="choice" key={encodeCommune(commune)}>
              <input type="radio" name="commune" value={encodeCommune(commune)} />
              <span>{communeLabel(commune, lang)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
