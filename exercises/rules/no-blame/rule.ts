import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import { type Phrases, spot } from "../../lib/phrases.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { isConditional } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as italian from "./hints.it.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };
/** Shapes of blame, which the brand's own fault in the same breath takes back. */
const hints = { it: italian, en: null };

/** How far after somebody it is looked for what they did, in UTF-16 units. */
const near = 120;

/** Whether the sentence of a place, or the next one, says that the brand answers for it. */
function isOwned(text: TextDoc, place: Range, owned: RegExp): boolean {
  const sentence = sentenceAt(text, place);
  if (sentence === undefined) return false;
  const end = text.sentences[sentence.index + 1]?.end ?? sentence.end;
  return matches(text, new RegExp(owned, "gu"), { start: sentence.start, end }).length > 0;
}

/** Whether the sentence of a place says something. */
function isSaidInSentence(text: TextDoc, place: Range, what: RegExp): boolean {
  const sentence = sentenceAt(text, place);
  return sentence !== undefined && what.test(text.folded.slice(sentence.start, sentence.end));
}

/** Places in order, without those that overlap an earlier one: one reproach is told once. */
function apart(places: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start))
    if (!kept.some((one) => overlaps(one, place))) kept.push(place);
  return kept;
}

/** Blame on the reader, or on somebody outside the brand, whose work the brand answers for. */
export const noBlame = defineRule({
  id: "no-blame",
  severity: "blocking",
  options: noOptions,
  askedFor: () => true,
  messages: {
    customer: {
      it: {
        message: () => "Qui sembra che la colpa sia di chi ti ha scritto.",
        hint: () => "Togli il rimprovero e di' che cosa fate voi. Se una regola serve, spiegala senza 'dovevi'.",
      },
      en: {
        message: () => "This reads as if the person who wrote were to blame.",
        hint: () =>
          "Take the reproach out and say what you will do. If a rule matters, explain it without 'you should have'.",
      },
    },
    third: {
      it: {
        message: () => "Qui la colpa passa a qualcun altro.",
        hint: () => "Per chi legge siete voi a rispondere di chi lavora per voi: parla in prima persona.",
      },
      en: {
        message: () => "This hands the blame to somebody else.",
        hint: () => "To the reader, you answer for those who work for you: speak in the first person.",
      },
    },
  },
  check(text) {
    const { customer, third, owned } = words[text.locale];
    const shapes = hints[text.locale];
    const seen = (family: Phrases) =>
      spot(text, family).filter((place) => !isQuoted(text, place) && !isConditionalOffer(text, place));
    const hinted = (family: Phrases | undefined) =>
      shapes === null || family === undefined
        ? []
        : seen(family).filter((place) => !isSaidInSentence(text, place, shapes.ours));
    return {
      findings: [
        ...apart([...seen(customer), ...hinted(shapes?.reader)]).map((range) => ({
          message: "customer" as const,
          range,
        })),
        ...apart([...seen(third), ...singledOut(text), ...hinted(shapes?.outside)])
          .filter((range) => !isOwned(text, range, owned))
          .map((range) => ({ message: "third" as const, range })),
      ],
    };
  },
});

/** Somebody else as the one who acts, in a sentence that tells what went wrong there and nothing of the brand's own part. */
function singledOut(text: TextDoc): Range[] {
  const { suspect, misdeed, ourDoing } = words[text.locale];
  return matches(text, suspect).filter((place) => {
    const sentence = sentenceAt(text, place);
    if (sentence === undefined || isQuoted(text, place) || isConditional(text, place)) return false;
    const said = text.folded.slice(sentence.start, sentence.end);
    return misdeed.test(text.folded.slice(place.end, Math.min(sentence.end, place.end + near))) && !ourDoing.test(said);
  });
}

/** 'Se il corriere lo ha smarrito, te ne mandiamo un altro': a case provided for, not a reproach. */
function isConditionalOffer(text: TextDoc, place: Range): boolean {
  return (
    !/^(?:se|had|if|non puoi|you can't|you cannot|potevi|poteva|dovevi|avresti|you could|you should)(?!\p{L})/u.test(
      text.folded.slice(place.start, place.end),
    ) && isConditional(text, place)
  );
}
