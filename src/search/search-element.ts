import { fill } from "../dom/fill.ts";
import { make } from "../dom/make.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { startWorker } from "../workers/start.ts";
import { addressOf } from "./address.ts";
import workerUrl from "./search.worker.ts?worker&url";
import type { Piece, Result, SearchReply, SearchRequest } from "./types.ts";

/** `<regia-search>`: a field whose worker starts on first focus; results come as one types. */
class RegiaSearch extends HTMLElement {
  #worker: Worker | null = null;
  #ready = false;
  #request = 0;
  #address: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    const input = this.#input();
    input.addEventListener("focus", () => this.#start());
    input.addEventListener("input", () => this.#ask());
    input.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") this.#move(event, -1, 1);
    });
    // Whoever comes back from a result finds what they asked.
    this.#list().addEventListener("click", () => this.#keepAddress());
    this.#list().addEventListener("keydown", (event) => {
      const links = this.#links();
      const at = links.indexOf(document.activeElement as HTMLAnchorElement);
      if (event.key === "ArrowDown") this.#move(event, at, 1);
      if (event.key === "ArrowUp") this.#move(event, at, -1);
    });
    const asked = new URL(location.href).searchParams.get("q")?.slice(0, 200);
    // Whoever comes to ask, by the menu's link or the keyboard shortcut, can type at once. No element has this id: a
    // browser gives the focus to the field that an address names, whether somebody asked before or not.
    if (location.hash === "#ask" && !asked && !isReturn()) input.focus();
    if (asked) {
      input.value = asked;
      this.#start();
    }
  }

  #input = () => this.querySelector("input") as HTMLInputElement;
  #list = () => this.querySelector("ol") as HTMLOListElement;
  #status = () => this.querySelector('[role="status"]') as HTMLElement;
  #links = () => [...this.querySelectorAll<HTMLAnchorElement>("ol a")];

  /** Moves the focus among the results; up from the first goes back to the field. */
  #move(event: KeyboardEvent, from: number, step: number) {
    const target = from + step < 0 ? this.#input() : this.#links()[from + step];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  }

  #post(message: SearchRequest) {
    this.#worker?.postMessage(message);
  }

  #start() {
    if (this.#worker !== null) return;
    const { index = "", texts = "", titles = "", failed = "" } = this.dataset;
    const giveUp = () => {
      this.#status().textContent = failed;
      this.#worker?.terminate();
      this.#worker = null;
      this.#ready = false;
    };
    this.#worker = startWorker(workerUrl);
    this.#worker.onerror = giveUp;
    this.#worker.onmessage = ({ data }: MessageEvent<SearchReply>) => {
      if (data.type === "failed") giveUp();
      else if (data.type === "ready") {
        this.#ready = true;
        this.#ask();
      } else if (data.request === this.#request) this.#show(data);
    };
    this.#post({
      type: "open",
      locale: pageLocale(),
      indexUrl: index,
      textsUrl: texts,
      titlesUrl: titles,
    });
  }

  #ask() {
    this.#start();
    if (!this.#ready) return;
    const query = this.#input().value.trim();
    clearTimeout(this.#address);
    this.#address = setTimeout(() => this.#keepAddress(), 300);
    this.#request++;
    if (query === "") {
      this.#list().replaceChildren();
      this.#status().textContent = "";
    } else this.#post({ type: "search", request: this.#request, query });
  }

  /** Writes the query into the address when the typing rests: browsers refuse to do it at every letter. */
  #keepAddress() {
    const query = this.#input().value.trim();
    const address = new URL(location.href);
    if (query === "") address.searchParams.delete("q");
    else address.searchParams.set("q", query);
    history.replaceState(history.state, "", address);
  }

  #show({ request, results, total }: Extract<SearchReply, { type: "results" }>) {
    const { none = "", one = "", many, first } = this.dataset;
    const list = this.#list();
    // The same results come again when they have their excerpts: what stands there stays.
    if (list.dataset["request"] !== String(request)) {
      // Now, and not before: making them unasked, the worker would take the processor from what shows the headings.
      if (results.length > 0) this.#post({ type: "excerpts", request });
      this.#status().textContent =
        results.length === 0
          ? none
          : results.length === 1
            ? one
            : fill(results.length < total ? first : many, results.length, total);
      const focused = this.#links().indexOf(document.activeElement as HTMLAnchorElement);
      list.replaceChildren(...results.map(item));
      if (focused >= 0) this.#links()[focused]?.focus();
      list.dataset["request"] = String(request);
    }
    for (const [place, text] of list.querySelectorAll("p").entries()) {
      const excerpt = results[place]?.excerpt ?? [];
      if (excerpt.length > 0 && text.textContent === "") text.append(...excerpt.map(piece));
    }
  }
}

/** Whether one has come by going back or forward, and so reads on where one was. */
const isReturn = () =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "back_forward");

/** A result, without its excerpt. */
function item({ page, anchor, title, heading, place }: Result): HTMLLIElement {
  const link = make("a", { href: addressOf({ page, anchor }), textContent: heading === "" ? title : heading });
  const eyebrow = make("span", { className: "eyebrow" }, heading === "" ? place : `${place} ${title}`);
  return make("li", {}, link, " ", eyebrow, make("p"));
}

const piece = ({ text, hit }: Piece): HTMLElement | string => (hit ? make("mark", {}, text) : text);

customElements.define("regia-search", RegiaSearch);
