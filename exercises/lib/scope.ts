import { isQuoted, matches, sentenceAt } from "./pattern.ts";
import type { Range } from "./range.ts";
import { deniedAfter, hollow, ifWord, negators, notIfBefore, politeIf, transparent } from "./scope/words.ts";
import type { TextDoc, Word } from "./text.ts";

/** Farthest that a clause is looked for, in UTF-16 units each way: keeps time linear in a text without marks. */
const farthest = 240;

/** How much of a text the act-finding patterns read, in UTF-16 units: several times the longest reply, so that time stays bounded. */
const longestRead = 6000;

/** The part of a text that patterns of many words are run over. */
export function readPart(text: TextDoc): Range {
  return { start: 0, end: Math.min(text.raw.length, longestRead) };
}

/** How many words a negation reaches across. */
const reach = 8;

/** Marks that end a clause; commas too, unless they fence in an aside. */
const stop = /[.,;:!?()[\]"\n]|(?<!\p{L})-(?!\p{L})/u;

/** A word without an elided article or pronoun: `l'ordine` → `ordine`, `c'è` → `è`. */
export function bareWord(norm: string): string {
  return norm.replace(/^(?:[a-zà-ù]{0,5}(?:ll|gl|nt|st|un|mbr)|[lcdmtsvn]|com|dov|cos|anch|senz)'(?=\p{L})/u, "");
}

/** The last `reach` words of the place's sentence that end before it, nearest first. */
function wordsBefore(text: TextDoc, place: Range): readonly Word[] {
  const words = sentenceAt(text, place)?.words ?? [];
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  return words.slice(Math.max(0, low - reach), low).reverse();
}

const finite =
  /^(?:è|e'|sono|siamo|sei|hai|ho|ha|abbiamo|hanno|avete|era|erano|sarà|saremo|saranno|posso|può|possiamo|possono|voglio|vogliamo|vuole|devo|deve|dobbiamo|stat[oaie]|previst[oaie]|possibile)$/u;
/** 'Non ho altro da dire, se non che ti chiedo scusa': what is excepted is meant. */
const excepted = /^se non (?:che|per)(?!\p{L})/u;
const aside = /^(?:purtroppo|però|quindi|unfortunately|sadly|however|regrettably|ovviamente|certo)$/;

/**
 * Whether a place is denied: by a negation before it in its clause with only light words between
 * ('non possiamo rimborsarti', "we won't be refunding"), or, for a noun, right after it ('il rimborso non è possibile').
 * Double negations ('non possiamo che scusarci') and 'not only' deny nothing.
 */
export function isNegated(text: TextDoc, place: Range): boolean {
  const { folded, locale } = text;
  const rest = folded.slice(place.end, place.end + 80);
  if (deniedAfter[locale].test(locale === "it" ? rest.replaceAll("'", "' ") : rest)) return true;
  let next = place.start;
  let right = "";
  for (const word of wordsBefore(text, place)) {
    const bare = bareWord(word.norm);
    if (stop.test(folded.slice(word.end, next)) && !aside.test(bare)) {
      const after = folded.slice(next).match(/^\p{L}+/u)?.[0] ?? "";
      if (!aside.test(after)) return false;
    }
    if (negators[locale].has(bare))
      return (
        !hollow[locale].test(folded.slice(word.start, place.end + 25)) &&
        !excepted.test(folded.slice(word.start - 3, place.end))
      );
    if (!transparent[locale].has(bare) && !aside.test(bare)) return false;
    // 'non ce l'hai ti rimborsiamo': a clitic right after a finite verb opens a new clause
    if (locale === "it" && finite.test(bare) && /^(?:[mtcv][ie]|gliel\p{L}+|ne)$/u.test(right)) return false;
    right = bare;
    next = word.start;
  }
  return false;
}

/** The stretch of a sentence around a place that no comma, colon, bracket or dash interrupts. */
export function clauseAt(text: TextDoc, place: Range): Range {
  const sentence = sentenceAt(text, place) ?? { start: 0, end: text.raw.length };
  let { start, end } = place;
  while (start > sentence.start && place.start - start < farthest && !stop.test(text.folded.charAt(start - 1))) start--;
  while (end < sentence.end && end - place.end < farthest && !stop.test(text.folded.charAt(end))) end++;
  return { start, end };
}

/**
 * Whether a place stands inside a condition ('se abbiamo sbagliato', 'if we got it wrong'), up to the comma that closes it.
 * Polite conditions ('se vuoi', 'if you like') close at once: what follows them is meant.
 */
export function isConditional(text: TextDoc, place: Range): boolean {
  const { folded, locale } = text;
  const clause = clauseAt(text, place);
  return matches(text, ifWord[locale], { start: clause.start, end: place.start }).some((opener) => {
    if (notIfBefore[locale].test(folded.slice(Math.max(0, opener.start - 8), opener.start))) return false;
    const polite = politeIf[locale].exec(folded.slice(opener.start, opener.start + 120));
    return polite === null || opener.start + polite[0].length > place.start;
  });
}

const denies = {
  it: /(?<!\p{L})(?:non|né|mai|senza|nessun[oa]?|neanche|nemmeno|niente)(?!\p{L})(?! (?:solo|soltanto))/u,
  en: /(?<!\p{L})(?:not|no|nobody|none|never|nor|without|neither|\p{L}+n't)(?!\p{L})(?! (?:only|just))/u,
};

/** Whether a denial stands anywhere before a place in its clause: 'non parliamo a tutti', whatever the words between. */
export function isDeniedInClause(text: TextDoc, place: Range): boolean {
  const { start } = clauseAt(text, place);
  return denies[text.locale].test(text.folded.slice(start, place.start));
}

const unreal = {
  it: /^(?:potre|dovre|avre|sare|vorre)(?:i|mmo|bbe|bbero|ste|sti)$/u,
  en: /^(?:could|would|might|should|may)$/u,
};
/** A main verb in the conditional: 'ci scuseremmo'. */
const unrealEnding = /(?:a|e|i)re(?:mmo|bbe|bbero)$/u;
/** Conditionals that perform what they name: 'vorremmo scusarci', "we'd like to apologise". */
const courteous = {
  it: /^vorre(?:i|mmo)/u,
  en: /^(?:would|should) (?:\p{L}+ )?(?:like|love|be (?:glad|happy|grateful))|^(?:could|would) you/u,
};

/**
 * Whether a place is only supposed: inside a condition, or in or right after a conditional verb
 * ('ci scuseremmo', 'potremmo rimborsarti', 'we might refund you').
 */
export function isHypothetical(text: TextDoc, place: Range): boolean {
  if (isConditional(text, place)) return true;
  const { folded, locale } = text;
  const inside = text.folded.slice(place.start, place.end).matchAll(/\p{L}+/gu);
  for (const { 0: norm, index } of inside) {
    const conditional = unreal[locale].test(norm) || (locale === "it" && unrealEnding.test(norm));
    if (conditional && !courteous[locale].test(folded.slice(place.start + index, place.start + index + 40)))
      return true;
  }
  let next = place.start;
  for (const word of wordsBefore(text, place)) {
    if (stop.test(folded.slice(word.end, next))) return false;
    if (unreal[locale].test(word.norm)) return !courteous[locale].test(folded.slice(word.start));
    if (!transparent[locale].has(bareWord(word.norm))) return false;
    next = word.start;
  }
  return false;
}

/** Whether a place is asked rather than said: its sentence ends in a question mark and nothing closes its clause before. */
export function isQuestion(text: TextDoc, place: Range): boolean {
  const sentence = sentenceAt(text, place);
  if (
    sentence === undefined ||
    !/\?[!?"')\s]*$/.test(text.folded.slice(Math.max(sentence.start, sentence.end - 8), sentence.end))
  )
    return false;
  return !/[,;:]|(?<!\p{L})-(?!\p{L})/u.test(
    text.folded.slice(place.end, Math.min(sentence.end, place.end + farthest)),
  );
}

/** Whether the writer says a thing as their own and as real: not denied, supposed, asked or quoted. */
export function isAsserted(text: TextDoc, place: Range): boolean {
  return !isQuoted(text, place) && !isNegated(text, place) && !isHypothetical(text, place) && !isQuestion(text, place);
}
