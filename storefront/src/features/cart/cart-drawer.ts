import type { CartAnswer, CartSummary } from "./cart-summary";

/**
 * Improves the plain add-to-cart forms of a page: posts them without leaving it, says aloud what
 * happened and shows the cart at the side.
 */
class CartDrawer extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener("submit", (event) => this.#intercept(event));
    // A page brought back from memory may show the count of another time.
    addEventListener("pageshow", (event) => {
      if (event.persisted) void this.#refresh();
    });
    void this.#refresh();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part === null) throw new Error(`The cart drawer lacks its part "${name}".`);
    return part;
  }

  async #refresh(): Promise<void> {
    try {
      const response = await fetch(this.dataset["summary"] ?? "");
      if (response.ok) this.#badge((await response.json()) as Pick<CartSummary, "count" | "label">);
    } catch {
      // Offline: the link to the cart works, without a number that may be wrong.
      this.#part("count").hidden = true;
    }
  }

  #badge({ count, label }: Pick<CartSummary, "count" | "label">): void {
    const badge = this.#part("count");
    badge.hidden = count === 0;
    badge.textContent = String(count);
    this.querySelector("a")?.setAttribute("aria-label", label);
  }

  #intercept(event: SubmitEvent): void {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    // `form.action` would be a field of that name, if there is one.
    if (form.getAttribute("action") !== this.dataset["add"]) return;
    event.preventDefault();
    // A second press while the first is on its way would add the goods twice.
    if (form.ariaBusy === "true") return;
    form.ariaBusy = "true";
    this.#part("status").textContent = this.dataset["adding"] ?? "";
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, event.submitter)) {
      if (typeof value === "string") body.append(name, value);
    }
    this.#post(body)
      .then(
        (answer) => this.#show(answer),
        // Not sent again by itself: the goods may have been added and only the answer lost.
        () => this.#show({ ok: false, message: this.dataset["failed"] ?? "", cart: null }),
      )
      .finally(() => {
        form.ariaBusy = null;
      });
  }

  async #post(body: URLSearchParams): Promise<CartAnswer> {
    const response = await fetch(this.dataset["add"] ?? "", {
      method: "POST",
      headers: { accept: "application/json" },
      body,
    });
    return (await response.json()) as CartAnswer;
  }

  #show({ ok, message, cart }: CartAnswer): void {
    const note = this.#part("message");
    note.textContent = message;
    note.dataset["tone"] = ok ? "good" : "error";
    this.#part("lines").replaceChildren(...(cart?.lines.map((line) => this.#line(line)) ?? []));
    this.#part("total-row").hidden = cart === null;
    this.#part("total").textContent = cart?.total ?? "";
    this.#part("checkout").hidden = !cart?.canOrder;
    if (cart !== null) this.#badge(cart);
    const dialog = this.querySelector("dialog");
    if (dialog?.open === false) dialog.showModal();
    this.#part("status").textContent = "";
  }

  #line(line: CartSummary["lines"][number]): DocumentFragment {
    const template = this.querySelector("template");
    if (template === null) throw new Error("The cart drawer lacks its template.");
    const copy = document.importNode(template.content, true);
    const fill = (name: string, text: string) => {
      const part = copy.querySelector(`[data-${name}]`);
      if (part !== null) part.textContent = text;
    };
    fill("detail", line.detail);
    fill("sum", line.total);
    fill("problem", line.problem ?? "");
    const link = document.createElement("a");
    link.href = line.href;
    link.textContent = line.title;
    copy.querySelector("[data-name]")?.append(link);
    return copy;
  }
}

if (!customElements.get("cart-drawer")) customElements.define("cart-drawer", CartDrawer);
