import { type Phrases, spot } from "../pattern/phrases.ts";
import { isQuoted } from "../pattern.ts";
import type { Range } from "../range.ts";
import { isAsserted, isConditional, isNegated, isQuestion } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import * as en from "./component-words.en.ts";
import * as it from "./component-words.it.ts";
import type { Component } from "./parts.ts";

export { type Component, components } from "./parts.ts";

/** Components that have words of their own here; regret is found in `apologies/`, responsibility in `admissions/`. */
type WordedComponent = Exclude<Component, "regret" | "responsibility"> | "wrongdoing";

const words: Record<"it" | "en", Readonly<Record<WordedComponent, Phrases>>> = { it, en };

/** Admissions that are themselves denied or in the conditional: 'non avremmo mai dovuto', 'we should never have'. */
const oughtTo = /avre(?:mmo|i)|dovev|should|ought/u;

/** More places of one component than any public apology has a use for. */
const most = 40;

/**
 * Finds where a text carries a component: neither quoted, denied, merely supposed nor asked.
 * Forgiveness may be asked as a question or with an honest 'if' ('se ci date un'altra possibilità').
 * `wrongdoing` is what a public apology admits besides what `findAdmissions` finds.
 */
export function findComponent(text: TextDoc, component: WordedComponent): Range[] {
  const found = spot(text, words[text.locale][component]).slice(0, most);
  if (component === "forgiveness") return found.filter((place) => !isQuoted(text, place) && !isNegated(text, place));
  return found.filter((place) =>
    component === "wrongdoing" && oughtTo.test(text.folded.slice(place.start, place.end))
      ? !isConditional(text, place) && !isQuestion(text, place)
      : isAsserted(text, place),
  );
}
