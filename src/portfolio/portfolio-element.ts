import type { Locale } from "../../exercises/lib/locale.ts";
import { saveFile } from "../../exercises/parts/save-file.ts";
import { fill } from "../dom/fill.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { partOf } from "../dom/part-of.ts";
import { showStorage } from "../dom/storage-notes.ts";
import { wordsIn } from "../dom/words-in.ts";
import { readExercise } from "../served/exercise-file.ts";
import { exerciseStore } from "../stores/exercise.ts";
import { portfolioStore } from "../stores/portfolio.ts";
import { bestWork } from "../stores/records/attempts.ts";
import { openSettings } from "../stores/settings.ts";
import { here } from "../stores/vault.ts";
import type { Portfolio, Work } from "./portfolio.ts";
import { portfolioHtml } from "./portfolio-html.ts";
import { portfolioMarkdown } from "./portfolio-markdown.ts";
import { nodeOf, workTree } from "./work-tree.ts";
import { blocksOf, taskOf } from "./works.ts";

type Words = Readonly<
  Record<
    "mark" | "task" | "noAnswer" | "titleOf" | "title" | "foot" | "failed" | "gathering" | "gathered" | "leftOut",
    string
  >
>;

/** Keeps the words of a box on paper too: what is printed is a paragraph as long as they are, and nothing where there are none. */
function onPaper(box: HTMLTextAreaElement, paper: HTMLElement): void {
  const copy = () => {
    paper.textContent = box.value.trim();
  };
  box.addEventListener("input", copy);
  copy();
}

/** Milliseconds for which a work is waited for: one that hangs would hold up all the others. */
const longest = 20_000;

/** An answer as its card and the exports show it. */
interface Answered {
  readonly answer: unknown;
  readonly lang: Locale;
  /** 0–100, whole. */
  readonly mark: number;
}

/** The best answer that passed, as it is on record now. */
function bestAnswer(exercise: string): Answered {
  const best = bestWork(exerciseStore(exercise).$record.get().attempts, pageLocale());
  return { answer: best?.answer, lang: best?.locale ?? pageLocale(), mark: Math.round(best?.mark ?? 0) };
}

/** The portfolio. Its markup stands in the page; this gathers the best answers, keeps what is said of them, exports. */
class RegiaPortfolio extends HTMLElement {
  readonly #store = portfolioStore();
  #words = {} as Words;
  /** In the order of the path; null where an exercise can't be had. */
  #works = new Map<string, Omit<Work, "note"> | null>();

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#words = wordsIn(this);
    here().health.$health.subscribe((health) => showStorage(this, health));
    void this.#open();
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  async #open(): Promise<void> {
    const items = [...this.querySelectorAll<HTMLElement>("[data-work]")];
    const passed = items.filter((item) =>
      exerciseStore(item.dataset["work"] ?? "")
        .$record.get()
        .attempts.some((attempt) => attempt.passed),
    );
    this.#part("[data-none]").hidden = passed.length > 0;
    this.#part("[data-tools]").hidden = passed.length === 0;
    if (passed.length === 0) return;
    const opening = this.#part<HTMLTextAreaElement>("[name=opening]");
    opening.value = this.#store.$record.get().opening?.text ?? "";
    opening.addEventListener("input", () => this.#store.open(opening.value));
    onPaper(opening, this.#part("[data-opening]"));
    this.#part("[data-print]").addEventListener("click", () => print());
    this.#part("[data-markdown]").addEventListener("click", () =>
      saveFile(portfolioMarkdown(this.#portfolio()), "text/markdown", "portfolio.md"),
    );
    this.#part("[data-html]").addEventListener("click", () =>
      saveFile(portfolioHtml(this.#portfolio()), "text/html", "portfolio.html"),
    );
    const status = this.#part("[data-gathered]");
    status.textContent = this.#words.gathering;
    status.classList.remove("visually-hidden");
    const cards = await Promise.all(passed.map((item) => this.#card(item)));
    this.#part("[data-works]").append(...cards);
    // Only now: what is saved earlier would leave works out.
    for (const tool of this.querySelectorAll<HTMLButtonElement>("[data-tools] button")) tool.disabled = false;
    const failed = cards.filter(({ dataset }) => dataset["failed"] !== undefined && dataset["shown"] === "true");
    const titles = new Intl.ListFormat(pageLocale()).format(failed.map((card) => partOf(card, "h2").textContent ?? ""));
    status.textContent = failed.length === 0 ? this.#words.gathered : fill(this.#words.leftOut, titles);
    status.classList.toggle("visually-hidden", failed.length === 0);
  }

  /** Fetches the exercise of a work and lays out an answer to it; null where it can't be had. */
  async #read({ dataset }: HTMLElement, { answer, lang, mark }: Answered): Promise<Omit<Work, "note"> | null> {
    const { work: id = "", url = "", title = "", course = "" } = dataset;
    return fetch(url, { signal: AbortSignal.timeout(longest) })
      .then((response) => readExercise(response, id))
      .then(async (exercise) => ({
        title,
        course,
        mark,
        lang,
        task: taskOf(exercise, pageLocale()),
        blocks: await blocksOf(exercise, answer, pageLocale()),
      }))
      .catch(() => null);
  }

  /** A work: its task and its pieces, whether it is shown, and what one says of it. One that can't be had is in no export. */
  async #card(item: HTMLElement): Promise<HTMLElement> {
    const { work: id = "", title = "", course = "" } = item.dataset;
    // Its place among the works is that of the path, whichever is there first.
    this.#works.set(id, null);
    // Once: another tab may hand in a better one while the exercise is fetched.
    const best = bestAnswer(id);
    const work = await this.#read(item, best);
    this.#works.set(id, work);
    const card = (this.#part<HTMLTemplateElement>("template").content.firstElementChild as HTMLElement).cloneNode(
      true,
    ) as HTMLElement;
    const part = <T extends HTMLElement>(selector: string) => partOf<T>(card, selector);
    if (work === null) card.dataset["failed"] = "";
    part("h2").textContent = title;
    // Every work has the same two fields: its title tells them apart.
    part("h2").id = `work-${id}`;
    card.setAttribute("aria-labelledby", `work-${id}`);
    for (const field of ["shown", "note"]) part(`[name=${field}]`).setAttribute("aria-describedby", `work-${id}`);
    part("[data-of]").textContent = `${course} · ${this.#words.mark} ${best.mark}`;
    part("[data-task]").hidden = !work?.task;
    part("[data-task] span").textContent = work?.task ?? "";
    const blocks = work?.blocks ?? [];
    const missing = work === null ? this.#words.failed : this.#words.noAnswer;
    part("[data-missing]").textContent = blocks.length === 0 ? missing : "";
    part("[data-blocks]").append(...workTree(blocks, work?.lang === pageLocale() ? undefined : work?.lang).map(nodeOf));
    this.#takeWords(card, id);
    return card;
  }

  /** Shows what one says of a work, and keeps it as it is changed. */
  #takeWords(card: HTMLElement, id: string): void {
    const shown = partOf<HTMLInputElement>(card, "[name=shown]");
    const note = partOf<HTMLTextAreaElement>(card, "[name=note]");
    shown.checked = this.#store.piece(id)?.shown ?? true;
    note.value = this.#store.piece(id)?.note ?? "";
    onPaper(note, partOf(card, "[data-note]"));
    card.dataset["shown"] = String(shown.checked);
    shown.addEventListener("change", () => {
      this.#store.say(id, { shown: shown.checked });
      card.dataset["shown"] = String(shown.checked);
    });
    note.addEventListener("input", () => this.#store.say(id, { note: note.value }));
  }

  #portfolio(): Portfolio {
    const name = openSettings().$record.get().name ?? "";
    return {
      title: name === "" ? this.#words.title : fill(this.#words.titleOf, name),
      lang: pageLocale(),
      opening: this.#store.$record.get().opening?.text ?? "",
      works: [...this.#works].flatMap(([id, work]) =>
        work !== null && (this.#store.piece(id)?.shown ?? true)
          ? [{ ...work, note: this.#store.piece(id)?.note ?? "" }]
          : [],
      ),
      markWord: this.#words.mark,
      taskWord: this.#words.task,
      foot: this.#words.foot,
    };
  }
}

customElements.define("regia-portfolio", RegiaPortfolio);
