import { dateRegion } from "../dom/date-region.ts";
import { counted, fill } from "../dom/fill.ts";
import { showBeginning } from "../dom/go-to.ts";
import { make } from "../dom/make.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { partOf } from "../dom/part-of.ts";
import { wordsIn } from "../dom/words-in.ts";
import { type RuleNames, titleOf } from "../served/rule-names.ts";
import { gradeWhole } from "../workers/grader.ts";
import { type Checked, type CheckedCopy, checkCopy } from "./check-copy.ts";
import { sectionOf, showNotes, showProof } from "./copy-section.ts";
import { takeDrops } from "./drops.ts";
import { Fetched } from "./fetched.ts";
import type { Asked } from "./path-proof.ts";
import { twinsOf } from "./twins.ts";
import { type InWords, inWords, type VerifyWords } from "./words.ts";
import { openWork } from "./work-dialog.ts";

/** People whose copies are read. */
const mostCopies = 30;

/** Somebody's copy, as it stands in the page. */
interface Shown {
  readonly name: string;
  readonly file: File;
  readonly copy: CheckedCopy;
  readonly section: HTMLElement;
  /** Who has the same works, by exercise. */
  readonly twins: Map<string, string[]>;
}

/** An exercise that the page names. */
interface Known {
  readonly title: string;
  readonly url: string;
  readonly href: string;
}

/** Whether it is the file that was chosen before. */
const isSame = (one: File, other: File) =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** Notes of two people which works they have in common. */
function pair(one: Shown, other: Shown): void {
  if (!one.copy.ok || !other.copy.ok) return;
  for (const exercise of twinsOf(one.copy.works, other.copy.works)) {
    one.twins.set(exercise, [...(one.twins.get(exercise) ?? []), other.name]);
    other.twins.set(exercise, [...(other.twins.get(exercise) ?? []), one.name]);
  }
}

/** The page that marks somebody's works again. Its markup stands in verify.astro; nothing that it reads is kept. */
class RegiaVerify extends HTMLElement {
  #words = {} as VerifyWords;
  #known: ReadonlyMap<string, Known> = new Map();
  #titles: ReadonlyMap<string, string> = new Map();
  #ruleNames: RuleNames = {};
  #fetched = {} as Fetched;
  #shown: Shown[] = [];
  /** Whether the path to compare with was chosen, and not only proposed. */
  #chosen = false;
  /** Who clears the copies wants nothing more of what is still being read. */
  #round = 0;
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
    this.#titles = new Map(
      [...this.querySelectorAll<HTMLElement>("li[data-title]")].map(({ dataset }) => [
        dataset["exercise"] ?? dataset["course"] ?? "",
        dataset["title"] ?? "",
      ]),
    );
    this.#fetched = new Fetched({
      exercise: (id) => this.#known.get(id)?.url,
      models: JSON.parse(this.dataset["models"] ?? "{}"),
      rules: this.dataset["rules"] ?? "",
    });
    const controls = this.#part<HTMLFormElement>("[data-controls]");
    controls.hidden = false;
    controls.addEventListener("submit", (event) => event.preventDefault());
    const input = this.#part<HTMLInputElement>("#copies");
    input.addEventListener("change", () => {
      this.#take([...(input.files ?? [])]);
      // Emptied, so that choosing the same file again counts as a choice.
      input.value = "";
    });
    this.#part("[name=path]").addEventListener("change", () => {
      this.#chosen = true;
      this.#measure();
    });
    this.#part("[data-print]").addEventListener("click", () => print());
    this.#part("[data-again]").addEventListener("click", () => this.#clear());
    takeDrops(this, (files) => this.#take(files));
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  readonly #clone = (template: "copy" | "row"): HTMLElement => {
    const { content } = this.#part<HTMLTemplateElement>(`template[data-${template}]`);
    return (content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
  };

  #take(files: readonly File[]): void {
    const round = this.#round;
    this.#queue = this.#queue.then(() => this.#read(files, round)).catch(() => {});
  }

  #clear(): void {
    this.#round += 1;
    this.#shown = [];
    this.#part("[data-progress]").textContent = "";
    this.#part("[data-copies]").replaceChildren();
    this.#part("[data-status]").textContent = "";
    this.#tell();
    this.#propose();
    this.#part("#copies").focus();
  }

  /** Reads files; each is shown as soon as its works are marked. */
  async #read(files: readonly File[], round: number): Promise<void> {
    const fresh = files.filter((file) => !this.#shown.some((one) => isSame(one.file, file)));
    const room = mostCopies - this.#shown.length;
    if (files.length === 0 || round !== this.#round) return;
    this.#ruleNames = await this.#fetched.ruleNames();
    const progress = this.#part("[data-progress]");
    /** Where the window was left once something is said: whoever scrolls on from there isn't moved again. */
    let left: number | null = null;
    for (const file of fresh.slice(0, room)) {
      const copy = await checkCopy(file, {
        exerciseOf: (id) => this.#fetched.exercise(id),
        models: (locale) => this.#fetched.models(locale),
        grade: gradeWhole,
        onWork: (place, of) => {
          if (round !== this.#round) return;
          progress.textContent = fill(this.#words.reading, file.name, place, of);
          if (left !== null) return;
          showBeginning(progress);
          left = scrollY;
        },
      });
      if (round !== this.#round) return;
      this.#show(file, copy);
    }
    progress.textContent = "";
    const [only] = this.#shown;
    const told = [counted(this.#words.done, this.#shown.length)];
    if (this.#shown.length === 1 && only !== undefined) told.splice(only.copy.ok ? 1 : 0, 1, this.#lineOf(only));
    if (fresh.length > room) told.push(fill(this.#words.tooMany, mostCopies));
    const status = this.#part("[data-status]");
    status.textContent = told.join(" ");
    // On a phone the results lie under the window; the focus stays on the control, as more files may be chosen.
    if ((left === null || left === scrollY) && status.getBoundingClientRect().top > innerHeight / 2)
      status.scrollIntoView({ block: "start", behavior: "instant" });
  }

  #say(): InWords {
    const names = { titles: this.#titles, ruleTitle: (id: string) => titleOf(this.#ruleNames, id) };
    return inWords(this.#words, names, pageLocale(), dateRegion());
  }

  #lineOf({ copy }: Shown): string {
    return copy.ok ? this.#say().line(copy.works) : this.#words.problems[copy.problem];
  }

  #show(file: File, copy: CheckedCopy): void {
    const number = this.#shown.filter((one) => one.file.name === file.name).length + 1;
    const fileName = number === 1 ? file.name : `${file.name} (${number})`;
    const name = copy.ok && copy.name !== "" ? `${copy.name} · ${fileName}` : fileName;
    const section = sectionOf(name, copy, {
      clone: this.#clone,
      words: this.#words,
      say: this.#say(),
      titleOf: (id) => this.#known.get(id)?.title,
      number: new Intl.NumberFormat(dateRegion()),
      now: new Date(),
      onRead: (work, title) => void this.#open(work, title),
    });
    section.id = `copy-${this.#shown.length + 1}`;
    this.#part("[data-copies]").append(section);
    const shown: Shown = { name, file, copy, section, twins: new Map() };
    for (const other of this.#shown) pair(shown, other);
    this.#shown = [...this.#shown, shown];
    this.#tell();
    this.#propose();
    this.#measure();
  }

  /** Until a path is chosen, compares with the one that all copies follow, if there is such a one. */
  #propose(): void {
    if (this.#chosen) return;
    const paths = new Set(this.#shown.flatMap(({ copy }) => (copy.ok ? [copy.path] : [])));
    const [path] = paths.size === 1 ? paths : [];
    const select = this.#part<HTMLSelectElement>("[name=path]");
    // Else the first, which compares with nothing.
    select.selectedIndex = Math.max(
      0,
      [...select.options].findIndex(({ dataset }) => dataset["path"] === path),
    );
  }

  /** What goes over all copies: the list of them, who has the same as another, and what comes at the end. */
  #tell(): void {
    for (const { copy, section, twins } of this.#shown) if (copy.ok) showNotes(section, copy.works, twins, this.#say());
    const lines = this.#shown.map((one) =>
      make("li", {}, make("a", { href: `#${one.section.id}`, textContent: one.name }), `: ${this.#lineOf(one)}`),
    );
    this.#part("[data-overview]").hidden = lines.length < 2;
    this.#part("[data-overview] ol").replaceChildren(...lines);
    this.#part("[data-end]").hidden = !this.#shown.some(({ copy }) => copy.ok);
    this.#part("[data-again]").hidden = this.#shown.length === 0;
  }

  /** Says of each copy what it shows of the path that is chosen. */
  #measure(): void {
    const chosen = this.#part<HTMLSelectElement>("[name=path]").selectedOptions[0];
    const asked = chosen?.dataset["asked"];
    // Of one build with this script, as all that a page hands to it.
    const path =
      asked === undefined ? null : { name: chosen?.textContent?.trim() ?? "", asked: JSON.parse(asked) as Asked };
    for (const { copy, section } of this.#shown)
      if (copy.ok) showProof(section, copy, path, this.#say(), this.#words.aside);
  }

  async #open(work: Checked, title: string): Promise<void> {
    const exercise = await this.#fetched.exercise(work.exercise).catch(() => null);
    const at = new Intl.DateTimeFormat(dateRegion(), { dateStyle: "long" }).format(new Date(work.at));
    const say = this.#say();
    const about = [at, say.outcome(work), ...say.notes(work, [])];
    const href = this.#known.get(work.exercise)?.href ?? "";
    const dialog = this.#part<HTMLDialogElement>("dialog");
    await openWork(dialog, { work, title, about, exercise: exercise ?? null, href }, this.#words, pageLocale());
  }
}

customElements.define("regia-verify", RegiaVerify);
