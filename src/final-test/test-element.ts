import { counted, fill } from "../dom/fill.ts";
import { goTo, showBeginning } from "../dom/go-to.ts";
import { partOf } from "../dom/part-of.ts";
import { showStorage } from "../dom/storage-notes.ts";
import { tableRow } from "../dom/table-row.ts";
import { wordsIn } from "../dom/words-in.ts";
import { optionsOf, showOptions } from "../quiz/show-options.ts";
import { doneSoFar } from "../stores/done.ts";
import { exerciseStore } from "../stores/exercise.ts";
import { bestOf } from "../stores/records/attempts.ts";
import type { TestRecord, TestResult, TestSitting } from "../stores/records/test.ts";
import { sittingProgress } from "../stores/sitting-progress.ts";
import { testStore } from "../stores/test.ts";
import { here } from "../stores/vault.ts";
import { bestResult } from "./best-result.ts";
import { bySkill, lessonOf } from "./by-skill.ts";
import { drawOptions, drawQuestions, isPassed, neededToPass } from "./test-draw.ts";

/** The words that the page hands over; {0}, {1} stand for figures. */
type Words = Readonly<
  Record<
    | "progress"
    | "result"
    | "passed"
    | "failed"
    | "best"
    | "ofSkill"
    | "resume"
    | "readAgain"
    | "read"
    | "readBoth"
    | "unread"
    | "optionRight"
    | "optionWrong"
    | "optionYours",
    string
  >
> & { readonly open: Readonly<Record<"one" | "other", string>> };

/** A course's final test. Its markup stands in FinalTest.astro; this draws, keeps, marks and tells what to read again. */
class RegiaTest extends HTMLElement {
  readonly #store = testStore(this.dataset["course"] ?? "");
  #words = {} as Words;

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#words = wordsIn(this);
    for (const button of this.querySelectorAll("[data-begin]"))
      button.addEventListener("click", () => this.#begin(button.closest(".test-result") !== null));
    const form = this.#part("form");
    form.addEventListener("change", (event) => this.#choose(event));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#handIn();
    });
    this.#part(".test-start").hidden = false;
    // Another tab may hand in meanwhile, and Back shows the page as it was left.
    this.#store.$record.subscribe((record) => this.#showStart(record));
    this.#showWorks();
    here().onChange(() => this.#showWorks());
    here().health.$health.subscribe((health) => showStorage(this, health));
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  /** What one finds on coming: the way in, with one's best result. */
  #showStart({ current, results }: TestRecord): void {
    const best = bestResult(results);
    this.#part(".test-best").textContent = best ? fill(this.#words.best, best.right.length, best.asked.length) : "";
    const begin = this.#part(".test-start [data-begin]");
    const fresh = begin.dataset["fresh"] ?? begin.textContent ?? "";
    begin.dataset["fresh"] = fresh;
    begin.textContent = current ? this.#resume(current) : fresh;
  }

  #resume(current: TestSitting): string {
    const { answered, asked } = sittingProgress(current);
    const far = asked === null ? "" : ` (${fill(this.#words.progress, answered, asked)})`;
    return this.#words.resume + far;
  }

  /** Goes on with the test under way, or draws one. */
  #begin(anew: boolean): void {
    const random = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
    const before = this.#store.$record.get();
    if (anew || !before.current) {
      const drawn = drawQuestions(
        this.#questions(),
        random,
        before.results.map(({ asked }) => asked),
      );
      this.#store.begin(
        random,
        drawn.map(({ id }) => id),
      );
    }
    const { current } = this.#store.$record.get();
    if (!current) return;
    this.#sayOpen(0);
    const list = this.#part(".test-questions");
    list.replaceChildren(...this.#draw(current));
    for (const question of this.#asked())
      for (const [n, option] of this.#inOrder(question).entries()) {
        const input = option.querySelector("input");
        if (input) input.checked = (current.answers[question.dataset["question"] ?? ""] ?? []).includes(n);
      }
    this.#part(".test-start").hidden = true;
    this.#part(".test-result").hidden = true;
    this.#part("form").hidden = false;
    this.#progress();
    // Whoever comes back goes on where they stopped; with every question answered, handing in is left.
    const asked = this.#asked();
    const open = asked.find((question) => this.#chosen(question).length === 0);
    if (open) this.#toQuestion(open);
    else this.#part<HTMLElement>("form [type=submit]").focus();
  }

  /** All questions that the page has. */
  #questions() {
    const template = this.#part<HTMLTemplateElement>("template");
    return [...template.content.querySelectorAll<HTMLElement>("[data-question]")].map((element) => ({
      id: element.dataset["question"] ?? "",
      lesson: element.dataset["lesson"] ?? "",
      fresh: element.dataset["fresh"] !== undefined,
      element,
    }));
  }

  /** The questions of a sitting as they are shown: those that were drawn and are still asked. */
  #draw({ seed, asked = [] }: TestSitting): HTMLElement[] {
    const all = this.#questions();
    const kept = asked.flatMap((id) => all.find((one) => one.id === id) ?? []);
    return (kept.length > 0 ? kept : drawQuestions(all, seed)).map(({ id, element }) => {
      const question = element.cloneNode(true) as HTMLElement;
      const options = optionsOf(question);
      const fieldset = options[0]?.parentElement;
      for (const n of drawOptions(id, options.length, seed)) fieldset?.append(options[n] ?? "");
      return question;
    });
  }

  #asked = (): HTMLElement[] => [...this.querySelectorAll<HTMLElement>(".test-questions > li")];

  /** A question's options in the lesson's order, in which answers are kept. */
  #inOrder = (question: HTMLElement): HTMLElement[] =>
    optionsOf(question).toSorted((a, b) => Number(a.dataset["n"]) - Number(b.dataset["n"]));

  #chosen = (question: HTMLElement): number[] =>
    this.#inOrder(question).flatMap((option, n) => (option.querySelector("input")?.checked ? [n] : []));

  #choose(event: Event): void {
    const question = (event.target as HTMLElement).closest<HTMLElement>("[data-question]");
    if (!question) return;
    this.#store.answer(question.dataset["question"] ?? "", this.#chosen(question));
    this.#part(".test-open").textContent = "";
    this.#progress();
  }

  #progress(): void {
    const asked = this.#asked();
    const answered = asked.filter((question) => this.#chosen(question).length > 0).length;
    this.#part(".test-progress").textContent = fill(this.#words.progress, answered, asked.length);
  }

  /** Says how many questions are open, at the first of them, where the focus goes; with none, at the form's end, nothing. */
  #sayOpen(count: number, first?: HTMLElement): void {
    const said = this.#part(".test-open");
    if (first) first.prepend(said);
    else this.#part("form").querySelector(".actions")?.before(said);
    said.textContent = count === 0 ? "" : counted(this.#words.open, count);
  }

  #toQuestion(question: HTMLElement): void {
    question.querySelector("input")?.focus({ preventScroll: true });
    showBeginning(question);
  }

  #handIn(): void {
    const asked = this.#asked();
    const open = asked.filter((question) => this.#chosen(question).length === 0);
    if (open[0]) {
      this.#sayOpen(open.length, open[0]);
      this.#toQuestion(open[0]);
      return;
    }
    this.#sayOpen(0);
    const words = { right: this.#words.optionRight, wrong: this.#words.optionWrong, yours: this.#words.optionYours };
    const right = asked.filter((question) => showOptions(this.#inOrder(question), this.#chosen(question), words));
    const ids = (questions: readonly HTMLElement[]) => questions.map(({ dataset }) => dataset["question"] ?? "");
    const result = this.#store.handIn(ids(asked), ids(right));
    if (result) this.#show(result, asked);
  }

  /** The result, skill by skill, with the lessons to read again and every answer explained. */
  #show({ asked, right }: TestResult, questions: readonly HTMLElement[]): void {
    this.#part("#test-result").textContent = fill(this.#words.result, right.length, asked.length);
    const verdict = isPassed(right.length, asked.length) ? this.#words.passed : this.#words.failed;
    this.#part(".test-verdict").textContent = fill(verdict, neededToPass(asked.length), asked.length);
    const lessons = [...this.querySelectorAll<HTMLElement>(".test-lessons > li")];
    const skillsOf = (lesson: string) =>
      lessons.find(({ dataset }) => dataset["lesson"] === lesson)?.dataset["skills"]?.split("|") ?? [];
    const skills = bySkill(asked, right, skillsOf);
    this.#part(".test-skills tbody").replaceChildren(
      ...skills.map(({ skill, asked, right }) => tableRow(skill, fill(this.#words.ofSkill, right, asked))),
    );
    // Where each question counts once, the rows add up and nothing has to be explained.
    this.#part(".test-skills-note").hidden = skills.reduce((sum, one) => sum + one.asked, 0) === asked.length;
    const missed = new Set(asked.filter((question) => !right.includes(question)).map(lessonOf));
    this.#showAgain(lessons.filter(({ dataset }) => missed.has(dataset["lesson"] ?? "")));
    for (const input of questions.flatMap((question) => [...question.querySelectorAll("input")])) input.disabled = true;
    this.#part(".test-marked").replaceChildren(...questions);
    this.#part("form").hidden = true;
    const section = this.#part(".test-result");
    section.hidden = false;
    goTo(section);
  }

  /** The lessons to go back to; one that was never read isn't told to be read again. */
  #showAgain(lessons: readonly HTMLElement[]): void {
    const { read } = doneSoFar();
    const unread = lessons.filter(({ dataset }) => !read(dataset["lesson"] ?? ""));
    const heading = unread.length === 0 ? "readAgain" : unread.length === lessons.length ? "read" : "readBoth";
    this.#part(".test-again").hidden = lessons.length === 0;
    this.#part(".test-again h3").textContent = this.#words[heading];
    const items = lessons.map((lesson) => {
      const item = lesson.cloneNode(true) as HTMLElement;
      if (heading === "readBoth" && unread.includes(lesson)) item.append(` (${this.#words.unread})`);
      return item;
    });
    this.#part(".test-again ul").replaceChildren(...items);
  }

  /** Which works of the course are passed. */
  #showWorks(): void {
    for (const place of document.querySelectorAll<HTMLElement>("[data-exercise-mark]")) {
      const { attempts } = exerciseStore(place.dataset["exerciseMark"] ?? "").$record.get();
      const best = bestOf(attempts);
      const words = attempts.some(({ passed }) => passed) ? place.dataset["passed"] : place.dataset["tried"];
      place.textContent = best ? fill(words, Math.round(best.mark)) : "";
      place.classList.toggle("tag", Boolean(best));
    }
  }
}

customElements.define("regia-test", RegiaTest);
