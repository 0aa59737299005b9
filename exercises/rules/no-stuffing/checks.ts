import { languageOf } from "../../lib/language.ts";
import { matches } from "../../lib/pattern.ts";
import { isPlain, roughStem } from "../../lib/plain-words.ts";
import { overlaps, type Range, within } from "../../lib/range.ts";
import type { TextDoc, Word } from "../../lib/text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** Words in a row in which prose has at least three linking words; lists have none or one. Judged on own replies. */
const windowSize = 14;
/** A run of words this long doesn't come twice by itself; shorter ones may be a figure of speech. */
const longestHonestRepeat = 7;

const span = (first: Word | undefined, last: Word | undefined): Range | null =>
  first === undefined || last === undefined ? null : { start: first.start, end: last.end };

/** Whether a text is in another language than the rules': its small words are unknown here. */
export function isForeign(text: TextDoc): boolean {
  const language = languageOf(text.words);
  return language !== text.locale && language !== "unknown";
}

/** Sequences of words that come again: eight words twice, or three words three times. */
export function repeated(text: TextDoc): Range | null {
  const long = longestHonestRepeat + 1;
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (let i = 0; i < text.words.length; i++) {
    const run = text.words.slice(i, i + long);
    const key = run.map(({ norm }) => norm).join(" ");
    if (run.length === long && seen.has(key)) return span(run[0], run.at(-1));
    seen.add(key);
    const three = text.words.slice(i, i + 3);
    if (three.length < 3 || three.every((word) => isPlain(word, text.locale))) continue;
    const short = three.map(({ norm }) => norm).join(" ");
    const count = (counts.get(short) ?? 0) + 1;
    if (count >= 3) return span(three[0], three[2]);
    counts.set(short, count);
  }
  return null;
}

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
/** Fewest items and words that make a list; on X honest replies are as short as the second of these. */
const listOf = { items: 5, words: 18, thinWords: 10 };

/** A text that is mostly short items with hardly a small word in them, whatever marks stand between. */
function itemList(text: TextDoc): Range | null {
  const body = text.words.filter(({ norm }) => !/[@#/\d]/.test(norm));
  if (body.length < listOf.thinWords) return null;
  const items: Word[][] = [];
  let previous: Word | undefined;
  for (const word of body) {
    if (previous === undefined || part.test(text.folded.slice(previous.end, word.start))) items.push([word]);
    else items.at(-1)?.push(word);
    previous = word;
  }
  const bare = items.filter(
    (words) =>
      words.length <= item.words && words.filter((word) => isPlain(word, text.locale)).length <= item.small,
  );
  const inItems = bare.reduce((sum, words) => sum + words.length, 0);
  const small = body.filter((word) => isPlain(word, text.locale)).length;
  const thin = small / body.length < leastSmall;
  if (!thin && (body.length < listOf.words || bare.length < listOf.items || inItems / body.length < listShare)) return null;
  return span(bare[0]?.[0] ?? body[0], bare.at(-1)?.at(-1) ?? body.at(-1));
}

/** Share of small words in a text: prose has 0.3 and more, lists of keywords 0.16 and less (measured). */
const leastSmall = 0.2;

/** A stretch of one sentence without the small words that hold sentences together: keywords in a row. */
export function wordList(text: TextDoc): Range | null {
  if (isForeign(text)) return null;
  const items = itemList(text);
  if (items !== null) return items;
  const { links } = words[text.locale];
  for (const sentence of text.sentences) {
    const body = sentence.words.filter(({ norm }) => !/[@#/\d]/.test(norm));
    const flags = body.map((word) => (linksWords(word, links) ? 1 : 0));
    let sum = 0;
    for (let i = 0; i < flags.length; i++) {
      sum += flags[i] ?? 0;
      if (i >= windowSize) sum -= flags[i - windowSize] ?? 0;
      if (i >= windowSize - 1 && sum <= 1) return span(body[i - windowSize + 1], body[i]);
    }
  }
  return null;
}

/** Small words with a capital in mid-sentence, unless courtesy asks for it; then also small letters after a full stop. */
function strayCapitals(text: TextDoc): Range[] {
  const capitals: Range[] = [];
  const small: Range[] = [];
  for (const [i, word] of text.words.entries()) {
    const previous = text.words[i - 1];
    if (previous === undefined) continue;
    const between = text.raw.slice(previous.end, word.start);
    const first = text.raw.charAt(word.start);
    if (/^,? $/.test(between) && /\p{Lu}/u.test(first) && isPlain(word, text.locale) && !courtesy.test(word.norm))
      capitals.push(word);
    if (/^[.!?] $/.test(between) && /\p{Ll}/u.test(first) && previous.end - previous.start > 3) small.push(word);
  }
  const shouted = text.words.filter(({ start, end }) => /^\p{Lu}{3,}$/u.test(text.raw.slice(start, end))).length;
  return capitals.length === 0 || shouted >= 5 ? [] : [...capitals, ...small];
}

const courtesy =
  /^(?:i|i'(?:m|ll|ve|d)|lei|le|la|l'.*|suo|sua|suoi|sue|voi|vi|vostr[oaei]|il|lo|no|sì|si|us|it|ha|è|sia|con)$/u;

/** Neighbours that no sentence has, stray capitals, sentences that stop on a word that must go on. Three of them are no slip. */
export function shuffled(text: TextDoc): Range | null {
  if (isForeign(text)) return null;
  const { impossible, open } = words[text.locale];
  const odd = matches(text, impossible).filter(
    ({ start, end }) => !/[,.;:!?()"\n-]/.test(text.folded.slice(start, end)),
  );
  const cut = text.sentences.filter(({ start, end }) =>
    open.test(text.folded.slice(start, end).replace(/[.!?]+$/, "")),
  );
  const broken = brokenOff(text);
  if (broken !== null) return broken;
  const all = [...odd, ...cut, ...strayCapitals(text)];
  return all.length >= Math.max(3, text.words.length / 40) ? (all[0] ?? null) : null;
}

/** The last words of a text that stops before its last clause has begun: no mark, one or two words after a colon, an article, a number of nothing. */
function brokenOff(text: TextDoc): Range | null {
  const last = text.words.at(-1);
  if (last === undefined || text.words.length < 20 || /\p{P}|\p{S}/u.test(text.raw.slice(last.end))) return null;
  const line = text.folded.slice(text.folded.lastIndexOf("\n") + 1);
  const tail = /[:;] (?:il|lo|la|i|gli|le|un|una|l'|the|a|an|your|our|we|it) ?\p{L}*$/u.exec(line.trimEnd());
  const counted = /(?<!\p{L})(?:a|an|un|una|uno) \d+$/u.test(line.trimEnd());
  const dangling = words[text.locale].open.test(line.trimEnd()) && line.trim().split(/\s+/).length > 4;
  return tail !== null || counted || dangling ? { start: last.start, end: last.end } : null;
}

/** Acts of a reply heaped up, in one sentence or in all, with hardly a word of its own between them. */
export function piledActs(text: TextDoc): Range | null {
  const pile = text.sentences.find((sentence) => {
    const { kinds, own } = actsIn(text, sentence);
    return kinds >= 5 && own < kinds;
  });
  if (pile !== undefined) return pile;
  const whole = { start: 0, end: text.raw.length };
  const { kinds, own } = actsIn(text, whole);
  return kinds >= 6 && own < 4 ? whole : null;
}

/** How many kinds of act a stretch holds and, where that is enough to matter, how many content words besides. */
function actsIn(text: TextDoc, where: Range): { readonly kinds: number; readonly own: number } {
  const hits = words[text.locale].acts.map((act) => matches(text, act, where));
  const kinds = hits.filter((found) => found.length > 0).length;
  if (kinds < 5) return { kinds, own: Number.POSITIVE_INFINITY };
  const places = hits.flat();
  const own = text.words.filter(
    (word) =>
      word.norm.length > 2 &&
      within(word, where) &&
      !isPlain(word, text.locale) &&
      !places.some((place) => overlaps(place, word)),
  );
  return { kinds, own: new Set(own.map(({ norm }) => roughStem(norm, text.locale))).size };
}
