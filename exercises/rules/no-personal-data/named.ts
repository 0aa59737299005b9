import { isQuoted } from "../../lib/pattern.ts";
import { notNames, organisations } from "../../lib/people/not-names.ts";
import { addressees, isFirstName, spokenOf } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import type { TextDoc } from "../../lib/text.ts";
import { introduces } from "./introduced.ts";
import * as en from "./names.en.ts";
import * as it from "./names.it.ts";

const words = { it, en };

const cap = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}";
const particle = "(?:(?:D[aei]|Del|Della|Lo|La|Van|[vd]an|von|O)[ '])?";
/** A first name and a surname, which is only looked ahead to: 'Dear Anna Bell' holds two pairs. */
const twoNames = latinExpression(`(?<![\\p{L}'’@.-])(${cap}) (?=(${particle}${cap})(?![\\p{L}]))`, "gu");
const oneName = latinExpression(`(?<![\\p{L}'’@.-])${cap}(?![\\p{L}])`, "gu");
const shapes = (list: typeof it | typeof en) => ({
  titled: latinExpression(`(?<![\\p{L}])(?:${list.title}) (${particle}${cap})(?![\\p{L}])`, "gu"),
  kin: latinExpression(`(?<![\\p{L}])(?:${list.kin}),? (${cap})(?![\\p{L}])`, "gu"),
  role: latinExpression(`(?<![\\p{L}])(?:${list.role}),? (${cap})(?![\\p{L}])`, "gu"),
});
const compiled = { it: shapes(it), en: shapes(en) };

const vocativeBefore =
  /(?:^|[,.!?:;\n—–-]\s*|(?<!\p{L})(?:ciao|caro|cara|gentile|gentilissim[ao]|buongiorno|buonasera|salve|egregi[ao]|grazie|scusi|scusa|hi|hello|hey|dear|sorry|thanks|thank you|morning|evening|afternoon|right|e|and|per|for|to|understood|ragione)\s+)$/iu;
const vocativeAfter =
  /^(?:\s*$|\s*[,.!?:;—–-]|\s+(?:we|you|i|i'm|we're|your|abbiamo|ha|le|ci|siamo|grazie|thank)(?!\p{L}))/iu;

const isName = (word: string) => {
  const low = word.toLowerCase().replaceAll("’", "'");
  return !isTitle(low) && !notNames.has(low) && !organisations.has(low);
};
/** First names that are months, pronouns or a lamp even where somebody is at fault: 'Mark forgot' tells on a Mark. */
const twofold = new Set(["june", "april", "may", "will", "grace", "faith", "ella", "alba", "vera", "summer", "rose"]);
export const isFirst = (word: string) => isFirstName(word) && !twofold.has(word.toLowerCase());
const isTitle = (word: string) => /^(?:mrs?|ms|miss|dr|prof|signor\p{L}*|sig|dott\p{L}*)$/iu.test(word);

/** A name that stands as a signature: what is left of its line is short, or a dash or a line of its own leads to it. */
function signs(text: TextDoc, place: Range): boolean {
  const rest = text.raw.slice(place.end);
  const line = rest.split("\n", 1)[0] ?? "";
  const before = text.raw.slice(Math.max(0, place.start - 40), place.start);
  const opens = /(?:^|\n|[.!?…)”"»*]|[—–-]|,)\s*$/u.test(before) && before.trim() !== "";
  return opens && (line.match(/\p{L}+/gu)?.length ?? 0) <= 7 && rest.length < 160 && !/[?]/.test(line);
}

/** Whether a title with a name opens a last line of its own, as a signature: 'Dr Lowri Pugh, Redwell'. */
function closesWith(raw: string, index: number, start: number, text: TextDoc): boolean {
  const rest = text.raw.slice(start + index);
  const line = /^[^\n.!?]*(?:\.[^\n.!?]*){0,2}/u.exec(rest)?.[0] ?? "";
  const opens = index === 0 ? /\n\s*$/u.test(text.raw.slice(0, start)) : /\n\s*$/u.test(raw.slice(0, index));
  return (
    opens &&
    line.trim() === rest.trim() &&
    rest.length < 60 &&
    !/(?<!\p{L})(?:has|had|was|is|ha|era|è)(?!\p{L})/u.test(rest)
  );
}

/** Names, in lower case, of whoever signs the text or says in it who they are. */
function writersOf(text: TextDoc, titled: RegExp): ReadonlySet<string> {
  const writers = new Set<string>();
  for (const { 0: word, index } of text.raw.matchAll(oneName)) {
    const place = { start: index, end: index + word.length };
    if (signs(text, place) || introduces(text, place)) writers.add(word.toLowerCase());
  }
  for (const { 0: first, 2: surname = "", index } of text.raw.matchAll(twoNames)) {
    const place = { start: index, end: index + first.length + surname.length };
    if (isFirst(first.trim()) && introduces(text, place))
      for (const name of [first.trim(), surname]) writers.add(name.toLowerCase());
  }
  for (const { 0: whole, 1: name = "", index } of text.raw.matchAll(titled))
    if (introduces(text, { start: index, end: index + whole.length })) writers.add(name.toLowerCase());
  return writers;
}

/** People named who are neither the writer nor, by name alone, the person spoken to. `known`: what is public, folded. */
export function findNamed(text: TextDoc, known: string): Range[] {
  const list = words[text.locale];
  const writers = writersOf(text, compiled[text.locale].titled);
  // with no case known, whoever is spoken to wrote the comment
  const called = new Set(known === "" ? addressees(text).map(({ name }) => name) : []);
  const isKnown = (name: string) => {
    const low = name.toLowerCase().replace(/['’]s$/u, "");
    return (
      writers.has(low) ||
      called.has(low) ||
      latinExpression(`(?<!\\p{L})${low.replace(/[^\p{L}]/gu, ".")}(?!\\p{L})`, "u").test(known)
    );
  };
  return text.sentences.flatMap(({ start, end }) => {
    const folded = text.folded.slice(start, end);
    const helpful = list.helpful.test(folded);
    const anybody = known === "" && !list.atFault.test(folded);
    return namedIn({ text, start, raw: text.raw.slice(start, end), folded, list, helpful, anybody, isKnown, known });
  });
}

/** Titles of those who work for others: where no case is known, the house's own. */
const doctor = /^(?:dott|dr|prof)/iu;
/** Somebody to turn to, by what stands beside the name: a number, an address, hours. */
const staff =
  /\p{N}{3}[ -]?\p{N}{3}|@|(?<!\p{L})(?:visit\p{L}+|riceve|c'è|aspetta|risponde|in the office|has the answers)(?!\p{L})/u;

/** A title right before. */
const titledName = /(?:[Ss]ignor[ae]?|Sig\.(?:ra)?|Mrs?\.?|Ms\.?|Miss|Dr\.?) $/u;

/** A sentence in which people may be named, with what is known of them. */
interface Said {
  readonly text: TextDoc;
  readonly start: number;
  readonly raw: string;
  readonly folded: string;
  readonly list: typeof it | typeof en;
  /** It says to whom one may turn. */
  readonly helpful: boolean;
  /** With no case known, whoever has a name may have written the comment, or work here: only their faults tell on them. */
  readonly anybody: boolean;
  readonly isKnown: (name: string) => boolean;
  /** What is public, folded; empty where no case is known. */
  readonly known: string;
}

/** The people named in a sentence, by the shape of their names. */
function namedIn(said: Said): Range[] {
  const { titled, kin, role } = compiled[said.text.locale];
  return [
    ...byTitle(said, titled),
    ...byTwoNames(said),
    ...asKin(said, kin),
    ...byRole(said, role),
    ...byFirstName(said),
  ].filter((place) => !isQuoted(said.text, place));
}

const placeIn = ({ start }: Said, index: number, length: number): Range => ({
  start: start + index,
  end: start + index + length,
});

/** 'Signor Pastori', 'Mrs Pemberton'. */
function byTitle(said: Said, titled: RegExp): Range[] {
  const { text, start, raw, folded, list, helpful, anybody, isKnown, known } = said;
  const found: Range[] = [];
  for (const match of raw.matchAll(titled)) {
    const name = match[1] ?? "";
    const before = raw.slice(Math.max(0, match.index - 30), match.index);
    const after = raw.slice(match.index + match[0].length, match.index + match[0].length + 20);
    if (isKnown(name) || !isName(name) || helpful || closesWith(raw, match.index, start, text)) continue;
    // Italian sets an article before a titled name of which it speaks; without one, the person is called.
    const called = text.locale === "it" && !spokenOf.test(before.toLowerCase());
    if (known === "" && (called || (anybody && (doctor.test(match[0]) || staff.test(folded))))) continue;
    if (!(vocativeBefore.test(before) && vocativeAfter.test(after)) && !list.self.test(before.toLowerCase()))
      found.push(placeIn(said, match.index, match[0].length));
  }
  return found;
}

/** 'Anna Bell'. */
function byTwoNames(said: Said): Range[] {
  const { text, start, raw, list, helpful, anybody, isKnown } = said;
  const found: Range[] = [];
  for (const { 1: first = "", 2: second = "", index } of raw.matchAll(twoNames)) {
    const before = raw.slice(Math.max(0, index - 30), index);
    if (!isFirst(first) || !isName(second) || isKnown(second) || isFirst(second)) continue;
    if (/(?:^|\P{L})(?:via|viale|piazza|corso|hotel|san|santa|museo|teatro|libreria)\s+$/iu.test(before)) continue;
    const place = placeIn(said, index, `${first} ${second}`.length);
    if (helpful || anybody || list.self.test(before.toLowerCase()) || signs(text, place)) continue;
    const led = /(?:^|\s)((?:Dr|Prof|Mrs?|Ms|Miss|Dott|Sig|Avv)\.?(?:ssa|ra)?\.? )$/u.exec(before)?.[1] ?? "";
    if (led !== "" && closesWith(raw, index - led.length, start, text)) continue;
    found.push(place);
  }
  return found;
}

/** 'Your daughter Anna'. */
const asKin = (said: Said, kin: RegExp): Range[] =>
  [...said.raw.matchAll(kin)].flatMap(({ 0: whole, 1: name = "", index }) => {
    // 'your daughter, Mark': with nothing known, whoever is named may be spoken to
    const spokenTo = said.known === "" && whole.includes(",");
    return isName(name) && !said.isKnown(name) && !spokenTo ? [placeIn(said, index, whole.length)] : [];
  });

/** 'Our driver Paolo', who did something wrong. */
const byRole = (said: Said, role: RegExp): Range[] =>
  [...said.raw.matchAll(role)].flatMap(({ 0: whole, 1: name = "", index }) => {
    const { folded, list, helpful, isKnown } = said;
    const told = isName(name) && !isKnown(name) && !helpful && !list.self.test(folded.slice(0, index));
    return told && list.atFault.test(folded) ? [placeIn(said, index, whole.length)] : [];
  });

/** 'Marta', by the first name alone: somebody called so, somebody with an initial, somebody at fault. */
function byFirstName(said: Said): Range[] {
  const { text, raw, folded, list, helpful, isKnown } = said;
  const found: Range[] = [];
  for (const { 0: name, index } of raw.matchAll(oneName)) {
    if (!isName(name) || isKnown(name) || helpful || titledName.test(raw.slice(0, index))) continue;
    const before = folded.slice(Math.max(0, index - 40), index);
    const after = folded.slice(index + name.length);
    const place = placeIn(said, index, name.length);
    const named =
      list.called.test(before) &&
      index > 0 &&
      !/(?<!\p{L})(?:come (?:racconti|racconta|scriv|dic)|as you) ?/u.test(before);
    const vocative =
      vocativeBefore.test(before.replace(/(?<!\p{L})(?:e|and|per|for|to) $/u, "x ")) &&
      /^\s*(?:[,.!?:;]|$)/u.test(after);
    const initial = /^ \p{Lu}\.(?=[ ,])/u.test(raw.slice(index + name.length));
    const told = isFirst(name) && initial && index > 0 && !vocativeBefore.test(before) && !signs(text, place);
    if (named || told || (isFirst(name) && !vocative && list.atFault.test(after.slice(0, 60)))) found.push(place);
  }
  return found;
}
