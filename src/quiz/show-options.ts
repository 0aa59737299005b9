import { make } from "../dom/make.ts";
import { isRight } from "./quiz-marks.ts";

/** The words that an option is marked with. */
interface OptionWords {
  readonly right: string;
  readonly wrong: string;
  readonly yours: string;
}

/** The options of a question as its markup has them, in the order of the page. */
export const optionsOf = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(".option")];

/** Reasons that were tied to their options so far: ids have to differ on a page with several questions. */
let reasons = 0;

/** Marks the right options of a question and the wrong ones that were chosen, and says why of every option; gives whether the choice is right. `chosen` counts from 0. */
export function showOptions(options: readonly HTMLElement[], chosen: readonly number[], words: OptionWords): boolean {
  const correct = options.flatMap((option, n) => (option.dataset["correct"] === undefined ? [] : [n]));
  for (const [n, option] of options.entries()) {
    const right = correct.includes(n);
    const isChosen = chosen.includes(n);
    option.dataset["state"] = right ? "right" : isChosen ? "wrong" : "other";
    const why = option.querySelector<HTMLElement>(".why");
    if (why) {
      why.hidden = false;
      why.id ||= `why-${++reasons}`;
      option.querySelector("input")?.setAttribute("aria-describedby", why.id);
    }
    const verdict = option.querySelector(".verdict");
    // Nobody gave a wrong answer that they left alone: of that the reason is enough.
    if (verdict) verdict.textContent = right ? `✓ ${words.right}: ` : isChosen ? `✗ ${words.wrong}: ` : "";
    option.querySelector(".yours")?.remove();
    if (!isChosen) continue;
    // Set apart by its looks, and to whoever hears it by a full stop.
    const stop = make("span", { className: "visually-hidden" }, ".");
    verdict?.after(make("span", { className: "tag yours" }, words.yours, stop));
  }
  return isRight(chosen, correct);
}
