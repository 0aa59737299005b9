import { spot } from "../../lib/pattern/phrases.ts";
import { matches } from "../../lib/pattern.ts";
import { overlaps, type Range, within } from "../../lib/range.ts";
import { span } from "../../lib/stock/keyword-lists.ts";
import * as stockEn from "../../lib/stock/phrases.en.ts";
import * as stockIt from "../../lib/stock/phrases.it.ts";
import { isForeign } from "../../lib/text/language.ts";
import { isPlain, roughStem } from "../../lib/text/plain-words.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** A run of words this long doesn't come twice by itself; shorter ones may be a figure of speech. */
const longestHonestRepeat = 7;

/** Three words that come again make up this share of a short text; in a page, the name of a series may come five times. */
const repeatedShare = 0.1;

/** 'We say that… We say that… And we say that…': a beginning taken up again on purpose is a figure of speech. */
const opensSentence = (text: TextDoc, start: number): boolean =>
  /(?:^|[.!?;:\n]\s*(?:(?:e|and|ma|but),? )?)$/u.test(text.folded.slice(Math.max(0, start - 8), start));

/** Sequences of words that come again: eight words twice, or three words three times, where that is much of the text. */
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
    if (opensSentence(text, three[0]?.start ?? 0)) continue;
    const short = three.map(({ norm }) => norm).join(" ");
    const count = (counts.get(short) ?? 0) + 1;
    if (count >= 3 && count * 3 >= text.words.length * repeatedShare) return span(three[0], three[2]);
    counts.set(short, count);
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
    const isCode = /\p{N}/u.test(text.raw.charAt(word.end));
    if (
      /^,? $/.test(between) &&
      /\p{Lu}/u.test(first) &&
      !isCode &&
      isPlain(word, text.locale) &&
      !courtesy.test(word.norm)
    )
      capitals.push(word);
    if (/^[.!?] $/.test(between) && /\p{Ll}/u.test(first) && previous.end - previous.start > 3) small.push(word);
  }
  const shouted = text.words.filter(({ start, end }) => /^\p{Lu}{3,}$/u.test(text.raw.slice(start, end))).length;
  return capitals.length === 0 || shouted >= 5 ? [] : [...capitals, ...small];
}

const courtesy =
  /^(?:i|i'(?:m|ll|ve|d)|lei|le|la|l'.*|suo|sua|suoi|sue|voi|vi|vostr[oaei]|il|lo|no|sì|si|us|it|ha|è|sia|con|may|will)$/u;

/** 'Nobody was harmed, one apron was': the auxiliary comes again and leaves the rest unsaid. */
const echoed =
  /(?<!\p{L})(was|were|is|are|did|does|do|has|have|had|can|will|would)(?!\p{L})[^.!?]*(?<!\p{L})\1[.!?]*$/u;

/** Neighbours that no sentence has, stray capitals, sentences that stop on a word that must go on. Three of them are no slip. */
export function shuffled(text: TextDoc): Range | null {
  if (isForeign(text)) return null;
  const { impossible, open } = words[text.locale];
  const odd = matches(text, impossible).filter(
    ({ start, end }) => !/[,.;:!?()"\n-]/.test(text.folded.slice(start, end)),
  );
  const cut = text.sentences.filter(({ start, end }) => {
    const said = text.folded.slice(start, end);
    return open.test(said.replace(/[.!?]+$/, "")) && !echoed.test(said);
  });
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
  const dangling =
    words[text.locale].open.test(line.trimEnd()) && !echoed.test(line.trimEnd()) && line.trim().split(/\s+/).length > 4;
  return tail !== null || counted || dangling ? last : null;
}

const stock = { it: stockIt, en: stockEn };
/** Formulas, and share of the sentences that are one, that make a reply a list of stock phrases. */
const fewestFormulas = 4;
const formulaShare = 0.7;

/** A reply that is formula after formula, with no sentence of its own to speak of. */
export function stockList(text: TextDoc): Range | null {
  const { dead, stock: cold } = stock[text.locale];
  const formulas = [...spot(text, dead), ...spot(text, cold)];
  if (formulas.length < fewestFormulas) return null;
  const said = text.sentences.filter(({ words }) => words.length > 3);
  const hollow = said.filter((sentence) => formulas.some((place) => overlaps(place, sentence)));
  return hollow.length / Math.max(1, said.length) >= formulaShare ? { start: 0, end: text.raw.length } : null;
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
