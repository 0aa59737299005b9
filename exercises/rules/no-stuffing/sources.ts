import { isFirstName } from "../../lib/people.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { general as generalEn } from "../../lib/stock/phrases.en.ts";
import { general as generalIt } from "../../lib/stock/phrases.it.ts";
import { isForeign } from "../../lib/text/language.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import { contentStems, roughStem } from "../../lib/text/plain-words.ts";
import { compareWords } from "../../lib/text/similarity.ts";
import { parseText, type TextDoc } from "../../lib/text.ts";

const general = { it: generalIt, en: generalEn };

/** A run of the brief's words this long was pasted, whatever else is said. */
const pastedRun = 20;
/** One whole fact passed on word for word is no paste while the rest of the reply is its writer's: up to 0.27 of it (measured). */
const pastedFact = 12;
const restOwn = 0.3;
/** In a long text, one whole fact is no more than a tenth of it. */
const factPart = 9;
/** Share of three-word sequences in common with all sources: copies from 0.17, honest replies up to 0.08 (measured). */
const pastedShare = 0.15;
/** Share of a reply's sequences that stand in the sources: half of it is pasting. */
const pastedPart = 0.5;

/** Share of a reply's sequences below which names and facts in common are no paste: terse replies that can go out have up to 0.3. */
const pastedLeast = 0.35;
/**
 * `both`: share of the sequences plus share of the content words that stand in the sources. Pasted facts have it from
 * 1.1, replies that can go out up to 0.9 (measured). `beside`: share of the sequences that tells beside `pastedShare`.
 * Whoever answers a question in a few words names little but the facts, and there are few ways to say 'no booking':
 * up to 1.2 and 0.4 in good answers, from 1.3 and 0.55 in pasted ones.
 */
const bounds = {
  few: { both: 1.25, beside: 0.45 },
  many: { both: 1.05, beside: pastedLeast },
  long: { both: 1.05, beside: 0.4 },
};
/** From so many words on a reply has room for words of its own. */
const manyWords = 40;
/** A public text of this length that promises three things by their dates passes on more of the facts. */
const longText = 80;

/** Contacts, pages, numbers and quoted words are facts to be passed on, not words copied. */
function ownWords(text: TextDoc) {
  return text.words.filter(
    ({ norm, start, end }) =>
      !/[@/\d]/.test(norm) && !text.quotes.some((quote) => start >= quote.start && end <= quote.end),
  );
}

/** The longest stretch taken from one of the sources, when that is too much to be one's own words. */
export function pasted(text: TextDoc, sources: readonly string[]): Range | null {
  const mine = ownWords(text);
  const norms = mine.map(({ norm }) => norm);
  const docs = sources.map((source) => ownWords(parseText(source, text.locale)).map(({ norm }) => norm));
  const whole = compareWords(norms, docs.flat());
  const longest = docs.map((doc) => compareWords(norms, doc)).toSorted((a, b) => b.run - a.run)[0];
  if (longest === undefined || norms.length < 8) return null;
  const known = new Set(sources.flatMap((source) => [...contentStems(parseText(source, text.locale))]));
  const content = [...contentStems(text)];
  const share = content.filter((stem) => known.has(stem)).length / Math.max(1, content.length);
  const { both, beside } = bounds[norms.length < manyWords ? "few" : norms.length < longText ? "many" : "long"];
  const tooMuch =
    (whole.taken + share >= both && whole.taken >= pastedLeast) ||
    longest.run >= pastedRun ||
    (longest.run >= Math.max(pastedFact, norms.length / factPart) && whole.taken >= restOwn) ||
    (longest.run >= 6 && ((whole.share >= pastedShare && whole.taken >= beside) || whole.taken >= pastedPart));
  const first = mine[longest.at];
  const last = mine[longest.at + longest.run - 1];
  return tooMuch && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null;
}

/** Words of every reply: they tie none to its case. Stems are compared, so one form is enough. */
const everywhere = {
  it: "ciao buongiorno gentile signora signor grazie scusa scusiamo scuse dispiace sbagliato errore nostro colpa ragione capiamo problema oggi domani ieri subito giorni giorno ore lunedì martedì mercoledì giovedì venerdì sabato domenica scrivici scrivi scriva messaggio privato mail posta rimborsiamo rimborso risposta rispondiamo rispondere chiediamo persona persone cosa prima dopo tempo sappiamo sapere fatto fare dire detto dato vedere bene male anche solo proprio sempre senta senti guardi guarda magari neanche nemmeno sennò altrimenti".split(
    " ",
  ),
  en: "hello dear thank thanks sorry apologise apologies mistake wrong fault right understand problem today tomorrow yesterday now days day hours hour monday tuesday wednesday thursday friday saturday sunday write message direct private email mail refund reply answer answered asked ask people person thing things before time know known make made done tell told see come came good well also only always never get got give put take".split(
    " ",
  ),
};

/** What is needed to judge at all: distinct content words. */
const leastContent = 8;

/** Days, hours, numbers, pages: what an answer to some case has and a general kindness has not. */
const particular = {
  it: /[\d@/]|^(?:oggi|domani|ieri|stasera|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|rimbors\p{L}*|spedi\p{L}*|ritir\p{L}*|consegn\p{L}*)$/u,
  en: /[\d@/]|^(?:today|tomorrow|yesterday|tonight|\p{L}+day|refund\p{L}*|send\p{L}*|collect\p{L}*|deliver\p{L}*)$/u,
};
/** How much a page, an hour, another number or mailbox of the case ties a reply to it, in words. */
const tying = (norm: string) => (norm.includes("/") ? 3 : /^\d{1,2}[.:]\d\d$/.test(norm) ? 2 : 1);

/** Fewest particulars of an answer to another case. */
const fewestParticulars = 2;

/**
 * Fewest words, and share of the words, that an answer has in common with its case. With the words of its models five of
 * 1,526 replies that can go out have less, and four in five of those to another case that call the person by name.
 */
const fewestShared = 3;
const leastShared = 0.15;

/** Whether somebody is called by title and initial, 'Ms M.', who signed the comment with name and initial. */
function initialled(text: TextDoc, topic: readonly string[], person: readonly string[]): boolean {
  const initials = person.flatMap((name) =>
    topic.flatMap((source) => {
      const at = name === "" ? -1 : source.indexOf(`${name} `);
      return at < 0 ? [] : (source.slice(at + name.length + 1).match(/^\p{Lu}(?=\.)/u) ?? []);
    }),
  );
  return initials.some((initial) =>
    latinExpression(`(?<!\\p{L})(?:m(?:r|s|rs)|signora?|sig|sig\\.ra)\\.? ${initial}\\.`, "iu").test(text.raw),
  );
}

/** Addresses that stand for no real one: those of the cases end in .example. */
const inventedAddress = /(?:@|\/\/)(?:[\w-]+\.)*([\w-]+\.example)(?![\w-])/gi;

const hostsIn = (raw: string): string[] =>
  [...raw.matchAll(inventedAddress)].map(([, host = ""]) => host.toLowerCase());

/** The first address in a reply that belongs to another case; null when there is none, or the case gives no address itself. */
export function addressElsewhere(text: TextDoc, topic: readonly string[]): Range | null {
  const ours = new Set(topic.flatMap(hostsIn));
  if (ours.size === 0 || isForeign(text)) return null;
  const found = [...text.raw.matchAll(inventedAddress)].find(([, host = ""]) => !ours.has(host.toLowerCase()));
  if (found === undefined) return null;
  const place = { start: found.index, end: found.index + found[0].length };
  return text.words.find((word) => overlaps(word, place)) ?? place;
}

/** What the case is about, and who is spoken to in it. */
interface Case {
  /** Comment and facts. */
  readonly topic: readonly string[];
  /** Good replies to it: what they speak of belongs to the case, too. */
  readonly models: readonly string[];
  readonly names: readonly string[];
  readonly person: readonly string[];
}

/** Whether the reply answers another case: it has particulars, and hardly a thing in common with the comment and the facts. */
export function offTopic(text: TextDoc, { topic, models, names, person }: Case): boolean {
  if (isForeign(text)) return false;
  const particulars = text.words.filter(({ norm }) => particular[text.locale].test(norm)).length;
  if (particulars < fewestParticulars) return false;
  const skip = new Set(
    [
      ...everywhere[text.locale],
      ...general[text.locale].split(" "),
      ...[...names, ...person].flatMap((name) => name.toLowerCase().split(/\s+/)),
    ].map((word) => roughStem(word, text.locale)),
  );
  const stemsOf = (sources: readonly string[]) =>
    new Set(
      sources.flatMap((source) => [...contentStems(parseText(source, text.locale))]).filter((stem) => !skip.has(stem)),
    );
  const about = stemsOf(topic);
  // who signs or is greeted tells nothing of the case
  const called = new Set(
    text.words
      .filter(({ norm, start }) => isFirstName(norm) && /\p{Lu}/u.test(text.raw.charAt(start)))
      .map(({ norm }) => roughStem(norm, text.locale)),
  );
  const mine = [...contentStems(text)].filter((stem) => !skip.has(stem) && (about.has(stem) || !called.has(stem)));
  if (mine.length < leastContent || about.size === 0) return false;
  // 8:30 and 8.30 are one time
  const facts = topic.join(" ").toLowerCase().replaceAll(":", ".");
  // a page, a price, a mailbox of the case ties a reply to it whatever its words
  const passedOn = new Set(text.words.map(({ norm }) => norm).filter((norm) => /[@/]|\d\d/.test(norm)));
  const tied = [...passedOn].reduce(
    (sum, norm) => sum + (facts.includes(norm.replaceAll(":", ".")) ? tying(norm) : 0),
    0,
  );
  const shared = mine.filter((stem) => about.has(stem)).length + tied;
  const theirs =
    person.some((name) => name !== "" && text.folded.includes(name.toLowerCase())) || initialled(text, topic, person);
  if (!theirs) return shared < fewestShared || shared / mine.length < leastShared;
  const wide = stemsOf(models);
  return mine.filter((stem) => about.has(stem) || wide.has(stem)).length + tied < fewestShared;
}
