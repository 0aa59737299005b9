import { nearestWord } from "../../dictionary/near.ts";
import type { Locale } from "../../lib/locale.ts";
import { isQuoted } from "../../lib/pattern.ts";
import { isFirstName } from "../../lib/people.ts";
import { type Range, within } from "../../lib/range.ts";
import type { Spelling } from "../../lib/rule.ts";
import { languageOf } from "../../lib/text/language.ts";
import { isPlain } from "../../lib/text/plain-words.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc, Word } from "../../lib/text.ts";
import { loansIn } from "./loans.ts";
import { isSpoken } from "./spoken.ts";

/** A word that is in no dictionary, and the word that was probably meant. */
interface Unknown extends Range {
  readonly word: string;
  readonly meant: string;
}

/** More unknown words than this are no slips any more: another language, or noise. Keeps time bounded, too. */
const mostUnknown = 40;
/** Shorter words lie one letter from too many others. */
const shortest = 3;
/** No word is longer; what is, is noise, and has too many neighbours to look up. */
const longest = 30;
/** Words of a last sentence that may be a name, with the brand. */
const longestSignature = 4;
/** A capital at the start of a sentence may be an unknown name: only long words are held against the dictionary. */
const shortestWithCapital = 6;

const elided: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:l|un|d|c|m|t|s|v|n|ch|gl|com|dov|cos|[a-z]*(?:ll|ell|est|anch|ent|ant|utt|nch|altr|mezz|cun|sun|ien|bell|buon|grand|pover|glier?|gliel|and|per|oich|entr|dev|pot|ott|sett|nov|tun|quattr|cinqu))$/u,
  en: /^(?:d|l|o|y|rock|ma|(?:would|should|could|might|must|need|dare|ought|may|did|do|does|had|have|has|was|were|is|are)n)$/u,
};
/** Pronouns run together, which the word lists leave out: 'gliene parla', 'glielo diciamo'; and the trade's word for an advertisement. */
const cluster = /^(?:glie(?:l[oaie]|ne)|adv)$/u;
const suffixed = /^(?:s|d|ll|re|ve|m|t|all|em|clock|am|er)$/u;

/**
 * Words that the dictionary lacks and that lie one slip from a word it has. A word that lies far from all others is taken for
 * a name, a term or a loan: a right reply must never be held up by a word nobody listed.
 */
export function unknownWords(text: TextDoc, names: ReadonlySet<string>, spelling: Spelling, locale: Locale): Unknown[] {
  // Most words are in the dictionary: of those nothing more is asked.
  const strange = text.words.filter(({ norm }) => !spelling.has(norm));
  if (strange.length === 0) return [];
  const found: Unknown[] = [];
  const seen = new Map<string, string | null>();
  const starts = new Set(text.sentences.map((sentence) => sentence.words[0]?.start));
  const signed = new Set(signatures(text));
  const foreign = text.sentences.filter(({ words }) => ![locale, "unknown"].includes(languageOf(words)));
  const loans = loansIn(text);
  let misses = 0;
  for (const word of strange) {
    if (misses > mostUnknown) break;
    const typed = text.raw.slice(word.start, word.end);
    const capital = /^\p{Lu}/u.test(typed);
    if (isAddress(word) || /\p{N}/u.test(typed) || /\p{Ll}\p{Lu}/u.test(typed) || isQuoted(text, word)) continue;
    if (capital && (!starts.has(word.start) || /\p{Lu}.*\p{Lu}/u.test(typed))) continue;
    if (names.has(word.norm) || isFirstName(word.norm) || (capital && spelling.has(`^${word.norm}`))) continue;
    if (beforeAt(text, word) || (capital && signed.has(word.start))) continue;
    if (foreign.some((sentence) => within(word, sentence)) || loans.some((loan) => within(word, loan))) continue;
    for (const part of parts(word, spelling, locale)) {
      if (
        part.text.length < shortest ||
        part.text.length > longest ||
        (capital && part.text.length < shortestWithCapital) ||
        spelling.has(part.text) ||
        (locale === "it" && cluster.test(part.text)) ||
        isSpoken(part.text, locale) ||
        // 'crème', 'café': English keeps the accents of loans or drops them
        (locale === "en" && spelling.has(part.text.normalize("NFD").replace(/\p{M}/gu, ""))) ||
        isCompound(part.text, spelling, locale) ||
        names.has(part.text)
      )
        continue;
      // dell'Italia, pre-Natale: a capital inside a word is a name's.
      const inner = part.at > 0 && /^\p{Lu}/u.test(typed.slice(part.at));
      if (inner || (capital && spelling.has(`^${part.text}`))) continue;
      misses++;
      const meant = seen.has(part.text) ? seen.get(part.text) : nearestWord(part.text, spelling, locale);
      seen.set(part.text, meant ?? null);
      if (meant != null)
        found.push({
          start: word.start + part.at,
          end: word.start + part.at + part.text.length,
          word: part.text,
          meant,
        });
    }
  }
  return found;
}

/** First parts that people put before a word they have: 'ecostazione', 'portalampade', 'rewire'. */
const prefixes: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:agro|anti|apri|arci|asciuga|auto|bio|capo|co|contro|copri|eco|elettro|euro|extra|foto|guarda|inter|iper|lava|macro|maxi|mega|micro|mini|mono|multi|neo|oltre|para|pluri|poli|porta|post|pre|pro|ri|salva|scalda|semi|sotto|sovra|stra|sub|super|sur|tele|termo|trans|tri|ultra|vice|video)(?=\p{L}{4})/u,
  en: /^(?:anti|auto|bi|co|counter|cross|de|dis|eco|ex|extra|fore|hyper|inter|macro|mega|micro|mid|mini|mis|mono|multi|neo|non|out|over|photo|post|pre|pro|re|semi|sub|super|tele|thermo|trans|ultra|un|under|up|vice|video)(?=\p{L}{4})/u,
};
/** Endings that make an Italian word bigger, smaller, dearer or worse, after a root of three letters and more. */
const suffix = /^(\p{L}{3,})(?:on|in|ett|ucc|uzz|acc|ell|ott|icin|icell|issim)i?[oaei]$/u;
/** Adjectives in '-ivo': who has one of the four endings has all. */
const adjective = /^(\p{L}{4,}iv)[oaie]$/u;
/** 'Conferibile', 'montabile': what can be done, of the verbs in '-are', '-ere' and '-ire'. */
const feasible = /^(\p{L}{3,})(?:(a)|i)bil[ei]$/u;
/** Fewest letters of each half of an English compound: 'glassblower', 'worktop'. */
const shortestHalf = 4;

/** Whether a word is made of a first part and a word that the dictionary has, or in English of two such words. */
function isCompound(word: string, spelling: Spelling, locale: Locale): boolean {
  const [first = ""] = prefixes[locale].exec(word) ?? [];
  if (first !== "" && spelling.has(word.slice(first.length))) return true;
  if (locale === "it") {
    const stem = adjective.exec(word)?.[1];
    if (stem !== undefined && ["o", "a", "i", "e"].some((end) => spelling.has(stem + end))) return true;
    const [, verb, vowel] = feasible.exec(word) ?? [];
    const infinitives = vowel === "a" ? ["are"] : ["ere", "ire"];
    if (verb !== undefined && infinitives.some((end) => spelling.has(verb + end))) return true;
    // 'bacione', 'casuccia', 'cartellino': a root that the dictionary has, made bigger, smaller or dearer
    const root = suffix.exec(word)?.[1];
    return root !== undefined && ["o", "a", "e", "i", "io"].some((end) => spelling.has(root + end));
  }
  for (let at = shortestHalf; at <= word.length - shortestHalf; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    // 'eachother', 'everytime': small words are run together by mistake
    if (halves.every((half) => spelling.has(half) && !isPlain({ start: 0, end: half.length, norm: half }, locale)))
      return true;
  }
  return false;
}

/** Where the last sentences begin that are short enough to be a signature: "Tomaso", "Ildegarda, Bottega Lume". */
function signatures({ sentences }: TextDoc): number[] {
  return sentences
    .slice(1)
    .slice(-3)
    .flatMap(({ start, words }) => (words.length <= longestSignature ? [start] : []));
}

/** The pieces of a word that the dictionary knows one by one: after an elision, around a hyphen, before 's. */
function parts(word: Word, spelling: Spelling, locale: Locale): { text: string; at: number }[] {
  const norm = word.norm.replace(/'$/u, "");
  if (spelling.has(word.norm) || spelling.has(norm)) return [];
  const pieces: { text: string; at: number }[] = [];
  let at = 0;
  for (const text of norm.split(/['-]/u)) {
    pieces.push({ text, at });
    at += text.length + 1;
  }
  // Composed and decomposed letters differ in length: then the place is the whole word's.
  const same = word.end - word.start >= norm.length;
  return pieces.filter(({ text }, index) => {
    if (text === "" || !same) return false;
    const ahead = norm[(pieces[index]?.at ?? 0) - 1];
    const after = norm[(pieces[index]?.at ?? 0) + text.length];
    // 'eco-depot', 'anti-spreco': the first part alone is no word
    if (after === "-" && prefixes[locale].exec(`${text}xxxx`)?.[0] === text) return false;
    return !(after === "'" && elided[locale].test(text)) && !(ahead === "'" && locale === "en" && suffixed.test(text));
  });
}

/** Words glued to a handle, a number or a slash are pieces of something else. */
function beforeAt(text: TextDoc, word: Word): boolean {
  return (
    /[@#/\\_\d*.](?=$)/u.test(text.raw.slice(Math.max(0, word.start - 1), word.start)) ||
    /^[@/\\_*\d]/u.test(text.raw.slice(word.end, word.end + 1))
  );
}
