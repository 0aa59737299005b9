import { load } from "../dom/load.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { quizStrings } from "../i18n/quiz.ts";
import { holdsAny } from "../stores/glance.ts";
import { optionsOf, showOptions } from "./show-options.ts";

/**
 * A quick check inside a lesson. Its markup stands in Quiz.astro and Option.astro; this marks, explains and remembers. It
 * comes with the first sign of life, or at once where an answer may be kept: see src/page/lesson-start.ts.
 */
class RegiaQuiz extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    // What keeps the answer is fetched while one is still choosing, so that leaving at once loses nothing.
    const fetchStore = () => void load(import("../stores/lesson.ts"), () => {});
    if (this.#inputs().some(({ checked }) => checked)) fetchStore();
    else form.addEventListener("change", fetchStore, { once: true });
    // What has been checked can be checked again once another answer is chosen.
    form.addEventListener("change", () => this.#button()?.removeAttribute("aria-disabled"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#button()?.ariaDisabled !== "true") this.#submit();
    });
    if (holdsAny(`regia:l:${this.#lesson()}`))
      void load(import("../stores/lesson.ts"), (lesson) => this.#restore(lesson));
  }

  #lesson(): string {
    return this.closest<HTMLElement>("[data-lesson]")?.dataset["lesson"] ?? "";
  }

  readonly #button = () => this.querySelector("button");

  #inputs(): HTMLInputElement[] {
    return optionsOf(this).flatMap((option) => option.querySelector("input") ?? []);
  }

  #submit(): void {
    const chosen = this.#inputs().flatMap((input, n) => (input.checked ? [n] : []));
    const status = this.querySelector("[role=status]");
    if (chosen.length === 0 && status) status.textContent = quizStrings[pageLocale()].chooseFirst;
    if (chosen.length === 0) return;
    const right = this.#show(chosen);
    // The reasons push it down, for whoever pressed Enter on an option out of sight.
    this.querySelector(".result")?.scrollIntoView({ block: "nearest" });
    void load(import("../stores/lesson.ts"), ({ lessonStore }) =>
      lessonStore(this.#lesson()).answerQuiz(this.dataset["id"] ?? "", chosen, right),
    );
  }

  /** Marks every option, says why, and tells the result; gives whether the choice is right. */
  #show(chosen: readonly number[]): boolean {
    const says = quizStrings[pageLocale()];
    const words = { right: says.optionRight, wrong: says.optionWrong, yours: says.optionYours };
    const right = showOptions(optionsOf(this), chosen, words);
    const result = this.querySelector(".result");
    if (result) result.textContent = right ? says.right : says.wrong;
    // Not `disabled`: that would drop the keyboard's focus.
    this.#button()?.setAttribute("aria-disabled", "true");
    return right;
  }

  #restore({ lessonStore }: typeof import("../stores/lesson.ts")): void {
    const answer = lessonStore(this.#lesson()).quiz(this.dataset["id"] ?? "");
    if (!answer || this.#inputs().some(({ checked }) => checked)) return;
    for (const [n, input] of this.#inputs().entries()) input.checked = answer.chosen.includes(n);
    // Silent: a page with three answered quizzes shouldn't read out three results when it opens.
    const status = this.querySelector("[role=status]");
    status?.removeAttribute("role");
    this.#show(answer.chosen);
    requestAnimationFrame(() => status?.setAttribute("role", "status"));
  }
}

customElements.define("regia-quiz", RegiaQuiz);
