import { organisations } from "../../lib/people/not-names.ts";
import { addressees, canBeName, isFirstName } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import type { Spelling } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { introduction } from "./introductions.ts";
import { type Piece, pieces } from "./pieces.ts";

interface Known {
  readonly locale: TextDoc["locale"];
  /** Words of the brand and of the person addressed, in lower case: none of them signs. */
  readonly others: ReadonlySet<string>;
  readonly spelling: Spelling | null;
}

const longestLine = 9;

/** A mark that announces a signature. */
const mark = /[\^~—–-]\s*$|\^$/u;
const emoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\u200D|\uFE0F)+/gu;
const address = /https?:\S+|\S+@\S+|www\.\S+/gu;
/** A telephone number: what stands before one, alone in its sentence, is who answers it. */
const telephone = /(?<![\p{L}\p{N}])\+?\d(?:[ ./-]?\d){5,14}(?![\p{L}\p{N}])/u;
/** What a name that signs adds in brackets: "Ada (the one who packs)". */
const bracketed = /(?<=\p{L}\s{0,2})\([^()\n]{12,80}\)(?=\s*[.!]?\s*$)/u;
const separator = /\s*[,;:|/()[\]·•–—\n^~*_]+\s*|\s+-+\s+|^-+\s*|\s+(?:e|ed|and|&|\+)\s+/u;
const preposition =
  /\s+(?:di|de|d['’]|del|della|dell['’]|dello|dei|da|dal|dalla|dall['’]|dallo|in|al|per|from|at|of|for|with|x|@)(?:\s+|(?<=['’@]))/iu;
/** Words of farewell that a name may follow without a comma; not thanks, which name the other person. */
const farewell =
  /^(?:(?:un )?(?:caro |cordiale )?salut[oi]|con affetto|cheers|(?:all the |very )?best(?: wishes| regards)?|(?:kind |warm )?regards|yours(?: sincerely| truly)?|firma(?:to)?|signed):?\s+(?=\p{L})/iu;
const closing =
  /(?:ciao|firma|firmato|signed|salut[io]|presto|grazie|cordialmente|sinceramente|giornata|serata|tu[oa]|regards|wishes|best|yours|sincerely|cheers|thanks|thank you|love|warmly|soon),?$/iu;
const apology = /scus|sorry|apolog|dispiac|perdon/u;
/** Ranks before a surname that sign alone: 'Dott.ssa Bini', where 'Mrs Bell' is likely somebody to ask for. */
const profession = /^(?:dott|dott\.ssa|dr|prof|prof\.ssa|ing|avv|maestr[oa]|suor|don|padre|coach|sister)\.?\s+\p{Lu}/iu;
/** A name with a number that goes on so is somebody to ask for: 'Mrs Bell, 0113 555 0199, will note it down'. */
const goesOn =
  /(?<!\p{L})(?:will|is|can|answers|has|knows|waits|picks|risponde|aspetta|può|è|ha|sa|la|ti|vi|le)(?!\p{L})/u;
/** What a name with a number is labelled with when it only says whom to call: 'Per decidere: Ada Bruni, 051 555 0199'. */
const forWhat =
  /(?<!\p{L})(?:per (?:[\p{L}']+ ){0,3}[\p{L}']+|riferiment[oi]|referente|contatt[oi]|info(?:rmazioni)?|assistenza)\s*:$/iu;
/** Short names that are common words too: they sign only where something announces a signature. */
const shortNames = new Set([
  "al",
  "ed",
  "fra",
  "win",
  "col",
  "ale",
  "vale",
  "may",
  "sue",
  "bill",
  "mark",
  "rob",
  "art",
]);
const rank =
  /^(?:dott|dott\.ssa|dr|ing|avv|prof|sig|sig\.ra|mr|mrs|ms|maestr[oa]|suor|don|padre|mister|coach|nurse|sister|il vostro|la vostra|il tuo|la tua|your|yours,?|firmato|signed|by)\.?:?\s+/iu;

/** Where a person signs or introduces herself by name; null when only a brand, a team or nobody does. */
export function findSignature(text: TextDoc, brand: string, person: string, spelling: Spelling | null): Range | null {
  const given = [...houseWords(brand), ...wordsOf(person)];
  const closingFrom = text.sentences.slice(1).slice(-2)[0]?.start ?? text.raw.length;
  const greeted = addressees(text).filter((place) => place.start < closingFrom);
  const known: Known = {
    locale: text.locale,
    others: new Set([...given, ...greeted.map((place) => place.name)]),
    spelling,
  };
  const own: Known = { ...known, others: new Set(given) };
  return (
    introduction(text, {
      inside: (word) => isPerson(word, known, true),
      first: (word) => isPerson(word, own, true),
    }) ?? tail(text, known)
  );
}

const wordsOf = (names: string) =>
  names
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word.length > 1);

/** Words of the brand that sign for nobody: all but the name of who runs it, as in "Forno Ada" or "Ada Bruni Piano". */
function houseWords(brand: string): string[] {
  const words = wordsOf(brand);
  const name = words.length > 1 ? words.findIndex(isFirstName) : -1;
  if (name < 0) return words;
  const surname = name === 0 && words.length > 2 ? 1 : name;
  return words.filter((_, index) => index !== name && index !== surname);
}

/** Looks at the last stretches, from the end upwards, then at what follows the last comma or dash. */
function tail(text: TextDoc, known: Known): Range | null {
  const { raw, sentences } = text;
  for (const piece of pieces(text)) {
    const line = raw.slice(piece.start, piece.end);
    if (!piece.ownLine && apology.test(line.toLowerCase())) continue;
    const found = signatureIn(line, piece, known);
    if (found !== null) return found;
  }
  const last = sentences.at(-1);
  if (last === undefined) return null;
  const sentence = raw.slice(last.start, last.end);
  if (telephone.test(sentence) && forWhat.test(sentence.split(/(?<=:)\s/u, 1)[0] ?? "")) return null;
  const end = /(?:,\s+|:\s+|\s[–—-]+\s*|[–—^~]\s*)([^,–—^~]{1,40}(?:,[^,]{1,40})?)$/u.exec(sentence.slice(-90));
  if (end?.[1] === undefined) return null;
  const marked = /[–—^~-]/u.test(end[0].slice(0, end[0].length - end[1].length));
  if (sentences.length === 1 && sentence.length < (marked ? 30 : 60)) return null;
  const start = last.end - end[1].length;
  const found = signatureIn(end[1], { start, end: last.end, ownLine: marked, afterBreak: false }, known);
  if (found === null) return null;
  // After a mere comma a capital may be a town's: only usual names are believed.
  const first = raw.slice(found.start, found.end).split(/\s/u)[0] ?? "";
  return marked || isFirstName(first) ? found : null;
}

function signatureIn(line: string, { start: offset, ownLine, afterBreak }: Piece, known: Known): Range | null {
  const numbered = telephone.test(line);
  const plain = line
    .replace(bracketed, (found) => `,${" ".repeat(found.length - 1)}`)
    .replace(telephone, (found) => `,${" ".repeat(found.length - 1)}`)
    .replace(emoji, (found) => `,${" ".repeat(found.length - 1)}`)
    .replace(address, (found) => `,${" ".repeat(found.length - 1)}`);
  if ((plain.match(/\p{L}+/gu)?.length ?? 0) > longestLine) return null;
  let at = 0;
  for (const part of plain.split(separator)) {
    const place = plain.indexOf(part, at);
    at = place + part.length;
    const [whole = ""] = part.split(preposition);
    const ranked = profession.test(whole);
    const bare = withoutBrand(whole.replace(rank, "").replace(farewell, ""), known);
    const head = bare.replace(/(?:\s+[xX]{1,4})?[.!…"”»*_]*$/u, "").trim();
    if (head === "") continue;
    const start = offset + plain.indexOf(head, place);
    const before = plain.slice(0, place).trimEnd();
    const announced =
      ranked ||
      mark.test(before) ||
      closing.test(before) ||
      farewell.test(part) ||
      /^[\s\-–—^~(]/u.test(line) ||
      bare.length < whole.replace(rank, "").length ||
      namesBrand(part.slice(whole.length), known) ||
      namesBrand(plain.slice(at), known) ||
      // "Bottega Lume, Gus": the brand, then who writes for it
      namesBrand(`,${before}`, known);
    // A lone word on its own line may be an exclamation ("Promesso!"): then the dictionary is asked.
    const certain = announced || (ownLine && !numbered && !/[.!]\s*$/u.test(line));
    if (numbered && (forWhat.test(before) || (!announced && (isOffice(head, known) || goesOn.test(plain.slice(at))))))
      continue;
    const alone =
      known.spelling !== null &&
      plain.replace(numbered || bracketed.test(line) ? /[.,!\s]/gu : /[.!\s]/gu, "") === head.replace(/\s/gu, "");
    const marked = ownLine || afterBreak || announced || alone || whole.length < part.length;
    if (isPerson(head, certain ? { ...known, spelling: null } : known, marked))
      return { start, end: start + head.length };
    if ((announced || (ownLine && numbered)) && /^\p{Lu}\p{Ll}+$/u.test(head) && shortNames.has(head.toLowerCase()))
      return { start, end: start + head.length };
    // "nunzia, caffè centrale": a word in lower case that nobody lists, where only a name can stand.
    if (announced && isUnlisted(head, known)) return { start, end: start + head.length };
  }
  return null;
}

/** "gianni bottega lume" → "gianni": a name, then the brand or the office, without a mark between them, and nothing that goes on. */
function withoutBrand(part: string, { others }: Known): string {
  const [first = "", ...rest] = part.split(/\s+/u);
  const brand =
    rest.length > 0 && rest.some((word) => organisations.has(word.toLowerCase()) || others.has(word.toLowerCase()));
  return brand && isFirstName(first) && !goesOn.test(rest.join(" ")) ? first : part;
}

/** Whether an organisation follows a name soon: "Dorotea, Caffè Centrale". */
function namesBrand(after: string, { others }: Known): boolean {
  if (!/^[^\p{L}\p{N}.!?]+\p{L}/u.test(after)) return false;
  const words = after.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(0, 4).some((word) => organisations.has(word) || others.has(word));
}

/** "Call Ada 0113 555 0199", "Reception 0113 555 0199": an order, or an office. */
function isOffice(head: string, { spelling }: Known): boolean {
  const [first = ""] = head.split(" ");
  return !isFirstName(first) && spelling?.has(first.toLowerCase()) !== false;
}

function isUnlisted(head: string, { others, spelling }: Known): boolean {
  return (
    /^\p{Ll}{3,12}$/u.test(head) &&
    spelling?.has(head) === false &&
    canBeName(head.replace(/^./u, (letter) => letter.toUpperCase())) &&
    !others.has(head)
  );
}

/** Whether words are a person's: first name, first name and surname, or, where a signature is expected, initials. */
function isPerson(head: string, { locale, others, spelling }: Known, marked: boolean): boolean {
  const words = head.split(/\s+/u);
  const norms = words.map((word) => word.toLowerCase().replace(/\.$/u, ""));
  if (
    words.length > 4 ||
    norms
      .flatMap((norm) => [norm, norm.replace(/^(?:l|un|all|dell)['’]/u, "")])
      .some((norm) => organisations.has(norm) || others.has(norm))
  )
    return false;
  const [first = ""] = norms;
  if (
    /^(?:\p{Lu}\.){2,3}$/u.test(`${head}.`) ||
    (marked && words.length === 1 && /^(?:\p{Lu}{2,3}|\p{Lu}\.?)$/u.test(head))
  )
    return !/^(?:OK|NO|SI|SÌ|DM|PS|IG|FB)$/u.test(head);
  if (firstNames(words, marked)) return true;
  if (!words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word)) || !canBeName(words[0] ?? "")) return false;
  // 'Fifty-fifty', 'Half-price': only a capital goes on with a name, as in 'Anne-Marie'
  if (/-\p{Ll}/u.test(words[0] ?? "")) return false;
  if (/^\p{Lu}{2,}$/u.test(words[0] ?? "")) return false;
  // An opener or an order that stands alone is no name: "Promesso." "Contattaci."
  const order = locale === "it" && /(?:[aei]ci|[aei]mi|teci|temi|[aei]te)$/u.test(first);
  if (words.length === 1 && (order || spelling?.has(first) === true)) return false;
  return marked || words.length > 1;
}

/** A usual first name, alone or before what looks like a surname; in lower case only where a signature is expected. */
function firstNames(words: readonly string[], marked: boolean): boolean {
  const [first = "", ...rest] = words;
  if (!isFirstName(first.replace(/\.$/u, ""))) return false;
  if (!/^\p{Lu}/u.test(first) && !(marked && rest.length === 0)) return false;
  return rest.every((word) => /^\p{Lu}/u.test(word));
}
