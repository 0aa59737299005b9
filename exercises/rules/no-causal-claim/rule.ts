import * as z from "zod/mini";
import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { isNegated, isQuestion } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { words } from "./words.ts";

const mostShown = 8;

/** A test that was made: not one that is missing, or still to come. */
function testsIn(text: TextDoc): Range[] {
  const future =
    /(?<!\p{L})(?:far(?:emo|ò)|servir\p{L}+|servirebbe|ci vorrebbe|manca|senza|vorremmo|proponiamo|propongo|prossim\p{L}+|will|need|would|propose|next|lack|without|no|should|let's|\p{L}*remo|n't|not|non)(?: [\p{L}']+){0,5} ?$/u;
  const unmade =
    /^(?: \p{L}+)? (?:would|could|should|will|is needed|is missing|servirebbe|sarebbe|manca|non c'è|andrebbe)(?!\p{L})/u;
  return matches(text, words[text.locale].test)
    .slice(0, 20)
    .filter(
      ({ start, end }) =>
        !isNegated(text, { start, end }) &&
        !future.test(text.folded.slice(Math.max(0, start - 60), start)) &&
        !unmade.test(text.folded.slice(end, end + 30)),
    );
}

const choice = { it: /(?<!\p{L})(?:o|oppure)(?!\p{L})/u, en: /(?<!\p{L})or(?!\p{L})/u };

/** Whether a cause is asked for among several: 'because of the posts, the newspaper or chance?' */
function isChoice(text: TextDoc, place: Range, end: number): boolean {
  const rest = text.folded.slice(place.end, end);
  return /\?\s*$/u.test(rest) && choice[text.locale].test(rest);
}

/** What posts are counted by on their own: the clicks that a sentence before spoke of. */
const clicks = /(?<!\p{L})(?:clic|clicks?)(?!\p{L})/gu;
/** What the posts' own counters don't count. */
const elsewhere = /(?<!\p{L})(?:ordin[ei]|vendit[ae]|follower|orders?|sales?|followers)(?!\p{L})/u;

/** Whether a number stands there whose thing was named before: clicks, and nothing that is counted elsewhere since. */
function isElided(said: string, after: string, elided: RegExp): boolean {
  if (!elided.test(after)) return false;
  const last = [...said.matchAll(clicks)].at(-1);
  return last !== undefined && !elsewhere.test(said.slice(last.index));
}

/** Statements that something made the numbers move, with nothing that leaves it open. */
function claimsIn(text: TextDoc): Range[] {
  const { cause, bare, asked, result, open, counted, elided } = words[text.locale];
  const unasked = matches(text, bare).filter(
    ({ start }) => !asked.test(text.folded.slice(Math.max(0, start - 80), start)),
  );
  return [...matches(text, cause), ...unasked]
    .toSorted((a, b) => a.start - b.start)
    .slice(0, 60)
    .filter((place) => {
      const sentence = sentenceAt(text, place);
      if (sentence === undefined || isQuoted(text, place) || isNegated(text, place) || isQuestion(text, place))
        return false;
      const from = Math.max(sentence.start, place.start - 300);
      const to = Math.min(sentence.end, place.end + 300);
      if (isChoice(text, place, to)) return false;
      const rest = `${text.folded.slice(from, place.start)} ${text.folded.slice(place.end, to)}`;
      // the verb may itself be the result: 'ha raddoppiato le vendite'
      const before = text.sentences[sentence.index - 1];
      const told =
        before === undefined
          ? rest
          : `${text.folded.slice(Math.max(before.start, before.end - 300), before.end)} ${rest}`;
      const after = text.folded.slice(place.end, to);
      if (
        counted.test(after) ||
        isElided(text.folded.slice(Math.max(0, place.start - 200), place.start), after, elided)
      )
        return false;
      return result.test(told) && !open.test(rest);
    });
}

/** A report doesn't say that one thing caused another unless a test showed it (facts 6.3). */
export const noCausalClaim = defineRule({
  id: "no-causal-claim",
  severity: "blocking",
  options: z.strictObject({
    /** false where no test was made on these data: then naming one excuses nothing. */
    tested: z._default(z.boolean(), true),
  }),
  messages: {
    claim: {
      it: {
        message: () => "Qui dici che una cosa ha causato l’altra, ma nessuno lo ha provato.",
        hint: () =>
          "Di’ che è successo nello stesso periodo, o proponi il test che lo dimostrerebbe: due versioni, due gruppi, stessa settimana.",
      },
      en: {
        message: () => "Here you say that one thing caused another, but nobody has tested it.",
        hint: () =>
          "Say that it happened in the same period, or propose the test that would show it: two versions, two groups, the same week.",
      },
    },
  },
  check(text, { tested }) {
    if (tested && testsIn(text).length > 0) return { findings: [] };
    return {
      findings: claimsIn(text)
        .slice(0, mostShown)
        .map((range) => ({ message: "claim", range })),
    };
  },
});
