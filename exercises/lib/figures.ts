import type { Locale } from "./locale.ts";
import { englishNumber, italianNumber } from "./number-words.ts";
import { overlaps, type Range } from "./range.ts";
import type { TextDoc, Word } from "./text.ts";
import { isAddress } from "./words.ts";

/** What a number counts, as far as the signs next to it tell. */
export type FigureUnit = "percent" | "money" | null;

/** A number that a text states. `values`: as written; then, of a time of day, as the other clock has it (18 and 6). */
export interface Figure extends Range {
  readonly values: readonly number[];
  readonly unit: FigureUnit;
  /** 'about', 'quasi': a round number in place of the exact one. */
  readonly rough: boolean;
  /** Part of a calendar date or a time of day, not a quantity. */
  readonly dated: boolean;
  /** A time of day. */
  readonly clock: boolean;
}

/** Most figures that are read: texts have a few dozen. */
const most = 200;

const months =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre january february march april may june july august september october november december".split(
    " ",
  );
/** Names of months, either language, for use in expressions. */
export const monthNames = months.join("|");

const date =
  /(?<![\p{L}\p{N}./-])(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})|(\d{1,2})\/(\d{1,2}))(?![\p{N}/])/gu;
const number =
  /(?<![\p{L}\p{N}_@#/.,:]|\p{L}-)([€$£]\s?)?(\d{1,3}(?:[ .,']\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,:]\d+)?)(\s?(?:%|€|\$|£|euro?(?!\p{L})|eur(?!\p{L})|per cento|percento|percent|per cent|pounds?(?!\p{L})|punti percentuali|percentage points|k(?!\p{L})|mila(?!\p{L})|mln(?!\p{L})|milion[ei](?!\p{L})|million(?!\p{L})|thousand(?!\p{L})|[ap]\.?m\.?(?!\p{L})))?/gu;
const scale: Readonly<Record<string, number>> = {
  k: 1e3,
  mila: 1e3,
  thousand: 1e3,
  mln: 1e6,
  milioni: 1e6,
  milione: 1e6,
  million: 1e6,
};
const listMark = /^[ \t]*(?:[-*•] *)?\d{1,2}[.)](?=\s)/gmu;
const roughBefore = {
  it: /(?<!\p{L})(?:circa|quasi|oltre|più di|meno di|poco (?:più|meno) di|intorno a[i]?|attorno a[i]?|all'incirca|sui|sulle|almeno|fino a)(?: (?:i|le|gli|il|l'))? ?$/u,
  en: /(?<!\p{L})(?:about|around|nearly|almost|over|more than|less than|fewer than|under|just (?:over|under)|roughly|some|approximately|close to|at least|up to|circa)(?: (?:a|the))? $/u,
};
const monthAfter = new RegExp(`^°?(?:st|nd|rd|th)?,? (?:of )?(?:${monthNames})(?!\\p{L})`, "u");
const monthBefore = new RegExp(`(?<!\\p{L})(?:${monthNames}) (?:the )?$`, "u");

/** The figures of a text, in order: digits in either country's format, number words, shares such as 'half'. List numbers, addresses and codes are none. */
export function figuresIn(text: TextDoc): Figure[] {
  const taken: Range[] = [...text.words.filter(isAddress), ...listNumbers(text)];
  const found: Figure[] = [];
  const add = (figures: readonly Figure[]) => {
    for (const figure of figures) if (!taken.some((range) => overlaps(range, figure))) found.push(figure);
  };
  const dates = datesIn(text);
  add(dates);
  taken.push(...dates);
  const digits = digitsIn(text);
  add(digits);
  taken.push(...digits);
  add(wordsIn(text));
  return found.sort((a, b) => a.start - b.start);
}

function listNumbers(text: TextDoc): Range[] {
  return [...text.folded.matchAll(listMark)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
}

/** Numeric dates, a figure for each of their parts. */
function datesIn(text: TextDoc): Figure[] {
  return [...text.folded.matchAll(date)].slice(0, most).flatMap((match) => {
    const [, isoYear, isoMonth, isoDay, day, month, year, shortDay, shortMonth] = match;
    const parts = [isoDay ?? day ?? shortDay, isoMonth ?? month ?? shortMonth, isoYear ?? year].flatMap((part) =>
      part === undefined ? [] : [Number(part)],
    );
    if ((parts[0] ?? 0) > 31 || (parts[1] ?? 0) > 12) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return parts.map((value, at) => ({
      ...range,
      values: at === 2 && value < 100 ? [value + 2000] : [value],
      unit: null,
      rough: false,
      dated: true,
      clock: false,
    }));
  });
}

function digitsIn(text: TextDoc): Figure[] {
  const { folded, locale } = text;
  return [...folded.matchAll(number)].slice(0, most).flatMap((match): Figure[] => {
    const [whole, before = "", digits = "", after = ""] = match;
    const end = match.index + whole.length;
    const sign = after.trim();
    // 5g, 3d: a code, unless the letters are a unit of measure or an ordinal
    const tail = sign === "" ? (/^\p{L}+/u.exec(folded.slice(end, end + 12))?.[0] ?? "") : "";
    if (tail !== "" && !/^(?:st|nd|rd|th|h|hrs?|min|m|s|sec|kg|g|w|cm|mm|km|px|gb|mb|x|gg)$/u.test(tail)) return [];
    const value = parseDigits(digits) * (scale[sign] ?? 1);
    const clock =
      value < 25 &&
      (/:/.test(digits) || /^[ap]\.?m/.test(sign) || (sign === "" && isClock(folded, match.index, end, locale)));
    const values = clock && value < 24 ? [value, value < 12 ? value + 12 : value - 12] : [value];
    const unit = /%|cent|punti/.test(sign) ? "percent" : /[€$£]|eur|pound/.test(before + sign) ? "money" : null;
    const isDay =
      value <= 31 &&
      (monthAfter.test(folded.slice(end, end + 20)) ||
        monthBefore.test(folded.slice(Math.max(0, match.index - 14), match.index)));
    const isYear = /^(?:19|20)\d{2}$/.test(digits) && unit === null && sign === "";
    return [
      {
        start: match.index,
        end,
        values,
        unit,
        rough: isRough(text, match.index),
        dated: clock || isDay || isYear,
        clock,
      },
    ];
  });
}

/** 8.400 · 8,400 · 8 400 are thousands; 1,2 · 1.2 · 18:30 have a fraction. */
function parseDigits(digits: string): number {
  const grouped = /^(\d{1,3}(?:[ .,']\d{3})+)([.,]\d+)?$/.exec(digits);
  if (grouped !== null && !digits.startsWith("0"))
    return Number((grouped[1] ?? "").replace(/\D/g, "") + (grouped[2] ?? "").replace(",", "."));
  return Number(digits.replace(/[,:]/, "."));
}

/** After 'alle' or 'at': a time, unless what follows is counted ('dalle 3 alle 5 recensioni'). */
function isClock(folded: string, at: number, end: number, locale: Locale): boolean {
  const before = folded.slice(Math.max(0, at - 12), at);
  const after = folded.slice(end, end + 20);
  if (locale === "en") return /(?<!\p{L})at $/u.test(before) && !/^ \p{L}{3,}s(?!\p{L})/u.test(after);
  return (
    /(?<!\p{L})(?:alle|dalle|ore|verso le) $/u.test(before) && !/^ (?!domani|oggi)\p{L}{3,}[ei](?!\p{L})/u.test(after)
  );
}

function isRough(text: TextDoc, at: number): boolean {
  return roughBefore[text.locale].test(text.folded.slice(Math.max(0, at - 24), at));
}

/** 'Sei' is a verb as often as a number, 'mille' a courtesy: they count before what can be counted. */
const countable =
  /^(?:or[ae]|giorni|minuti|settimane|mesi|anni|persone|clienti|volte|euro|post|reel|canali|lampade|punti|richieste|ordini|commenti|messaggi|visite|follower|iscritti|recensioni|domande|soci|dipendenti|foto|video|metri|chilometri|milioni|su)$/u;
/** Counting what one is about to say states no fact: 'due cose', 'three reasons', 'in two words'. */
const announced = {
  it: /^(?:cose|parole|righe|punti|motivi|ragioni|passi|passaggi|domande|idee|frasi|consigli|regole|piedi|mani|passi|esempi|parti|gatti|chiacchiere|soldi|conti)$/u,
  en: /^(?:things|words|lines|points|reasons|steps|ways|questions|ideas|sentences|tips|rules|examples|parts|minds|cents|sides)$/u,
};

function wordsIn(text: TextDoc): Figure[] {
  const { words, locale } = text;
  const norms = words.map(({ norm }) => norm);
  const found: Figure[] = [];
  for (let i = 0; i < words.length && found.length < most; i++) {
    const read = locale === "it" ? readItalian(norms, i) : readEnglish(norms, i);
    const first = words[i];
    const last = words[i + (read?.length ?? 1) - 1];
    if (read === null || first === undefined || last === undefined) continue;
    const after = i + read.length;
    // 'two or three words': both count what is to be said
    const next = norms[/^(?:o|or)$/u.test(norms[after] ?? "") ? after + 2 : after] ?? "";
    i += read.length - 1;
    if (read.value < 11 && announced[locale].test(next)) continue;
    found.push(worded(text, first, last, read));
  }
  return found;
}

interface Read {
  readonly length: number;
  readonly value: number;
  readonly share?: boolean;
}

function worded(text: TextDoc, first: Word, last: Word, read: Read): Figure {
  const after = text.folded.slice(last.end, last.end + 14);
  const sign = /^ ?(?:%|per ?cento|per ?cent(?!\p{L}))/u.exec(after)?.[0];
  const money = /^ (?:euro|pounds?|dollars?)(?!\p{L})/u.exec(after)?.[0];
  return {
    start: first.start,
    end: last.end + (sign ?? money ?? "").length,
    values: [read.value],
    unit: sign !== undefined || read.share === true ? "percent" : money !== undefined ? "money" : null,
    rough: isRough(text, first.start),
    dated: monthAfter.test(text.folded.slice(last.end, last.end + 20)),
    clock: false,
  };
}

/** Shares in words, as percentages. */
const shares: Readonly<Record<string, number>> = { half: 50, third: 33, quarter: 25, metà: 50, terzo: 33, quarto: 25 };

const share = (length: number, word: string): Read => ({ length, value: shares[word] ?? 0, share: true });

function readItalian(norms: readonly string[], at: number): Read | null {
  const norm = norms[at] ?? "";
  const next = norms[at + 1] ?? "";
  if (norm === "metà" && !/^(?:strada|mattina|giornata|settimana|mese)$/u.test(next)) return share(1, norm);
  if (norm === "un") {
    const part =
      /^(?:terzo|quarto)$/u.test(next) && /^(?:di|de[il]|dell[ae]|degli|dell'.*)$/u.test(norms[at + 2] ?? "");
    return part ? share(2, next) : null;
  }
  if (norm === "mezz'ora") return { length: 1, value: 30 };
  if (norm === "dozzina") return { length: 1, value: 12 };
  if (norm === "centinaio") return { length: 1, value: 100 };
  if (norm === "cento" && norms[at - 1] === "per") return null;
  const value = italianNumber(norm);
  if (value === null) return null;
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
  if (norm === "half") return next === "an" ? { length: 3, value: 30 } : share(1, norm);
  if (norm === "a" && /^(?:third|quarter)$/u.test(next)) return norms[at + 2] === "of" ? share(2, next) : null;
  if (norm === "two" && /^thirds?$/u.test(next)) return { length: 2, value: 67, share: true };
  if (norm === "million" && norms[at - 2] === "thanks") return null;
  return englishNumber(norms, at);
}
