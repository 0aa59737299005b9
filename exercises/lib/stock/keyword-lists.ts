import type { Range } from "../range.ts";
import { isForeign } from "../text/language.ts";
import { isPlain } from "../text/plain-words.ts";
import { hasVerb, isRow } from "../text/verbs.ts";
import type { Sentence, TextDoc, Word } from "../text.ts";
import { tyingWords } from "./tying-words.ts";

/** Words in a row in which prose has at least three linking words; lists have none or one. Judged on own replies. */
const windowSize = 14;
/** The place from one word to another, if both are there. */
export const span = (first: Word | undefined, last: Word | undefined): Range | null =>
  first === undefined || last === undefined ? null : { start: first.start, end: last.end };

/** Whether a word ties the sentence together, elided articles and prepositions included. */
function linksWords({ norm }: Word, links: ReadonlySet<string>): boolean {
  return links.has(norm) || links.has(norm.replace(/(?<=')\p{L}.*$/u, ""));
}

/** Marks that part one item of a list from the next. */
const part = /[.,;:!?\n\u2022|/]|(?<!\p{L})[-\u2013\u2014\u00b7](?!\p{L})/u;
/** Longest item of a list, in words, and how many small words it may hold. */
const item = { words: 5, small: 1 };
/** Share of a text's words that stand in such items: lists from 0.74, replies that can go out up to 0.55 (measured). */
const listShare = 0.68;
/** A clause of so many words, so many of them small; beside one, only a longer list is a list. */
const clauseOf = { words: 6, small: 4 };
const spokenShare = 0.8;
/** From so many words and this share of small ones on somebody is speaking, too: of such texts in view none was a list, rows of stock phrases have less of both (measured). */
const spokenFrom = { words: 24, small: 0.37 };
/** Fewest items and words that make a list; on X honest replies are as short as the second of these. */
const listOf = { items: 5, words: 18, thinWords: 10 };

/** What parts a label from its answer, and answers: 'minors: none', 'contracts? all of us' say something, as no keyword does. */
const asks = /^ ?[:?]\s*$/u;
const answers = {
  it: /^(?:no|sì|nessun[oa]?|niente|nulla|zero|mai|tutt[ieoa]|ognuno|entramb[ie]|tre|quattro|cinque|sei|sette|otto|nove|dieci|ancora|non)$/u,
  en: /^(?:no|none|not|nobody|nothing|zero|never|yes|all|both|every|each|three|four|five|six|seven|eight|nine|ten)$/u,
};

/** The items of a text, each in its words, and those of them that answer what stands before a colon or a question mark. */
function itemsOf(text: TextDoc, body: readonly Word[]) {
  const items: Word[][] = [];
  const answered = new Set<readonly Word[]>();
  for (const [at, word] of body.entries()) {
    const last = items.at(-1);
    const between = text.folded.slice(body[at - 1]?.end ?? word.start, word.start);
    const answer = last !== undefined && asks.test(between) && answers[text.locale].test(word.norm);
    if (answer) answered.add(last);
    if (last !== undefined && (answer || !part.test(between))) last.push(word);
    else items.push([word]);
  }
  return { items, answered };
}

/** Whether short items follow one another for so long that it is a list; below a clause, a timetable or a list of contacts is no more than a part of the reply. */
function isLongRow(items: readonly (readonly Word[])[], isShort: (item: readonly Word[]) => boolean, least: number) {
  const row = { items: 0, words: 0 };
  return items.some((words) => {
    row.items = isShort(words) ? row.items + 1 : 0;
    row.words = row.items > 0 ? row.words + words.length : 0;
    return row.items >= longestRow && row.words >= least;
  });
}

/** A text that is mostly short items with hardly a small word in them, whatever marks stand between. */
function itemList(text: TextDoc): Range | null {
  const body = text.words.filter(({ norm }) => !/[@#/\d]/.test(norm));
  if (body.length < listOf.thinWords) return null;
  const { items, answered } = itemsOf(text, body);
  const small = (words: readonly Word[]) => words.filter((word) => isPlain(word, text.locale)).length;
  // a clause among the items is somebody speaking: 'six adults, six contracts, though you are right to care who makes things'
  const clause = items.some((words) => words.length >= clauseOf.words && small(words) >= clauseOf.small);
  const isShort = (words: readonly Word[]) => words.length <= shortItem && !answered.has(words);
  if (isLongRow(items, isShort, clause ? body.length * rowShare : 0)) return span(body[0], body.at(-1));
  const links = tyingWords[text.locale];
  const isSmall = (word: Word) => isPlain(word, text.locale) || linksWords(word, links);
  const bare = items.filter(
    (words) => !answered.has(words) && words.length <= item.words && words.filter(isSmall).length <= item.small,
  );
  const share = small(body) / body.length;
  const spoken = body.length >= spokenFrom.words && share >= spokenFrom.small;
  const inItems = bare.reduce((sum, words) => sum + words.length, 0);
  const isList =
    body.length >= listOf.words &&
    bare.length >= listOf.items &&
    inItems / body.length >= (clause || spoken ? spokenShare : listShare);
  if (share >= leastSmall && !isList) return null;
  return span(bare[0]?.[0] ?? body[0], bare.at(-1)?.at(-1) ?? body.at(-1));
}

/** Items of so few words, so many in a row: terse replies that can go out have up to ten, a list of days has seven. */
const shortItem = 3;
const longestRow = 13;
/** Beside a clause, such a row is a list only if it is this share of the words. */
const rowShare = 0.5;

/** Share of small words in a text: prose has 0.3 and more, lists of keywords 0.16 and less (measured). */
const leastSmall = 0.2;

/** Fewest sentences of a caption in fragments, fewest pieces of it that say something, and words that such a piece has. */
const captionOf = { sentences: 2, saying: 2, words: 2 };

/** A label with its answer says something, too: 'Secondo 9: una bolla.' */
const labels = /[\p{L}\p{N}] ?: *[\p{L}\p{N}€]/u;

/**
 * Whether a text is a caption in short fragments that tell of one thing: 'Prima: una goccia di vetro. Dopo: Brina. 110 €, da
 * giovedì.' It ends its sentences, names a day or a price, has pieces that say something and no row of keywords.
 */
function isCaption(text: TextDoc): boolean {
  const links = tyingWords[text.locale];
  const said = text.sentences.filter((sentence) => sentence.words.some(({ norm }) => !/[@#/]/.test(norm)));
  if (said.length < captionOf.sentences || said.some((sentence) => isRow(text, sentence))) return false;
  const pieces = said.flatMap((sentence) => piecesOf(text, sentence));
  const ties = (word: Word) => linksWords(word, links) || isPlain(word, text.locale);
  const saying = pieces.filter((words) => {
    const place = span(words[0], words.at(-1));
    return words.length >= captionOf.words && place !== null && (words.some(ties) || hasVerb(text, place));
  });
  const labelled = said.filter(({ start, end }) => labels.test(text.folded.slice(start, end)));
  return saying.length + labelled.length >= captionOf.saying && /\d/.test(text.folded);
}

/** What stands between the marks of a sentence, each piece in its words. */
function piecesOf(text: TextDoc, { words }: Sentence): Word[][] {
  const pieces: Word[][] = [];
  for (const [at, word] of words.entries()) {
    const last = pieces.at(-1);
    const between = text.folded.slice(words[at - 1]?.end ?? word.start, word.start);
    if (last !== undefined && !part.test(between)) last.push(word);
    else pieces.push([word]);
  }
  return pieces;
}

/** Where a text is a list of keywords: items between marks, or a stretch of a sentence without the small words that hold sentences together. `fragments`: a caption in short fragments is no list. */
export function wordList(text: TextDoc, fragments = false): Range | null {
  if (isForeign(text)) return null;
  const items = fragments && isCaption(text) ? null : itemList(text);
  if (items !== null) return items;
  const links = tyingWords[text.locale];
  for (const sentence of text.sentences) {
    const body = sentence.words.filter(({ norm }) => !/[@#/\d]/.test(norm));
    const flags = body.map((word) => (linksWords(word, links) || isPlain(word, text.locale) ? 1 : 0));
    let sum = 0;
    for (let i = 0; i < flags.length; i++) {
      sum += flags[i] ?? 0;
      if (i >= windowSize) sum -= flags[i - windowSize] ?? 0;
      if (i >= windowSize - 1 && sum <= 1) return span(body[i - windowSize + 1], body[i]);
    }
  }
  return null;
}
