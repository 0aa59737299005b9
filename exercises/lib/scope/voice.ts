import type { Locale } from "../locale.ts";
import { languageOf } from "../text/language.ts";
import { parseText, type TextDoc } from "../text.ts";

/** Texts read again in their own language, so that a dozen rules read a foreign reply once. */
const reread = new WeakMap<TextDoc, TextDoc>();

/** Languages whose words are here: a language's own worker leaves the other's at home (config/one-language.ts). */
const atHand: Readonly<Record<Locale, boolean>> = { it: true, en: true };

/** Thrown where a text is in a language whose words are not here: somebody who has both must grade it. */
export class OtherLanguage extends Error {
  override name = "OtherLanguage";
}

/**
 * The same text read in the language that it is written in, Italian or English, whatever was asked for: an apology in
 * the wrong language is still an apology, and `same-language` says the rest. Places stay the same. Throws OtherLanguage.
 */
export function inItsLanguage(text: TextDoc): TextDoc {
  const known = reread.get(text);
  if (known !== undefined) return known;
  const language = languageOf(text.words);
  const own: Locale = language === "it" || language === "en" ? language : text.locale;
  if (!atHand[own]) throw new OtherLanguage(`no words to read ${own} with`);
  const read = own === text.locale ? text : parseText(text.raw, own);
  reread.set(text, read);
  return read;
}

/** From so many pieces on, and with such a share of pieces of one or two words, a text is a list of keywords. */
const fewestPieces = 10;
const shortShare = 0.65;
/** A label with its answer says something, however short: 'età: 25-64', 'minors: none'. */
const labelled = /\p{L}: *[\p{L}\p{N}]/u;

/** Whether a text is a row of keywords rather than something said to a person: 'Scuse, errore nostro, rimborso, espresso.' */
export function isKeywordList(text: TextDoc): boolean {
  const pieces = text.folded.split(/[,;.!?\n](?!\p{N}|\p{L})/u).filter((piece) => /\p{L}/u.test(piece));
  if (pieces.length < fewestPieces) return false;
  const short = pieces.filter(
    (piece) => !labelled.test(piece) && (piece.match(/[\p{L}\p{N}@.'-]+/gu)?.length ?? 0) <= 2,
  );
  return short.length / pieces.length >= shortShare;
}

/** Mock solemnity and mock pity: what is said with them is not meant. */
const mockery: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:(?:vostr|su)a (?:maestà|altezza|eccellenza|signoria)|prostrat\p{L}+|in ginocchio sui ceci|immane (?:tragedia|sciagura)|(?:che|quale) (?:immensa |immane )?(?:tragedia|sciagura|dramma)(?= |!)|capo di cenere|mamma mia che|povera stellina|povero cucciolo|(?:contenta|contento|soddisfatt[oa]|felice) (?:adesso|ora)(?= ?\?)|oddio che|apriti cielo)(?!\p{L})/u,
  en: /(?<!\p{L})(?:your (?:majesty|highness|grace|royal highness|lordship|ladyship)|poor little|boo hoo|cry me a river|(?:happy|satisfied|better|pleased) now(?= ?\?)|the (?:horror|tragedy|humanity)|what a (?:tragedy|drama|catastrophe)|heaven forbid|shock horror|on bended knee|grovel\p{L}*|mea maxima culpa|call the press|whole (?:one|two|three|four|five) (?:days|hours))(?!\p{L})/u,
};

/** Whether a text mocks the person that it speaks to. */
export function isMocking(text: TextDoc): boolean {
  return mockery[text.locale].test(text.folded.slice(0, 1500));
}
