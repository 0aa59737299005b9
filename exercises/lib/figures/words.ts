import type { Locale } from "../locale.ts";
import type { TextDoc, Word } from "../text.ts";
import { isRough, monthAfter } from "./context.ts";
import { isAnnounced } from "./counts.ts";
import type { Figure } from "./figure.ts";
import { englishNumber, italianNumber } from "./number-words.ts";

/** 'Sei' is a verb as often as a number, 'mille' a courtesy: they count before what can be counted. */
const countable =
  /^(?:or[ae]|giorni|minuti|settimane|mesi|anni|persone|clienti|volte|euro|post|reel|canali|lampade|punti|richieste|ordini|commenti|messaggi|visite|follower|iscritti|recensioni|domande|soci|dipendenti|foto|video|metri|chilometri|milioni|su)$/u;
/** Numbers and shares in words. `most`: how many are read. */
export function wordsIn(text: TextDoc, most: number): Figure[] {
  const { words, locale } = text;
  const norms = words.map(({ norm }) => norm);
  const found: Figure[] = [];
  for (let i = 0; i < words.length && found.length < most; i++) {
    const read = readIn[locale](norms, i);
    const first = words[i];
    const last = words[i + (read?.length ?? 1) - 1];
    if (read === null || first === undefined || last === undefined) continue;
    const after = i + read.length;
    // 'two or three words': both count what is to be said
    const counting = words[/^(?:o|or)$/u.test(norms[after] ?? "") ? after + 1 : after - 1] ?? last;
    i += read.length - 1;
    if (read.value < 11 && isAnnounced(text, { start: first.start, end: counting.end }, true)) continue;
    found.push(worded(text, first, last, read));
  }
  return found;
}

/** After a number that is an hour: 'le otto di sera', 'eight at night'. */
const dayPart =
  /^ (?:(?:di|della|del|in the|at) (?:sera|mattina|mattino|pomeriggio|notte|evening|morning|afternoon|night)|o'clock|[ap]\.?m\.?)(?!\p{L})/u;

interface Read {
  readonly length: number;
  readonly value: number;
  readonly share?: boolean;
  /** A round number by its nature: 'un centinaio'. */
  readonly rough?: boolean;
}

function worded(text: TextDoc, first: Word, last: Word, read: Read): Figure {
  const after = text.folded.slice(last.end, last.end + 14);
  const sign = /^ ?(?:%|per ?cento|per ?cent(?!\p{L}))/u.exec(after)?.[0];
  const money = /^ (?:euros?|pounds?|dollars?)(?!\p{L})/u.exec(after)?.[0];
  const clock = read.value <= 12 && dayPart.test(text.folded.slice(last.end, last.end + 18));
  return {
    start: first.start,
    end: last.end + (sign ?? money ?? "").length,
    values: clock ? [read.value, read.value + 12] : [read.value],
    unit: sign !== undefined || read.share === true ? "percent" : money !== undefined ? "money" : null,
    // A share in words is a round number: nobody means 50.0% by 'half'.
    rough: read.share === true || read.rough === true || isRough(text, first.start),
    dated: clock || monthAfter.test(text.folded.slice(last.end, last.end + 20)),
    clock,
  };
}

/** Shares in words, as percentages. */
const shares: Readonly<Record<string, number>> = { half: 50, third: 33, quarter: 25, metà: 50, terzo: 33, quarto: 25 };

const share = (length: number, word: string): Read => ({ length, value: shares[word] ?? 0, share: true });

/** Out of how many people count: 'due su tre', 'four in ten'. */
const wholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 20, 100]);
/** 'Three in ten days' counts days, not shares. */
const unitAfter = /^(?:days?|hours?|weeks?|months?|years?|minutes?|giorn[oi]|euro)$/u;

/** After 'in two': what there are two of. */
const pairAfter: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:piani|livelli|piedi|ruote|gambe|colonne|turni|righe|pagine|canali|social|profili|settimane|mesi|lingue|parti|fasi|formati|versioni|cose|fronti|punti)$/u,
  en: /^(?:floors?|storeys?|levels?|lines|pages|columns|turns|places|parts|steps|stages|formats|versions|languages|channels|profiles|networks|weeks|months|shops|rooms|towns|ways|sizes|colou?rs|points)$/u,
};

/** Who or what is counted may stand between: 'due clienti su tre'; in English 'in' is too common a word for any noun. */
const counted =
  /^(?:customers?|people|persons?|buyers?|clients?|visitors?|readers?|users?|followers?|subscribers?|women|men|messages?|orders?|times|cases?|posts?|households?|homes?|replies|answers|of|them|us|our|the)$/u;
const longestCounted = 3;

/** So many in so many, as a percentage: 'quattro su dieci', 'two customers in three', 'four out of ten', 'four in every ten'. */
function inSoMany(value: number, norms: readonly string[], after: number, locale: Locale): Read | null {
  let any = false;
  for (let at = after; at <= after + longestCounted; at++) {
    const [first = "", second = ""] = norms.slice(at, at + 2);
    const out = first === "out" && second === "of";
    if (out || first === (locale === "it" ? "su" : "in")) {
      const every = at + (out ? 2 : 1);
      const number = /^(?:every|ogni)$/u.test(norms[every] ?? "") ? every + 1 : every;
      const whole = (locale === "it" ? italianNumber(norms[number] ?? "") : englishNumber(norms, number)?.value) ?? 0;
      const next = norms[number + 1] ?? "";
      if (!wholes.has(whole) || value > whole || unitAfter.test(next)) return null;
      // 'one post in two formats', 'una su due piani': two of something; 'two in two' is nobody's share
      if (whole === 2 && (value > 1 || pairAfter[locale].test(next))) return null;
      // 'three posts in four formats' are no share; 'three arrivals in four' are
      if (any && value > 1 && /^\p{L}{3,}s$/u.test(next)) return null;
      return { length: number - after + 2, value: asPercent(value, whole), share: true };
    }
    if (locale === "en" && !counted.test(first)) {
      // 'one Anna in five': what one stands before is no plural
      if (any || at > after || !(value === 1 ? /^\p{L}{3,}$/u : /^\p{L}{3,}s$/u).test(first)) return null;
      any = true;
    } else if (!/^\p{L}+$/u.test(first)) return null;
  }
  return null;
}

const asPercent = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;

/** 'Two thirds', 'tre quarti'. */
const fractions: Readonly<Record<string, number>> = {
  terzi: 3,
  quarti: 4,
  quinti: 5,
  decimi: 10,
  thirds: 3,
  quarters: 4,
  fifths: 5,
  tenths: 10,
};

function fraction(value: number, next: string): Read | null {
  const whole = fractions[next];
  return whole === undefined || value >= whole ? null : { length: 2, value: asPercent(value, whole), share: true };
}

/** Round numbers by their nature, after 'una'. */
const roughTens: Readonly<Record<string, number>> = {
  decina: 10,
  quindicina: 15,
  ventina: 20,
  trentina: 30,
  quarantina: 40,
  cinquantina: 50,
  sessantina: 60,
  settantina: 70,
  ottantina: 80,
  novantina: 90,
};

function readItalian(norms: readonly string[], at: number): Read | null {
  const norm = norms[at] ?? "";
  const next = norms[at + 1] ?? "";
  if (norm === "metà" && !/^(?:strada|mattina|giornata|settimana|mese)$/u.test(next)) return share(1, norm);
  if (norm === "un") {
    const part =
      /^(?:terzo|quarto)$/u.test(next) && /^(?:di|de[il]|dell[ae]|degli|dell'.*)$/u.test(norms[at + 2] ?? "");
    if (part) return share(2, next);
  }
  // 'un cliente su tre', 'una su cinque'
  if (/^un[oa]?$/u.test(norm)) return inSoMany(1, norms, at + 1, "it");
  if (norm === "mezz'ora") return { length: 1, value: 30 };
  if (norm === "dozzina") return { length: 1, value: 12 };
  if (norm === "centinaio") return { length: 1, value: 100, rough: true };
  // 'una ventina di persone'
  const tens = /^un[ao]?$/u.test(norms[at - 1] ?? "") ? roughTens[norm] : undefined;
  if (tens !== undefined) return { length: 1, value: tens, rough: true };
  if (norm === "cento" && norms[at - 1] === "per") return null;
  const value = italianNumber(norm);
  if (value === null) return null;
  const part = fraction(value, next) ?? inSoMany(value, norms, at + 1, "it");
  if (part !== null) return part;
  if (
    norm === "sei" &&
    !countable.test(next) &&
    !/^(?:in|alle|entro|ogni|dei|delle|le|i|gli|siamo|per|tutti|ultimi|prossimi|primi)$/u.test(norms[at - 1] ?? "")
  )
    return null;
  if (norm === "mille" && !countable.test(next)) return null;
  if (norm === "due" && norms[at - 1] === "e" && /^tutt[ei]$/u.test(norms[at - 2] ?? "")) return null;
  if (/^milion[ei]$/u.test(next)) return { length: 2, value: value * 1e6 };
  return { length: 1, value };
}

function readEnglish(norms: readonly string[], at: number): Read | null {
  const norm = norms[at] ?? "";
  const next = norms[at + 1] ?? "";
  if (norm === "half" && next === "past") return null;
  if (norm === "half") return next === "an" ? { length: 3, value: 30 } : share(1, norm);
  if (norm === "a" && /^(?:third|quarter)$/u.test(next)) return norms[at + 2] === "of" ? share(2, next) : null;
  if (norm === "one") return inSoMany(1, norms, at + 1, "en") ?? englishRead(norms, at);
  if (norm === "million" && norms[at - 2] === "thanks") return null;
  return englishRead(norms, at);
}

function englishRead(norms: readonly string[], at: number): Read | null {
  const read = englishNumber(norms, at);
  if (read === null) return null;
  const part = read.length === 1 ? fraction(read.value, norms[at + 1] ?? "") : null;
  return part ?? inSoMany(read.value, norms, at + read.length, "en") ?? read;
}

const readIn = { it: readItalian, en: readEnglish };
