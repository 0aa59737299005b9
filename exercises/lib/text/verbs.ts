import { verbSources } from "../../data/verb-words.ts";
import type { Locale } from "../locale.ts";
import { matches, pattern } from "../pattern.ts";
import type { Range } from "../range.ts";
import type { Sentence, TextDoc } from "../text.ts";
import { isPlain } from "./plain-words.ts";
import { isAddress } from "./words.ts";

const verbs: Readonly<Record<Locale, RegExp>> = { it: pattern(verbSources.it), en: pattern(verbSources.en) };
/** A command opens a sentence: 'Write to us', 'Ask Marta'. */
const command =
  /^(?:[-*•]? ?)(?:please )?(?:write|ask|send|call|check|read|reply|answer|open|click|tap|fill|choose|follow|go|see|look|use|try|keep|start|stop|turn|watch|share|post|plan|measure|show|set|offer|report|find|visit|bring|take|save|remove|add|enter|report|contact|mention|credit|avoid|email|message|phone|ring|drop|thank|help|talk|let|show|design|count|run|pay|wait)(?!\p{L})/u;

/** How many units of one sentence are read: longer ones are no prose. */
const longest = 1200;

/** Whether a stretch holds a verb, as far as forms tell: generous, so that a person's sentence is not taken for a list. */
export function hasVerb(text: TextDoc, { start, end }: Range): boolean {
  const where = { start, end: Math.min(end, start + longest) };
  if (matches(text, verbs[text.locale], where).length > 0) return true;
  return text.locale === "en" && command.test(text.folded.slice(where.start, where.end));
}

/** Items of at most so many words make a sentence a list of keywords, when there are so many of them. */
const item = { words: 2, count: 5, share: 0.6 };

/**
 * Whether a sentence says something: it has a verb, some small words to hold it together, and is not mostly a row of
 * single words between commas.
 */
export function saysSomething(text: TextDoc, sentence: Sentence): boolean {
  const words = sentence.words.filter((word) => !isAddress(word));
  if (words.length < 3 || !hasVerb(text, sentence) || isRow(text, sentence)) return false;
  const small = words.filter((word) => isPlain(word, text.locale)).length;
  return words.length < 8 || small / words.length >= 0.15;
}

/** Whether a sentence is mostly a row of single words between commas. */
export function isRow(text: TextDoc, sentence: Sentence): boolean {
  const items = text.folded.slice(sentence.start, sentence.end).split(/[,;:•|/]|(?<!\p{L})-(?!\p{L})/u);
  const sizes = items.map((part) => part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0).filter((size) => size > 0);
  const short = sizes.filter((size) => size <= item.words);
  return short.length >= item.count && short.length / sizes.length >= item.share;
}
