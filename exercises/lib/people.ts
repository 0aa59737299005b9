import { firstNames } from "./people/first-names.ts";
import { notNames, organisations } from "./people/not-names.ts";
import { placesIn, type Range } from "./range.ts";
import { latinExpression } from "./text/latin.ts";
import type { TextDoc } from "./text.ts";

/** A name with its place in the raw text, in lower case. */
export interface NamePlace extends Range {
  readonly name: string;
}

const capital = String.raw`\p{Lu}[\p{L}'’-]*\p{L}`;
const title = String.raw`(?:[Ss]ignor[ae]?|[Ss]ig\.?(?:ra|na)?|[Dd]ott\.?(?:ssa|oressa|or)?|[Pp]rof\.?(?:ssa|essoressa|essor)?|[Aa]vv\.|Mr|Mrs|Ms|Miss|Mx|Dr|[Mm]iss|[Mm]adam)\.?`;
const greeting =
  "ciao|salve|buongiorno|buondì|buonasera|buonpomeriggio|buon giorno|buona sera|buon pomeriggio|gentile|gentilissim[ao]|gent\\.m[ao]|car[ao]|carissim[ao]|egregi[ao]|ehi|ehilà|hey|hi|hello|hiya|dear|good morning|good afternoon|good evening|morning|afternoon|evening";
const opener =
  "grazie(?: mille| davvero| di cuore)?|scusa(?:ci|mi)?|ci scusi|scusi|perdonaci|hai ragione|ha ragione|mi dispiace(?: molto| davvero)?|ci dispiace(?: molto| davvero)?|ti capisco|la capisco|capisco|thanks(?: so much| a lot)?|thank you(?: so much)?|(?:we're |i'm )?(?:so |very |really )?sorry|apologies|you're (?:absolutely |quite |completely )?right|you are (?:absolutely |quite |completely )?right|understood";

const afterGreeting = latinExpression(
  String.raw`(?<![\p{L}])(?:${greeting})(?:,? (?:a te|a lei|there))?[,!]?\s+(?:${title}\s+)?`,
  "giu",
);
const afterOpener = latinExpression(String.raw`(?<![\p{L}])(?:${opener}),?\s+(?:${title}\s+)?`, "giu");
/** What stands before a title with a name of which something is said, in lower case: 'il signor Pastori', 'a Mrs Pemberton'. */
export const spokenOf =
  /(?:^|\P{L})(?:(?:de|da|a|su|ne)?ll[ao]|l[ao]|il|(?:de|da|a|su|ne)l|un[ao]?|altr[ao]|quest[ao]|quell[ao]|the|an?|to|of|from|with|by|about|our|another)\s+$/u;
const afterTitle = latinExpression(String.raw`(?<![\p{L}])${title}\s+`, "gu");
const nameHere = latinExpression(String.raw`${capital}|\p{Lu}\.`, "uy");
const wordHere = /\p{L}[\p{L}'’-]*\p{L}/uy;
/** A name between commas, but for who answers the telephone number right before it. */
const between = latinExpression(
  String.raw`(?<!\d[ ./-]?\d{3}[ ./-]?\d{2,4})[,:]\s+(${capital})(?=\s*[,.!?…:;–—-]|\s*$)`,
  "gu",
);
const first = latinExpression(String.raw`^[\s"“«'‘(]*(${capital})(?:\s+(?:${capital}|\p{Lu}\.))?\s*[,!:–—-]`, "u");
/** What people cry out before a name: 'Oh Anna', 'ok Julia', 'Ma no Ceci'. */
const cries =
  "(?:(?:oh|ah|eh|aw|ok|okay|omg|wow|ooh|ouch|gosh|oddio|mamma|mia|madonna|santa|dio|ma|no|so|sì|yes|yep|nope|lol|uff|beh|dai)[\\s,!]+){0,4}";
/** What follows a name that is called without a comma: 'Silvia scusaci', 'Anna I'm so sorry', 'Teresa buongiorno'. */
const said =
  "(?:ciao|buon\\p{L}+|salve|car[ao]|carissim[ao]|bell[ao]|mi[ao]|scus\\p{L}+|perdona\\p{L}*|hai|ti|ci|mi|la|le|non ti|non si|tranquill[ao]|grazie|che|uff|we|we're|we've|i|i'm|i've|you|you're|your|sorry|so|please|thank\\p{L}*|thanks|dear|omg|that's|this|it's|what a|hi|hello|good)";
const opensWith = latinExpression(
  String.raw`^[\s"“«'‘(]*${cries}(\p{L}[\p{L}'’-]*\p{L})(?=\s+${said}(?!\p{L})|\s*[,!?.:;–—…-]|\s*$)`,
  "iu",
);
/** A name at the end of what is said to somebody: 'sorry about yesterday Anna', with the word before it. */
const calledAtEnd = latinExpression(
  String.raw`(?<![\p{L}'’])([\p{Ll}'’]+)[!?]* (${capital})(?=\s*[,!?.:;–—…-](?! (?:che|who)(?!\p{L}))|\s*$)`,
  "gu",
);
/** Words before a name of which something is said. */
const aboutIt =
  /^(?:a|ad|al|alla|di|del|della|da|dal|dalla|in|con|per|su|tra|e|ed|o|il|lo|la|i|le|un|una|è|sono|sia|come|to|for|of|from|with|by|at|in|on|about|and|or|the|an|our|my|your|his|her|is|am|i'm|was|it's|are|be|like|than|as|here|qui|called|named|this|last|next|since|until|till|manager|colleagues?|driver|collega|colleghi|responsabile|titolare|stat[oa]|chiama|chiamo|ask|asks|call|calls|tell|told|thank|see|meet|ringrazi\p{L}+|senti\p{L}*|chied\p{L}+|chiam\p{L}+|nostr[ao]|tu[ao]|su[ao]|quest[ao]|via|piazza|san|santa)$/u;
const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu;

/** Whether a word with a capital can be somebody's name: it is no organisation, greeting, or common opener. */
export function canBeName(word: string): boolean {
  const norm = word.toLowerCase().replaceAll("’", "'");
  if (firstNames.has(norm)) return true;
  return (
    /^\p{Lu}/u.test(word) && !notNames.has(norm) && !organisations.has(norm) && !/(?:mente|iamo|remo|ly)$/u.test(norm)
  );
}

/** Whether a word, in any case, is a usual first name. */
export function isFirstName(word: string): boolean {
  return firstNames.has(word.toLowerCase());
}

/** First names that may be another word at the head of a sentence or at its end: 'Will you …', 'Mark your …', 'since June'. */
const twofold = new Set(
  "alba april art bill dawn ella faith gemma gioia grace hope ivy joy june mark marina may rob rose serena sue summer vera viola will".split(
    " ",
  ),
);

/** Whether a word, in any case, is a usual first name and hardly anything else. */
const isPlainName = (word: string) => isFirstName(word) && !twofold.has(word.toLowerCase());

/**
 * The people that a text speaks to, as far as the text alone tells: a name after a greeting or a title, a name between
 * commas, a name that opens a sentence, a handle.
 */
export function addressees(text: TextDoc): NamePlace[] {
  const before = [...greeted(text), ...titled(text), ...thanked(text), ...setOff(text)];
  const handles = placesIn(text.raw, handle).map(({ start, end }) => named(start, text.raw.slice(start, end)));
  return [...before, ...calledFirst(text, before.length > 0), ...handles];
}

const named = (start: number, name: string): NamePlace => ({
  start,
  end: start + name.length,
  name: name.toLowerCase(),
});

/** Names after a greeting: 'Ciao Marta', 'hi anna'. */
function greeted({ raw, folded }: TextDoc): NamePlace[] {
  return placesIn(folded, afterGreeting).flatMap(({ end }) => {
    const name = sticky(nameHere, raw, end);
    if (name !== null && canBeName(name)) return [named(end, name)];
    const word = sticky(wordHere, raw, end);
    return word !== null && isFirstName(word) ? [named(end, word)] : [];
  });
}

/** Names after a title, but for those of whom something is said. */
function titled({ raw, folded }: TextDoc): NamePlace[] {
  return placesIn(raw, afterTitle).flatMap(({ start, end }) => {
    const name = sticky(nameHere, raw, end);
    return name === null || spokenOf.test(folded.slice(0, start)) ? [] : [named(end, name)];
  });
}

/** Names after thanks or an apology; at the very end of a text they sign it: 'Grazie, Marta'. */
function thanked({ raw, folded, sentences }: TextDoc): NamePlace[] {
  const closing = sentences.at(-1)?.start ?? 0;
  return placesIn(folded, afterOpener).flatMap(({ start, end }) => {
    const name = sticky(nameHere, raw, end);
    return name !== null && canBeName(name) && (start < closing || sentences.length === 1) ? [named(end, name)] : [];
  });
}

/** Names that commas set off: at the head of a sentence, or within it. The last sentence may be a signature. */
function setOff({ raw, sentences }: TextDoc): NamePlace[] {
  return sentences.flatMap(({ index, start, end }) => {
    if (index > 0 && index === sentences.length - 1) return [];
    const part = raw.slice(start, end);
    const name = first.exec(part)?.[1];
    const opens = name !== undefined && (isFirstName(name) || (index === 0 && canBeName(name)));
    const early = index < 2 && index < sentences.length - 2;
    const inside = [...part.matchAll(between)].flatMap(({ 0: whole, 1: inner = "", index: at }) =>
      isFirstName(inner) || (early && canBeName(inner)) ? [named(start + at + whole.length - inner.length, inner)] : [],
    );
    return opens ? [named(start + part.indexOf(name), name), ...inside] : inside;
  });
}

/** Names called in the first two sentences: at the head, or, unless somebody was called before (`known`), at the end of what is said. */
function calledFirst({ raw, sentences }: TextDoc, known: boolean): NamePlace[] {
  const found: NamePlace[] = [];
  for (const { start, end } of sentences.slice(0, Math.max(1, Math.min(2, sentences.length - 1)))) {
    const part = raw.slice(start, end);
    const [whole = "", name = ""] = opensWith.exec(part) ?? [];
    const stops = /^\s*[,!?.:;–—…-]/u.test(part.slice(whole.length));
    if (stops ? isFirstName(name) : isPlainName(name)) found.push(named(start + whole.length - name.length, name));
    // who is called already isn't called again so: 'Rita, ti risponde Pina'
    if (known || found.length > 0) continue;
    for (const { 0: words, 1: before = "", 2: called = "", index } of part.matchAll(calledAtEnd))
      if (isPlainName(called) && !aboutIt.test(before))
        found.push(named(start + index + words.length - called.length, called));
  }
  return found;
}

function sticky(re: RegExp, raw: string, at: number): string | null {
  re.lastIndex = at;
  return re.exec(raw)?.[0] ?? null;
}
