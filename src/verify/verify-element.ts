import type { Exercise } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { proseOf } from "../../exercises/lib/model-copy.ts";
import { dateRegion } from "../dom/date-region.ts";
import { counted, fill } from "../dom/fill.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { partOf } from "../dom/part-of.ts";
import { wordsIn } from "../dom/words-in.ts";
import { readExercise } from "../served/exercise-file.ts";
import { type RuleNames, readRuleNames, titleOf } from "../served/rule-names.ts";
import { gradeWhole } from "../workers/grader.ts";
import { type Checked, type CheckedCopy, checkCopy } from "./check-copy.ts";
import { sectionOf, showNotes, showProof } from "./copy-section.ts";
import type { Asked } from "./path-proof.ts";
import { twinsOf } from "./twins.ts";
import { type InWords, inWords, type VerifyWords } from "./words.ts";
import type { Models } from "./work.ts";
import { openWork } from "./work-dialog.ts";

/** People whose copies are read. */
const mostCopies = 30;

/** Milliseconds for which an exercise is waited for. */
const longest = 20_000;

/** Somebody's copy, as it stands in the page. */
interface Shown {
  readonly name: string;
  readonly copy: CheckedCopy;
  readonly section: HTMLElement;
}

/** An exercise that the page names. */
interface Known {
  readonly title: string;
  readonly url: string;
  readonly href: string;
}

/** The page that marks somebody's works again. Its markup stands in verify.astro; nothing that it reads is kept. */
class RegiaVerify extends HTMLElement {
  #words = {} as VerifyWords;
  #known: ReadonlyMap<string, Known> = new Map();
  #ruleNames: RuleNames = {};
  readonly #exercises = new Map<string, Promise<Exercise>>();
  readonly #models = new Map<Locale, Promise<readonly Models[]>>();
  #shown: Shown[] = [];
  /** Files are read one after another: those chosen meanwhile wait their turn. */
  #queue: Promise<unknown> = Promise.resolve();

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#words = wordsIn(this);
    this.#known = new Map(
      [...this.querySelectorAll<HTMLElement>("li[data-exercise]")].map(({ dataset }) => [
        dataset["exercise"] ?? "",
        { title: dataset["title"] ?? "", url: dataset["url"] ?? "", href: dataset["href"] ?? "" },
      ]),
    );
    const controls = this.#part<HTMLFormElement>("[data-controls]");
    controls.hidden = false;
    controls.addEventListener("submit", (event) => event.preventDefault());
    const input = this.#part<HTMLInputElement>("#copies");
    input.addEventListener("change", () => {
      this.#take([...(input.files ?? [])]);
      // Emptied, so that choosing the same file again counts as a choice.
      input.value = "";
    });
    this.#part("[name=path]").addEventListener("change", () => this.#measure());
    this.#part("[data-print]").addEventListener("click", () => print());
    this.#part("[data-again]").addEventListener("click", () => this.#clear());
    this.#takeDrops();
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  readonly #clone = (template: "copy" | "row"): HTMLElement => {
    const { content } = this.#part<HTMLTemplateElement>(`template[data-${template}]`);
    return (content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
  };

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
      this.#take([...(event.dataTransfer?.files ?? [])]);
    });
  }

  #take(files: readonly File[]): void {
    this.#queue = this.#queue.then(() => this.#read(files));
  }

  #clear(): void {
    this.#shown = [];
    this.#part("[data-copies]").replaceChildren();
    this.#part("[data-status]").textContent = "";
    this.#tell();
    this.#part("#copies").focus();
  }

  /** Reads files; each is shown as soon as its works are marked. One of the same name takes the other's place. */
  async #read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const status = this.#part("[data-status]");
    this.#ruleNames = await fetch(this.dataset["rules"] ?? "")
      .then(readRuleNames)
      .catch(() => ({}));
    const names = new Set([...this.#shown.map(({ name }) => name), ...files.map(({ name }) => name)]);
    const taken = new Set([...names].slice(0, mostCopies));
    for (const file of files.filter(({ name }) => taken.has(name))) {
      const copy = await checkCopy(file, {
        exerciseOf: (id) => this.#exercise(id),
        models: (locale) => this.#modelsIn(locale),
        grade: gradeWhole,
        onWork: (place, of) => {
          status.textContent = fill(this.#words.reading, file.name, place, of);
        },
      });
      this.#show(file.name, copy);
    }
    const told = [counted(this.#words.done, this.#shown.length)];
    const [only] = this.#shown;
    if (this.#shown.length === 1 && only !== undefined) told.splice(only.copy.ok ? 1 : 0, 1, this.#lineOf(only));
    if (names.size > mostCopies) told.push(fill(this.#words.tooMany, mostCopies));
    status.textContent = told.join(" ");
  }

  #say(): InWords {
    const titles = [...this.querySelectorAll<HTMLElement>("li[data-title]")].map(
      ({ dataset }) => [dataset["exercise"] ?? dataset["course"] ?? "", dataset["title"] ?? ""] as const,
    );
    const names = { titles: new Map(titles), ruleTitle: (id: string) => titleOf(this.#ruleNames, id) };
    return inWords(this.#words, names, pageLocale(), dateRegion());
  }

  #lineOf({ copy }: Shown): string {
    return copy.ok ? this.#say().line(copy.works) : this.#words.problems[copy.problem];
  }

  /** An exercise of this site, fetched once; undefined where there is none of that name. */
  async #exercise(id: string): Promise<Exercise | undefined> {
    const url = this.#known.get(id)?.url;
    if (url === undefined) return undefined;
    const known =
      this.#exercises.get(id) ??
      fetch(url, { signal: AbortSignal.timeout(longest) }).then((response) => readExercise(response, id));
    this.#exercises.set(id, known);
    known.catch(() => this.#exercises.delete(id));
    return known;
  }

  /** What the models of all exercises say, of those that can be had. */
  #modelsIn(locale: Locale): Promise<readonly Models[]> {
    const read = async (id: string): Promise<Models[]> => {
      const exercise = await this.#exercise(id).catch(() => undefined);
      if (exercise === undefined || !("models" in exercise)) return [];
      return [{ exercise: id, written: proseOf(exercise.models[locale], locale) }];
    };
    const models = this.#models.get(locale) ?? Promise.all([...this.#known.keys()].map(read)).then((all) => all.flat());
    this.#models.set(locale, models);
    return models;
  }

  #show(name: string, copy: CheckedCopy): void {
    const section = sectionOf(name, copy, {
      clone: this.#clone,
      words: this.#words,
      say: this.#say(),
      titleOf: (id) => this.#known.get(id)?.title,
      number: new Intl.NumberFormat(dateRegion()),
      now: new Date(),
      onRead: (work, title) => void this.#open(work, title),
    });
    const before = this.#shown.find((one) => one.name === name);
    if (before === undefined) this.#part("[data-copies]").append(section);
    else before.section.replaceWith(section);
    const shown = { name, copy, section };
    this.#shown =
      before === undefined ? [...this.#shown, shown] : this.#shown.map((one) => (one === before ? shown : one));
    for (const [index, one] of this.#shown.entries()) one.section.id = `copy-${index + 1}`;
    this.#tell();
    this.#measure();
  }

  /** What goes over all copies: the list of them, who has the same as another, and what comes at the end. */
  #tell(): void {
    const read = this.#shown.flatMap(({ name, copy }) => (copy.ok ? [{ name, works: copy.works }] : []));
    for (const { name, copy, section } of this.#shown) {
      const own = read.find((one) => one.name === name);
      if (copy.ok && own !== undefined) showNotes(section, copy.works, twinsOf(own, read), this.#say());
    }
    const lines = this.#shown.map((one) => {
      const link = document.createElement("a");
      link.href = `#${one.section.id}`;
      link.textContent = one.name;
      const line = document.createElement("li");
      line.append(link, `: ${this.#lineOf(one)}`);
      return line;
    });
    this.#part("[data-overview]").hidden = lines.length < 2;
    this.#part("[data-overview] ol").replaceChildren(...lines);
    this.#part("[data-end]").hidden = read.length === 0;
    this.#part("[data-again]").hidden = this.#shown.length === 0;
  }

  /** Says of each copy what it shows of the path that is chosen. */
  #measure(): void {
    const chosen = this.#part<HTMLSelectElement>("[name=path]").selectedOptions[0];
    const asked = chosen?.dataset["asked"];
    // Of one build with this script, as all that a page hands to it.
    const path =
      asked === undefined ? null : { name: chosen?.textContent?.trim() ?? "", asked: JSON.parse(asked) as Asked };
    for (const { copy, section } of this.#shown) if (copy.ok) showProof(section, copy, path, this.#say());
  }

  async #open(work: Checked, title: string): Promise<void> {
    const exercise = await this.#exercise(work.exercise).catch(() => null);
    const at = new Intl.DateTimeFormat(dateRegion(), { dateStyle: "long" }).format(new Date(work.at));
    const say = this.#say();
    const about = [at, say.outcome(work), ...say.notes(work, [])];
    const href = this.#known.get(work.exercise)?.href ?? "";
    const dialog = this.#part<HTMLDialogElement>("dialog");
    await openWork(dialog, { work, title, about, exercise: exercise ?? null, href }, this.#words, pageLocale());
  }
}

customElements.define("regia-verify", RegiaVerify);
