import type { Exercise } from "../../exercises/index.ts";
import { dateRegion } from "../dom/date-region.ts";
import { counted, fill } from "../dom/fill.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { partOf } from "../dom/part-of.ts";
import { wordsIn } from "../dom/words-in.ts";
import { nodeOf, workTree } from "../portfolio/work-tree.ts";
import { blocksOf } from "../portfolio/works.ts";
import { readExercise } from "../served/exercise-file.ts";
import { regradeAnswer } from "../workers/grader.ts";
import { type Checked, type CheckedCopy, checkCopy } from "./check-copy.ts";
import { type Asked, pathProof } from "./path-proof.ts";
import { inWords, type VerifyWords } from "./words.ts";

/** People whose copies are read at once. */
const mostCopies = 30;

/** Milliseconds for which an exercise is waited for. */
const longest = 20_000;

/** Somebody's copy, as it stands in the page. */
interface Shown {
  readonly copy: CheckedCopy;
  /** What it comes to, in a sentence. */
  readonly line: string;
  readonly section: HTMLElement;
}

/** The page that marks somebody's works again. Its markup stands in verify.astro; nothing that it reads is kept. */
class RegiaVerify extends HTMLElement {
  #words = {} as VerifyWords;
  #titles: ReadonlyMap<string, string> = new Map();
  #exercises = new Map<string, Promise<Exercise>>();
  #shown: Shown[] = [];
  /** Which choice of files is the last: an earlier one that is still being read gives way. */
  #turn = 0;

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#words = wordsIn(this);
    this.#titles = new Map(
      [...this.querySelectorAll<HTMLElement>("[data-title][data-exercise], [data-title][data-course]")].map(
        ({ dataset }) => [dataset["exercise"] ?? dataset["course"] ?? "", dataset["title"] ?? ""],
      ),
    );
    const controls = this.#part<HTMLFormElement>("[data-controls]");
    controls.hidden = false;
    controls.addEventListener("submit", (event) => event.preventDefault());
    const input = this.#part<HTMLInputElement>("#copies");
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])];
      // Emptied, so that choosing the same file again counts as a choice.
      input.value = "";
      void this.#read(files);
    });
    this.#part("[name=path]").addEventListener("change", () => this.#measure());
    this.#part("[data-print]").addEventListener("click", () => print());
    this.#takeDrops();
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  #clone(selector: string): HTMLElement {
    const { content } = this.#part<HTMLTemplateElement>(selector);
    return (content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
  }

  /** Files may be dropped anywhere: one that misses a small field would be opened by the browser instead. */
  #takeDrops(): void {
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    document.addEventListener("dragover", (event) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      this.dataset["over"] = "";
    });
    document.addEventListener("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) delete this.dataset["over"];
    });
    document.addEventListener("drop", (event) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      delete this.dataset["over"];
      void this.#read([...(event.dataTransfer?.files ?? [])]);
    });
  }

  /** Reads files one after another; each is shown as soon as its works are marked. */
  async #read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const turn = ++this.#turn;
    const status = this.#part("[data-status]");
    this.#shown = [];
    this.#part("[data-copies]").replaceChildren();
    this.#part("[data-end]").hidden = true;
    for (const file of files.slice(0, mostCopies)) {
      const copy = await checkCopy(file, {
        exerciseOf: (id) => this.#exercise(id),
        grade: regradeAnswer,
        onWork: (place, of) => {
          if (turn === this.#turn) status.textContent = fill(this.#words.reading, file.name, place, of);
        },
      });
      if (turn !== this.#turn) return;
      this.#show(file.name, copy);
    }
    const told = [counted(this.#words.done, this.#shown.length)];
    if (this.#shown.length === 1) told.push(...this.#shown.map(({ line }) => line));
    if (files.length > mostCopies) told.push(fill(this.#words.tooMany, mostCopies));
    status.textContent = told.join(" ");
    this.#part("[data-end]").hidden = !this.#shown.some(({ copy }) => copy.ok);
  }

  /** An exercise of this site, fetched once; undefined where there is none of that name. */
  async #exercise(id: string): Promise<Exercise | undefined> {
    const url = [...this.querySelectorAll<HTMLElement>("[data-exercise]")].find(
      ({ dataset }) => dataset["exercise"] === id,
    )?.dataset["url"];
    if (url === undefined) return undefined;
    const known =
      this.#exercises.get(id) ??
      fetch(url, { signal: AbortSignal.timeout(longest) }).then((response) => readExercise(response, id));
    this.#exercises.set(id, known);
    known.catch(() => this.#exercises.delete(id));
    return known;
  }

  #show(name: string, copy: CheckedCopy): void {
    const section = this.#clone("template[data-copy]");
    const part = <T extends HTMLElement>(selector: string) => partOf<T>(section, selector);
    const say = inWords(this.#words, this.#titles, pageLocale());
    part("h2").textContent = name;
    this.#part("[data-copies]").append(section);
    const line = copy.ok ? say.line(copy.works) : this.#words.problems[copy.problem];
    this.#shown.push({ copy, line, section });
    part(copy.ok ? "[data-line]" : "[data-problem]").textContent = line;
    part("[data-problem]").hidden = copy.ok;
    part("[data-works]").hidden = !copy.ok || copy.works.length === 0;
    if (!copy.ok) return;
    part("[data-unread]").append(...copy.unread.map((one) => item(say.unread(one))));
    part("tbody").append(...copy.works.map((work) => this.#row(work, say.outcome(work))));
    part("[data-tests]").hidden = copy.tests.length === 0;
    part("[data-tests] ul").append(...copy.tests.map((test) => item(say.test(test))));
    this.#measure();
  }

  #row(work: Checked, outcome: string): HTMLElement {
    const row = this.#clone("template[data-row]");
    const part = <T extends HTMLElement>(selector: string) => partOf<T>(row, selector);
    const number = new Intl.NumberFormat(dateRegion());
    const title = this.#titles.get(work.exercise) ?? work.exercise;
    part("[data-title]").textContent = title;
    part("[data-recorded]").textContent = number.format(Math.round(work.recorded));
    part("[data-now]").textContent = work.score === null ? "–" : number.format(Math.round(work.score));
    part("[data-attempts]").textContent = number.format(work.attempts);
    part("[data-outcome]").textContent = outcome;
    part("[data-outcome]").dataset["outcome"] = work.outcome;
    if (work.revealed) {
      const after = document.createElement("small");
      after.textContent = this.#words.revealed;
      part("[data-outcome]").append(after);
    }
    const read = part<HTMLButtonElement>("[data-read]");
    read.hidden = !this.#titles.has(work.exercise) || work.answer === null;
    read.ariaLabel = `${read.textContent}: ${title}`;
    read.addEventListener("click", () => void this.#open(work, title, outcome));
    return row;
  }

  /** Shows an answer as a portfolio would. */
  async #open(work: Checked, title: string, outcome: string): Promise<void> {
    const dialog = this.#part<HTMLDialogElement>("dialog");
    const lang = work.locale ?? work.gradedIn ?? pageLocale();
    const blocks = await this.#exercise(work.exercise)
      .then((exercise) => (exercise ? blocksOf(exercise, work.answer, pageLocale()) : []))
      .catch(() => null);
    partOf(dialog, "h2").textContent = title;
    const at = new Intl.DateTimeFormat(dateRegion(), { dateStyle: "long" }).format(new Date(work.at));
    partOf(dialog, "[data-about]").textContent = `${at} · ${outcome}`;
    partOf(dialog, "[data-missing]").textContent =
      blocks === null ? this.#words.failed : blocks.length === 0 ? this.#words.empty : "";
    partOf(dialog, "[data-blocks]").replaceChildren(
      ...workTree(blocks ?? [], lang === pageLocale() ? undefined : lang).map(nodeOf),
    );
    dialog.showModal();
    dialog.scrollTop = 0;
  }

  /** Says of each copy what it shows of the path that is chosen. */
  #measure(): void {
    const chosen = this.#part<HTMLSelectElement>("[name=path]").selectedOptions[0];
    const asked = chosen?.dataset["asked"];
    for (const { copy, section } of this.#shown) {
      const place = partOf(section, "[data-proof]");
      place.replaceChildren();
      if (!copy.ok || asked === undefined) continue;
      const say = inWords(this.#words, this.#titles, pageLocale());
      // Of one build with this script, as all that a page hands to it.
      const works = copy.works.flatMap(({ exercise, outcome }) =>
        outcome === "unmarked" ? [] : [{ exercise, outcome }],
      );
      const proof = pathProof(JSON.parse(asked) as Asked, { works, tests: copy.tests });
      place.append(...say.proof(chosen?.textContent ?? "", proof).map(paragraph));
    }
  }
}

const textIn = (tag: "li" | "p") => (text: string) => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};
const item = textIn("li");
const paragraph = textIn("p");

customElements.define("regia-verify", RegiaVerify);
