import { drawOptions } from "../final-test/test-draw.ts";
import type { Inline, QuestionCard, TermCard } from "../path/review-cards.ts";

/** Elements from a text with its inline markup. */
function nodesOf(text: readonly Inline[]): (Node | string)[] {
  return text.map((part) => {
    if (typeof part === "string") return part;
    const [tag, children] = part;
    const element = document.createElement(tag);
    element.append(...nodesOf(children));
    return element;
  });
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** The options of a quick check, in another order each time, so that places aren't learned instead of answers. */
export function optionElements({ id, multiple, options }: QuestionCard, times: number): HTMLElement[] {
  return drawOptions(id, options.length, times).flatMap((n) => {
    const option = options[n];
    if (!option) return [];
    const input = document.createElement("input");
    input.type = multiple ? "checkbox" : "radio";
    input.name = "review-option";
    const label = element("label", "", input, element("span", "", ...nodesOf(option.text)));
    const why = element("p", "why", element("span", "verdict"), ` ${option.why}`);
    why.hidden = true;
    const made = element("div", "option", label, why);
    if (option.correct) made.dataset["correct"] = "";
    return [made];
  });
}

/** Whether a card is a quick check. */
export const isQuestion = (card: QuestionCard | TermCard): card is QuestionCard => "options" in card;
