import { matches } from "../../lib/pattern.ts";
import { isPlain, roughStem } from "../../lib/plain-words.ts";
import { overlaps, type Range, within } from "../../lib/range.ts";
import type { TextDoc, Word } from "../../lib/text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** Words in a row in which prose has at least three linking words; lists have none or one. Judged on own replies. */
const windowSize = 14;
/** A run of words this long doesn't come twice by itself. */
const longestHonestRepeat = 5;

const span = (first: Word | undefined, last: Word | undefined): Range | null =>
  first === undefined || last === undefined ? null : { start: first.start, end: last.end };

/** Sequences of words that come again: six words twice, or three words three times. */
export function repeated(text: TextDoc): Range | null {
  const long = longestHonestRepeat + 1;
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (let i = 0; i < text.words.length; i++) {
    const six = text.words.slice(i, i + long);
    const key = six.map(({ norm }) => norm).join(" ");
    if (six.length === long && seen.has(key)) return span(six[0], six.at(-1));
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

/** A stretch of one sentence without the small words that hold sentences together: keywords in a row. */
export function wordList(text: TextDoc): Range | null {
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
  return capitals.length === 0 ? [] : [...capitals, ...small];
}

const courtesy =
  /^(?:i|i'(?:m|ll|ve|d)|lei|le|la|l'.*|suo|sua|suoi|sue|voi|vi|vostr[oaei]|il|lo|no|sì|si|us|it|ha|è|sia|con)$/u;

/** Neighbours that no sentence has, stray capitals, sentences that stop on a word that must go on. Three of them are no slip. */
export function shuffled(text: TextDoc): Range | null {
  const { impossible, open } = words[text.locale];
  const odd = matches(text, impossible).filter(
    ({ start, end }) => !/[,.;:!?()"\n-]/.test(text.folded.slice(start, end)),
  );
  const cut = text.sentences.filter(({ start, end }) =>
    open.test(text.folded.slice(start, end).replace(/[.!?]+$/, "")),
  );
  const all = [...odd, ...cut, ...strayCapitals(text)];
  return all.length >= Math.max(3, text.words.length / 40) ? (all[0] ?? null) : null;
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
