import { make } from "../dom/make.ts";
import { drawOptions } from "../final-test/test-draw.ts";
import type { Inline, QuestionCard, TermCard } from "../path/review-cards.ts";

/** Elements from a text with its inline markup. */
function nodesOf(text: readonly Inline[]): (Node | string)[] {
  return text.map((part) => {
    if (typeof part === "string") return part;
    const [tag, children] = part;
    return make(tag, {}, ...nodesOf(children));
  });
}

/** The options of a quick check, in another order each time, so that places aren't learned instead of answers. */
export function optionElements({ id, multiple, options }: QuestionCard, times: number): HTMLElement[] {
  return drawOptions(id, options.length, times).flatMap((n) => {
    const option = options[n];
    if (!option) return [];
    const input = make("input", { type: multiple ? "checkbox" : "radio", name: "review-option" });
    const label = make("label", {}, input, make("span", {}, ...nodesOf(option.text)));
    const verdict = make("span", { className: "verdict" });
    const why = make("p", { className: "why", hidden: true }, verdict, ` ${option.why}`);
    const made = make("div", { className: "option" }, label, why);
    if (option.correct) made.dataset["correct"] = "";
    return [made];
  });
}

/** Whether a card is a quick check. */
export const isQuestion = (card: QuestionCard | TermCard): card is QuestionCard => "options" in card;
