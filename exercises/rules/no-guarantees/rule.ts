import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { clauseAt, isNegated, isQuestion } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { words } from "./words.ts";

const mostShown = 8;

/** Whether the promise is the writer's own: not denied, asked, quoted, nor somebody else's. */
function isOwn(text: TextDoc, place: Range): boolean {
  if (isQuoted(text, place) || isNegated(text, place) || isQuestion(text, place)) return false;
  if (words[text.locale].denied.test(text.folded.slice(place.end, place.end + 40))) return false;
  const from = Math.max(sentenceAt(text, place)?.start ?? 0, clauseAt(text, place).start, place.start - 70);
  return !words[text.locale].others.test(text.folded.slice(from, place.start));
}

/** Promises of results in a text; guarantees of a service, aims and estimates are none. */
function promisesIn(text: TextDoc): Range[] {
  const { refund, vow, sure, forecast, service, hedge } = words[text.locale];
  const hedged = (place: Range) => {
    const start = Math.max(sentenceAt(text, place)?.start ?? 0, place.start - 90);
    return hedge.test(text.folded.slice(start, place.end));
  };
  const verb = /^(?:\S+ (?:la )?(?:garanzia|certezza)|ci impegniamo a|\S+)/u;
  const vows = matches(text, vow).filter((place) => {
    const said = text.folded.slice(place.start, place.end);
    return !service.test(said.replace(verb, ""));
  });
  return [
    ...matches(text, refund),
    ...vows,
    ...matches(text, sure).filter((place) => !hedged(place)),
    ...matches(text, forecast).filter((place) => !hedged(place)),
  ]
    .filter((place) => isOwn(text, place))
    .sort((a, b) => a.start - b.start);
}

/** A quote promises work, not results: nobody can guarantee sales (facts 9.5). */
export const noGuarantees = defineRule({
  id: "no-guarantees",
  severity: "blocking",
  options: noOptions,
  messages: {
    promise: {
      it: {
        message: () => "Qui prometti un risultato che non dipende da te.",
        hint: () =>
          "Prometti il lavoro (che cosa fai, quanto, entro quando) e presenta il risultato come obiettivo: «puntiamo a», «misuriamo ogni mese».",
      },
      en: {
        message: () => "Here you promise a result that doesn’t depend on you.",
        hint: () =>
          "Promise the work (what you do, how much, by when) and present the result as an aim: “we aim for”, “we measure it every month”.",
      },
    },
  },
  check(text) {
    return {
      findings: promisesIn(text)
        .slice(0, mostShown)
        .map((range) => ({ message: "promise", range })),
    };
  },
});
