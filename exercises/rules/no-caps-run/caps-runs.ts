import { acronyms } from "../../data/acronyms.ts";
import { isQuoted } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";

const roman = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Units, sizes and codes: "60 W", "E14", "XL". */
const code = /^(?:[A-Z]{0,3}\d[\dA-Z.,/-]*|[XSML]{1,4})$/;

type Kind = "shout" | "neutral" | "calm";

/**
 * What a word tells of shouting. Acronyms, numbers and single letters tell nothing: they neither begin nor break a run.
 * Unknown words without a vowel (SMM, BRT) or of two letters are taken for acronyms.
 */
function kindOf(word: string): Kind {
  if (/\p{Ll}/u.test(word)) return "calm";
  const letters = word.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || acronyms.has(letters) || roman.test(letters) || code.test(word)) return "neutral";
  if (!/\p{Lu}{2}/u.test(word)) return "neutral";
  if (letters.length <= 4 && !/[AEIOUYÀÈÉÌÒÙ]/u.test(letters)) return "neutral";
  return "shout";
}

/** Two letters shout only beside longer words: "NO", "SÌ", "DI" in the middle of a run. */
const isShort = (word: string) => word.replace(/[^\p{L}]/gu, "").length === 2;

/** Runs of two or more words in capitals, from the first to the last, in order. A blank line or an address ends a run. */
export function capsRuns(text: TextDoc): Range[] {
  const runs: Range[] = [];
  let start = -1;
  let end = -1;
  let long = 0;
  let short = 0;
  const close = () => {
    if (long >= 2 || (long === 1 && short >= 1)) runs.push({ start, end });
    start = -1;
    long = 0;
    short = 0;
  };
  let previous = 0;
  for (const word of text.words) {
    const raw = text.raw.slice(word.start, word.end);
    if (start >= 0 && /\n[^\S\n]*\n/.test(text.raw.slice(previous, word.start))) close();
    previous = word.end;
    const kind = isAddress(word) ? "calm" : kindOf(raw);
    if (kind === "neutral") continue;
    if (kind === "calm") {
      close();
      continue;
    }
    if (start < 0) start = word.start;
    end = word.end;
    if (isShort(raw)) short++;
    else long++;
  }
  close();
  return runs.filter((run) => !isQuoted(text, run));
}
