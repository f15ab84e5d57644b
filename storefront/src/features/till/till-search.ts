import { TILL_KEYS } from "@/paths";

const PAUSE_MS = 180;
/** What a code may hold beyond this says nothing to the till. */
const MAX_SCAN = 500;

function found<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const element = root.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The till's search lacks ${selector}.`);
}

/** The search bar: results while one types, and the camera. Without it the form does its work. */
class TillSearch extends HTMLElement {
  #asked: AbortController | undefined;
  #scan: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const list = document.querySelector("#ket-qua");
    const { results } = this.dataset;
    const input = found(this, "input", HTMLInputElement);
    if (list !== null && results !== undefined) {
      input.addEventListener("input", () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#show(list, results, input.value), PAUSE_MS);
      });
    }
    if ("mediaDevices" in navigator) this.#offerScan();
  }

  async #show(list: Element, results: string, words: string): Promise<void> {
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    const status = found(this, "[data-status]", HTMLElement);
    status.textContent = this.dataset["searching"] ?? "";
    const query = new URLSearchParams(words.trim() === "" ? [] : [[TILL_KEYS.q, words]]);
    try {
      const response = await fetch(`${results}?${query.toString()}`, { signal: asked.signal });
      if (response.status === 401) {
        // Signed out meanwhile: the page itself leads to the sign-in.
        location.reload();
        return;
      }
      if (!response.ok) throw new Error(`answered ${response.status}`);
      list.innerHTML = await response.text();
      status.textContent = list.querySelector("h1")?.textContent ?? "";
      history.replaceState(null, "", query.size > 0 ? `?${query.toString()}` : location.pathname);
    } catch {
      // Aborted: a newer question is under way. Otherwise the form's own button tries again.
      if (!asked.signal.aborted) status.textContent = this.dataset["failed"] ?? "";
    }
  }

  #offerScan(): void {
    const button = found(this, "[data-scan]", HTMLButtonElement);
    const dialog = found(this, "[data-scanner]", HTMLDialogElement);
    button.hidden = false;
    button.addEventListener("click", () => {
      dialog.showModal();
      void this.#read();
    });
    found(this, "[data-close]", HTMLButtonElement).addEventListener("click", () => {
      dialog.close();
    });
    dialog.addEventListener("close", () => {
      this.#scan?.abort();
    });
    addEventListener("pagehide", () => {
      this.#scan?.abort();
    });
  }

  async #read(): Promise<void> {
    const scan = new AbortController();
    this.#scan = scan;
    const dialog = found(this, "[data-scanner]", HTMLDialogElement);
    const status = found(dialog, "[data-scan-status]", HTMLElement);
    const video = found(dialog, "[data-video]", HTMLVideoElement);
    const say = (words: string | undefined) => {
      status.textContent = words ?? "";
    };
    say(this.dataset["opening"]);
    try {
      const { readFromCamera } = await import("./scan-camera");
      const text = await readFromCamera(video, scan.signal, () => {
        say(this.dataset["aim"]);
      });
      if (text === null) return;
      dialog.close();
      // Whatever it is, it is only looked for: the till's own page decides what it means.
      const form = found(this, "form", HTMLFormElement);
      found(form, "input", HTMLInputElement).value = text.slice(0, MAX_SCAN);
      form.requestSubmit();
    } catch (error) {
      const name = error instanceof Error ? error.name : "";
      if (name === "NotAllowedError") say(this.dataset["denied"]);
      else if (name === "NotFoundError") say(this.dataset["noCamera"]);
      else say(this.dataset["broken"]);
    }
  }
}

customElements.define("till-search", TillSearch);
