import { isQuoted, matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import { clauseAt, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as en from "./guess-words.en.ts";
import * as it from "./guess-words.it.ts";

const compile = ({ open, formed, weak }: typeof it | typeof en) => ({
  guess: pattern([...open, ...formed, ...weak]),
});

const words = { it, en };
const say = { it: compile(it), en: compile(en) };

/** Guesses that deny in so many words what they leave open: 'non è da escludere'. */
const holdsDenial =
  /^(?:non |e se |se ne |ne |si vede|vuol|nov|(?:is|was|could|are)n't |couldn't |can(?:'t|not) |won't |don't |unless|if (?:i|we) |what if)/u;

/** Whether the clause before a place denies it, asks for it, or sets it in another time. */
function isOpen(text: TextDoc, place: Range): boolean {
  const { start } = clauseAt(text, place);
  return words[text.locale].spared.before.test(text.folded.slice(start, place.start));
}

/** Whether what is guessed is what somebody felt, or a plan. */
function isKind(text: TextDoc, place: Range): boolean {
  const { start, end } = sentenceAt(text, place) ?? place;
  const { after, felt } = words[text.locale].spared;
  const from = Math.max(start, place.start - 120);
  return (
    after.test(text.folded.slice(place.start, place.end + 50)) ||
    felt.test(text.folded.slice(from, Math.min(end, place.end + 120)))
  );
}

/** 'Was it the wrong medicine? I can't tell you.': a question taken up, and answered with what isn't known. */
function isLeftOpen(text: TextDoc, one: Range, next: Range | undefined): boolean {
  if (next === undefined || !/\?["'”’»)]*\s*$/u.test(text.folded.slice(one.start, one.end))) return false;
  return words[text.locale].unknown.test(text.folded.slice(next.start, next.end));
}

/**
 * Guesses in whatever words: verbs and adverbs of supposing, verbs whose form supposes ('sarà caduto', 'must have slipped'),
 * conclusions from what usually happens, and suspects, sentence by sentence.
 */
export function findLoose(doc: TextDoc): Range[] {
  const text = inItsLanguage(doc);
  const own = say[text.locale];
  const { end } = readPart(text);
  return text.sentences.flatMap((sentence, at) => {
    if (sentence.start >= end || isLeftOpen(text, sentence, text.sentences[at + 1])) return [];
    const found = matches(text, own.guess, sentence).find(
      (place) =>
        !isQuoted(text, place) &&
        (holdsDenial.test(text.folded.slice(place.start, place.end)) || !isOpen(text, place)) &&
        !isKind(text, place),
    );
    return found === undefined ? [] : [found];
  });
}
