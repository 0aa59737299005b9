import { organisations } from "../../lib/not-names.ts";
import { isQuoted } from "../../lib/pattern.ts";
import { addressees, canBeName, isFirstName } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import type { Spelling } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";

interface Known {
  /** Words of the brand and of the person addressed, in lower case: none of them signs. */
  readonly others: ReadonlySet<string>;
  readonly spelling: Spelling | null;
}

/** A name may be followed by brand, role and contacts, each on a line of its own. */
const signatureSentences = 4;
const longestLine = 9;

const name = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]*`;
const introduces = [
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ss]ono|[Mm]i chiamo|[Qq]ui(?: è)?|[Pp]arla|[Tt]i scrive|[Ll]e scrive|[Ii] am|I['’]m|[Tt]his is|[Mm]y name is|[Mm]y name['’]s|[Ii]t['’]s)\s+(${name})(?=\s+(?:di|de|da|del|della|dell['’]|dal|dalla|dall['’]|per|e|from|at|of|with|for|and|here|${name})(?!\p{L})|\s*[,.;:!)(–—-]|\s*$)`,
    "gu",
  ),
  new RegExp(String.raw`(?<!\p{L})(${name})\s+(?:here|qui)(?=\s*[,.;:!–—-]|\s+(?:from|at|di|da|dalla?|dal)\s)`, "gu"),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Ss]alut[io]|[Aa]bbraccio|[Pp]resto|[Gg]razie|[Rr]egards|[Ww]ishes|[Ll]ove|[Tt]hanks|[Ss]corse|[Ff]irmato|[Ss]igned)[\p{L} ]{0,20}\s(?:da|from|by|di)\s+(${name})(?!\p{L})`,
    "gu",
  ),
];

/** A mark that announces a signature. */
const mark = /[\^~—–-]\s*$|\^$/u;
const emoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\u200D|\uFE0F)+/gu;
const separator = /\s*[,;:|/()[\]·•–—\n^~*_]+\s*|\s+-+\s+|^-+\s*|\s+(?:e|ed|and|&|\+)\s+/u;
const preposition =
  /\s+(?:di|de|d['’]|del|della|dell['’]|dello|dei|da|dal|dalla|dall['’]|per|from|at|of|for|with|x|@)\s*/iu;
const closing =
  /(?:salut[io]|presto|grazie|cordialmente|sinceramente|giornata|serata|tu[oa]|regards|wishes|best|yours|sincerely|cheers|thanks|thank you|love|warmly|soon),?$/iu;
const apology = /scus|sorry|apolog|dispiac|perdon/u;
const rank =
  /^(?:dott|dott\.ssa|dr|ing|avv|prof|sig|sig\.ra|mr|mrs|ms|il vostro|la vostra|il tuo|la tua|your|yours,?|firmato|signed|by)\.?:?\s+/iu;

/** Where a person signs or introduces herself by name; null when only a brand, a team or nobody does. */
export function findSignature(text: TextDoc, brand: string, person: string, spelling: Spelling | null): Range | null {
  const given = `${brand} ${person}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word.length > 1);
  const closingFrom = text.sentences.slice(1).slice(-2)[0]?.start ?? text.raw.length;
  const greeted = addressees(text).filter((place) => place.start < closingFrom);
  const known: Known = { others: new Set([...given, ...greeted.map((place) => place.name)]), spelling };
  return introduction(text, known) ?? tail(text, known);
}

function introduction(text: TextDoc, known: Known): Range | null {
  for (const re of introduces)
    for (const match of text.raw.matchAll(re)) {
      const word = match[1] ?? "";
      const start = match.index + match[0].indexOf(word, match[0].search(/\s/u));
      if (isPerson(word, known, true) && !isQuoted(text, { start, end: start + word.length }))
        return { start, end: start + word.length };
    }
  return null;
}

/** Looks at the last sentences, from the end upwards, then at what follows the last comma or dash. */
function tail(text: TextDoc, known: Known): Range | null {
  const { raw, sentences } = text;
  for (const sentence of sentences.slice(1).slice(-signatureSentences).reverse()) {
    const line = raw.slice(sentence.start, sentence.end);
    const ownLine = /\n\s*$/.test(raw.slice(0, sentence.start).slice(-5));
    if (!ownLine && apology.test(line.toLowerCase())) continue;
    const found = signatureIn(line, sentence.start, known, ownLine);
    if (found !== null) return found;
  }
  const last = sentences.at(-1);
  if (last === undefined) return null;
  const sentence = raw.slice(last.start, last.end);
  const end = /(?:,\s+|:\s+|\s[–—-]+\s*|[–—^~]\s*)([^,–—^~]{1,40}(?:,[^,]{1,40})?)$/u.exec(sentence.slice(-90));
  if (end?.[1] === undefined || (sentences.length === 1 && sentence.length < 60)) return null;
  const marked = /[–—^~-]/u.test(end[0].slice(0, end[0].length - end[1].length));
  const found = signatureIn(end[1], last.end - end[1].length, known, marked);
  if (found === null) return null;
  // After a mere comma a capital may be a town's: only usual names are believed.
  const named = raw.slice(found.start, found.end);
  return marked || isFirstName(named.split(/\s/u)[0] ?? "") ? found : null;
}

function signatureIn(line: string, offset: number, known: Known, ownLine: boolean): Range | null {
  const plain = line.replace(emoji, (found) => `,${" ".repeat(found.length - 1)}`);
  if ((plain.match(/\p{L}+/gu)?.length ?? 0) > longestLine) return null;
  let at = 0;
  for (const part of plain.split(separator)) {
    const place = plain.indexOf(part, at);
    at = place + part.length;
    const head = (part.split(preposition)[0] ?? "")
      .replace(rank, "")
      .replace(/[.!…"”»*_]+$/u, "")
      .trim();
    if (head === "") continue;
    const start = offset + plain.indexOf(head, place);
    const before = plain.slice(0, place).trimEnd();
    const announced =
      mark.test(before) || closing.test(before) || /^[\s\-–—^~(]/u.test(line) || namesBrand(plain.slice(at), known);
    // A lone word on its own line may be an exclamation ("Promesso!"): then the dictionary is asked.
    const certain = announced || (ownLine && !/[.!]\s*$/u.test(line));
    if (isPerson(head, certain ? { ...known, spelling: null } : known, ownLine || announced))
      return { start, end: start + head.length };
  }
  return null;
}

/** Whether what follows a name is its organisation: "Dorotea, Caffè Centrale". */
function namesBrand(after: string, { others }: Known): boolean {
  const [, word = ""] = /^[^\p{L}\p{N}]+(?:il |la |lo |l'|the )?(\p{L}+)/iu.exec(after) ?? [];
  return organisations.has(word.toLowerCase()) || others.has(word.toLowerCase());
}

/** Whether words are a person's: first name, first name and surname, or, where a signature is expected, initials. */
function isPerson(head: string, { others, spelling }: Known, marked: boolean): boolean {
  const words = head.split(/\s+/u);
  const norms = words.map((word) => word.toLowerCase().replace(/\.$/u, ""));
  if (words.length > 4 || norms.some((norm) => organisations.has(norm) || others.has(norm))) return false;
  const [first = ""] = norms;
  if (marked && words.length === 1 && /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.?\s?){1,3})$/u.test(head))
    return !/^(?:OK|NO|SI|SÌ|DM|PS|IG|FB)$/u.test(head);
  if (firstNames(words, marked)) return true;
  if (!words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word)) || !canBeName(words[0] ?? "")) return false;
  if (/^\p{Lu}{2,}$/u.test(words[0] ?? "")) return false;
  // An opener or an order that stands alone is no name: "Promesso." "Contattaci."
  if (words.length === 1 && (/(?:[aei]ci|[aei]mi|teci|temi|[aei]te)$/u.test(first) || spelling?.has(first) === true))
    return false;
  return marked || words.length > 1;
}

/** A usual first name, alone or before what looks like a surname; in lower case only where a signature is expected. */
function firstNames(words: readonly string[], marked: boolean): boolean {
  const [first = "", ...rest] = words;
  if (!isFirstName(first.replace(/\.$/u, ""))) return false;
  if (!/^\p{Lu}/u.test(first) && !(marked && rest.length === 0)) return false;
  return rest.every((word) => /^\p{Lu}/u.test(word));
}
