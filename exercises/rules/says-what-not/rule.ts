import * as z from "zod/mini";
import { isQuoted, matches } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { isDeniedInClause, isQuestion } from "../../lib/scope.ts";
import { isPlain } from "../../lib/text/plain-words.ts";
import { hasVerb } from "../../lib/text/verbs.ts";
import type { TextDoc } from "../../lib/text.ts";
import { everything, exception, excludes, hollow, noThing, promises, spared } from "./words.ts";

/** Fewest words of content that name something: under its heading 'Le foto.' says it all. */
const namesSomething = 1;

/** Whether a text says that nothing is left out, and goes on to no exception. */
function saysEverything(text: TextDoc): boolean {
  return matches(text, everything[text.locale]).some(
    ({ end }) => !exception[text.locale].test(text.folded.slice(end, end + 60)),
  );
}

/** What a text under such a heading names. */
function named(text: TextDoc): Range[] {
  if (saysEverything(text)) return [];
  const content = text.words.filter(({ norm }) => /\p{L}{3}/u.test(norm)).filter((word) => !isPlain(word, text.locale));
  return content.length < namesSomething ? [] : content.slice(0, 4);
}

/** Most words of a thing named by itself: 'Gli spot in televisione locale e i volantini'. */
const longestName = 12;

/** Where a name goes on to say which: its verb is not what the sentence says ('i premi per chi tagga un amico'). */
const which = /(?<!\p{L})(?:che|chi|cui|who|whom|that|which)(?!\p{L})/u;

/** Things named by themselves at the head of a sentence, nobody doing them: under 'What we won't do' they are given up. */
function namedAlone(text: TextDoc): Range[] {
  const { locale } = text;
  const promised = matches(text, promises[locale]).some((place) => !isDeniedInClause(text, place));
  if (promised || saysEverything(text)) return [];
  return text.sentences.flatMap((sentence) => {
    const length = text.folded.slice(sentence.start, sentence.end).search(/[:;.!?]|, (?:perché|because|che|which)|$/u);
    const head = { start: sentence.start, end: sentence.start + length };
    const cut = text.folded.slice(head.start, head.end).search(which);
    const bare = { start: head.start, end: cut < 0 ? head.end : head.start + cut };
    const words = sentence.words.filter(({ end }) => end <= bare.end);
    const content = words.filter((word) => /\p{L}{3}/u.test(word.norm) && !isPlain(word, locale));
    const names = content.length > 0 && words.length <= longestName;
    return names && !hasVerb(text, bare) && matches(text, noThing[locale], head).length === 0 ? [head] : [];
  });
}

/** A plan says what it leaves out: choosing is giving something up. */
export const saysWhatNot = defineRule({
  id: "says-what-not",
  severity: "blocking",
  options: z.strictObject({
    /** The text stands under a heading such as 'Not included': what it names is left out, unless it says that nothing is. */
    headed: z._default(z.boolean(), false),
    /** The text answers 'What won't you do?': besides what it denies, a thing named by itself is left out. */
    asked: z._default(z.boolean(), false),
  }),
  messages: {
    missing: {
      it: {
        message: () => "Il testo non dice che cosa non si farà.",
        hint: () =>
          "Aggiungi una riga: «Non apriremo TikTok: non abbiamo le ore». Una scelta si vede da quello che lascia fuori.",
      },
      en: {
        message: () => "The text doesn’t say what will not be done.",
        hint: () =>
          "Add a line: “We won’t open TikTok: we don’t have the hours.” A choice shows in what it leaves out.",
      },
    },
  },
  check(text, { headed, asked }) {
    if (headed) {
      const listed = named(text);
      return listed.length > 0
        ? { findings: [], evidence: listed }
        : { findings: [{ message: "missing", range: null }] };
    }
    const hollowed = matches(text, spared[text.locale]);
    const denied = matches(text, excludes[text.locale])
      .slice(0, 60)
      .filter(
        (place) =>
          !isQuoted(text, place) &&
          !isQuestion(text, place) &&
          !hollowed.some((other) => overlaps(other, place)) &&
          !hollow[text.locale].test(text.folded.slice(place.start, place.end + 20)),
      );
    const evidence = denied.length > 0 || !asked ? denied : namedAlone(text);
    return evidence.length > 0
      ? { findings: [], evidence: evidence.slice(0, 4) }
      : { findings: [{ message: "missing", range: null }] };
  },
});
