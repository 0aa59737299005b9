import { fill } from "../dom/fill.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { sizeText } from "../dom/size-text.ts";
import { keepingStrings } from "../i18n/keeping.ts";
import { offlineStock } from "../stores/offline-stock.ts";
import { keeping, requestPersistence, siteRoom } from "../stores/persistence.ts";
import { here } from "../stores/vault.ts";
import { outdated, type Shelf, type Site } from "./catalogue.ts";
import { fetchCatalogue, keep, letGo } from "./keep.ts";
import { register } from "./register.ts";
import { readShelf } from "./shelf.ts";
import { showRow } from "./show-row.ts";
import { standIn } from "./stand-in.ts";
import { totalText } from "./total-text.ts";

/**
 * `<regia-offline>`: rows with `data-units` (ids, parted by spaces) and `data-name`, each with a place for its size
 * and a button; places for the sum (`data-total`), for the update (`data-update`) and for what is told.
 */
class OfflineElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = keepingStrings[this.#locale];
  #site: Site | null = null;
  #kept: Shelf = new Map();
  #shown = false;
  /** Stops what is being kept; null while nothing is. */
  #stop: AbortController | null = null;

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.addEventListener("click", (event) => {
      const button = (event.target as Element).closest("button");
      if (!button) return;
      if (button.matches("[data-stop]")) this.#stop?.abort();
      else if (this.#stop === null) void this.#press(button);
    });
    void this.#open();
  }

  readonly #find = <T extends HTMLElement>(selector: string) => this.querySelector<T>(selector);
  readonly #size = (bytes: number) => sizeText(bytes, this.#locale);
  readonly #rows = () => [...this.querySelectorAll<HTMLElement>("[data-units]")];
  readonly #ids = (row: HTMLElement) => (row.dataset["units"] ?? "").split(" ");

  #tell(text: string): void {
    const place = this.#find("[data-told]");
    if (place) place.textContent = text;
  }

  async #open(): Promise<void> {
    if (!("caches" in globalThis) || !("serviceWorker" in navigator)) {
      this.#tell(this.#words.unable);
      return;
    }
    try {
      this.#kept = await readShelf();
    } catch {
      this.#tell(this.#words.unable);
      return;
    }
    if (standIn(this.dataset["page"], this.#words, this.#kept.size > 0)) this.dataset["standIn"] = "";
    this.#site = await fetchCatalogue(this.dataset["catalogue"] ?? "").catch(() => null);
    if (this.#site === null) this.#tell(this.#words.offline);
    await this.#show();
  }

  /** Shows how everything stands. */
  async #show(): Promise<void> {
    const units = this.#site?.units ?? null;
    for (const row of this.#rows()) showRow(row, this.#ids(row), this.#kept, units, this.#locale);
    if (!this.#shown) this.#unfold();
    this.#shown = true;
    await this.#showTotal();
  }

  /** Opens the courses of which something is kept; once, so as to close none under the reader's hands. */
  #unfold(): void {
    for (const details of this.querySelectorAll("details"))
      details.open ||= details.querySelector('[data-state="kept"], [data-state="older"]') !== null;
  }

  async #showTotal(): Promise<void> {
    const total = this.#find("[data-total]");
    if (total) {
      const [room, promise, copies] = await Promise.all([siteRoom(), keeping(), offlineStock()]);
      total.textContent = totalText(this.#kept, { room, promise, copies: copies.bytes }, this.#locale);
    }
    const update = this.#find("[data-update]");
    if (!update) return;
    const hadFocus = update.contains(document.activeElement);
    update.hidden = this.#olds().length === 0;
    if (hadFocus && update.hidden) this.#find("[data-told]")?.focus();
    const button = update.querySelector("button");
    if (button) button.textContent = this.#words.update;
  }

  readonly #olds = () => (this.#site === null ? [] : outdated(this.#kept, this.#site.units));

  async #press(button: HTMLButtonElement): Promise<void> {
    const row = button.closest<HTMLElement>("[data-units]");
    const name = row?.dataset["name"] ?? button.textContent ?? "";
    try {
      if (button.dataset["act"] === "let go" && row) {
        await letGo(this.#ids(row));
        this.#tell(fill(this.#words.gone, name));
      } else await this.#keep(row ? this.#ids(row).filter((id) => !this.#kept.has(id)) : this.#olds(), name);
    } catch {
      this.#tell(this.#words.failed);
    }
    this.#kept = await readShelf().catch(() => this.#kept);
    await this.#show();
  }

  async #keep(ids: readonly string[], name: string): Promise<void> {
    if (this.#site === null) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#busy(true);
    // Kept is of no use without what hands it out.
    await register().catch(() => {});
    requestPersistence(here());
    let said = 0;
    const outcome = await keep(ids, this.#site, stop.signal, (done, all) => {
      const bar = this.#find<HTMLProgressElement>("progress");
      if (bar) bar.value = all === 0 ? 1 : done / all;
      // Said aloud four times at most.
      if (done / all < said) return;
      said = Math.floor((done / all) * 4) / 4 + 0.25;
      this.#tell(fill(this.#words.progress, this.#size(done), this.#size(all)));
    }).finally(() => {
      this.#stop = null;
      this.#busy(false);
    });
    this.#tell(outcome.state === "kept" ? fill(this.#words.done, name) : this.#words[outcome.state]);
  }

  /** While something is being kept, no other button acts; none is taken away from under whoever pressed it. */
  #busy(is: boolean): void {
    for (const button of this.querySelectorAll("button:not([data-stop])"))
      if (is) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    const bar = this.#find("[data-busy]");
    if (!bar) return;
    if (!is && bar.contains(document.activeElement)) this.#find("[data-told]")?.focus();
    bar.hidden = !is;
    const stop = bar.querySelector("button");
    if (stop) stop.textContent = this.#words.stop;
    const progress = bar.querySelector("progress");
    if (progress) progress.value = 0;
  }
}

customElements.define("regia-offline", OfflineElement);
