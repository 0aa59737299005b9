import { pageLocale } from "../dom/page-locale.ts";
import { partOf } from "../dom/part-of.ts";
import type { ReviewWords } from "../i18n/review.ts";
import type { Deck, ReviewCard } from "../path/review-cards.ts";
import { isQuestion, optionElements } from "./review-card.ts";
import { type Grade, grades } from "./review-schedule.ts";

/** The buttons that turn a card over. */
const turners = "[type=submit], [data-turn]";

/** Shows or hides the buttons that turn the card. */
export function showTurners(root: HTMLElement, shown: boolean): void {
  for (const button of root.querySelectorAll<HTMLElement>(turners)) button.hidden = !shown;
}

/** Puts a card on the table with its answer hidden. `times`: how often it was graded, which orders its options. */
export function showFront(
  root: HTMLElement,
  card: ReviewCard,
  lesson: Deck["lessons"][string] | undefined,
  times: number,
): void {
  const part = <T extends HTMLElement>(selector: string) => partOf<T>(root, selector);
  const question = isQuestion(card);
  const kind = part("#review-kind");
  kind.textContent = kind.dataset[question ? "question" : "term"] ?? "";
  const link = part<HTMLAnchorElement>(".review-lesson");
  link.textContent = lesson?.title ?? "";
  link.href = lesson?.href ?? "";
  part("#review-front").textContent = question ? card.question : card.term;
  part(".review-question").hidden = !question;
  part(".review-term").hidden = question;
  part(".review-options").replaceChildren(...(question ? optionElements(card, times) : []));
  part(".review-definition").textContent = question ? "" : card.definition;
  part(".review-example").textContent = question ? "" : card.example;
  part(".review-back").hidden = true;
  part(".result").textContent = "";
  part(".review-grades").hidden = true;
  showTurners(root, true);
}

/** When the card would come back (days, by grade), under each button of a grade; the one that the answer speaks for stands out. */
export function showWhen(
  buttons: readonly HTMLElement[],
  days: readonly number[],
  advice: Grade | null,
  words: ReviewWords,
): void {
  const format = new Intl.NumberFormat(pageLocale(), { style: "unit", unit: "day", unitDisplay: "long" });
  for (const [n, button] of buttons.entries()) {
    const wait = days[n] ?? 0;
    const when = button.querySelector(".review-when");
    const advised = grades[n] === advice;
    const text = wait < 1 ? words.soon : format.format(Math.round(wait));
    if (when) when.textContent = advised ? `${text} · ${words.suggested}` : text;
    button.classList.toggle("advised", advised);
  }
}
