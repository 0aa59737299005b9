import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isConditional, isNegated, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { timeWords } from "./words.ts";

const most = 40;
/** Longest statement looked at around a time, in UTF-16 units each way. */
const farthest = 140;

/** Times that can only lie ahead. */
const ahead = {
  it: /^(?:entro|oggi|domani|domattina|stasera|in giornata|prima d|tra|fra|nel giro|alle|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|\p{L}+ giorni lavorativi|\p{N}+ giorni lavorativi)/u,
  en: /^(?:by|within|today|tonight|tomorrow|this (?:afternoon|evening)|at|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:one|two|three|\p{N}+) (?:working|business))/u,
};

/** Verbs of state and of the past: a statement with one of them promises nothing. */
const state = {
  it: /(?<!\p{L})(?:è|sono|era|erano|siamo|eravamo|ho|ha|hai|abbiamo|aperti|chius\p{L}+|tornat\p{L}+|arrivat\p{L}+|rientrat\p{L}+|sospes\p{L}+|attes\p{L}+|aspett\p{L}+|ore ad|orari|non|vendit\p{L}+|da)(?!\p{L})/u,
  en: /(?<!\p{L})(?:\p{L}+n't|cannot|may|might|is|are|was|were|have|has|had|been|back on|came|closed|shut|stopped|waited|waiting|sales?|opening|hours|off sale|paused|suspended|not|never|since|came|left|you|sorry)(?!\p{L})/u,
};

/** Before a time: what the person would do, or what the writers refuse to promise. */
const unpromised = {
  it: /(?<!\p{L})(?:se (?:[\p{L}']+ ){0,3}$|(?:forse|magari|chissà)(?: [\p{L}']+){0,4} $|(?:h?ai|ha|avete) (?:tempo|ancora tempo)(?: [\p{L}']+){0,2} $|non (?:[tlv][ie] |vi )?(?:promett|garant|assicur)\p{L}+[^.;:!?]*$)/u,
  en: /(?<!\p{L})(?:(?:maybe|perhaps)(?: [\p{L}']+){0,4} $|you(?:'ve| have)(?: got)?(?: time)? $|(?:see|find out|look (?:at|into)|find a way|think about)(?: (?:what|whether|if|how))(?:(?! and )[^.,;:!?])* (?:can|could|might|may)(?!\p{L})(?:(?! and )[^.,;:!?])*$|(?:not|n't|cannot) (?:promise|guarantee)[^.;:!?]*$)/u,
};

/** Right after a time: it is only hoped for ('domani forse parte', 'tomorrow, with luck'). */
const hoped = {
  it: /^,? (?:[\p{L}']+ ){0,1}(?:forse|magari|chissà|se va bene|se tutto va bene)(?!\p{L})/u,
  en: /^,? (?:[\p{L}']+ ){0,1}(?:maybe|perhaps|possibly|hopefully|with luck|with any luck|if all goes well)(?!\p{L})/u,
};

/** Whether a statement is a row of a few words: a sentence of its own, or most of one. */
function isShort(sentence: Range, statement: Range): boolean {
  return statement.end - statement.start <= 70 || sentence.end - sentence.start <= 90;
}

/** The statement a place belongs to: bounded by marks and by words that open a new statement. */
export function statementAt(text: TextDoc, place: Range): Range {
  const sentence = sentenceAt(text, place) ?? place;
  const { joint } = timeWords[text.locale];
  const from = Math.max(sentence.start, place.start - farthest);
  let start = from;
  let end = Math.min(sentence.end, place.end + farthest);
  for (const match of text.folded.slice(from, place.start).matchAll(joint)) {
    // a mark inside a number ('18.00', '5,90') parts nothing
    const at = from + match.index;
    if (/\p{N}/u.test(text.folded[at - 1] ?? "") && /\p{N}/u.test(text.folded[at + 1] ?? "")) continue;
    start = Math.max(start, at + match[0].length);
  }
  const later = text.folded.slice(place.end, end);
  for (const match of later.matchAll(joint)) {
    const at = place.end + match.index;
    if (/\p{N}/u.test(text.folded[at - 1] ?? "") && /\p{N}/u.test(text.folded[at + 1] ?? "")) continue;
    end = at;
    break;
  }
  return { start, end };
}

/** Finds times at which the brand says that it will act: no past times, no duties of the customer, no habits, nothing denied. */
export function findCommitments(text: TextDoc): Range[] {
  const { when, will, act, not } = timeWords[text.locale];
  // what undoes a promise stands before its verb or its time: 'oggi accreditiamo le spese che hai avuto' is one
  const promises = (where: Range, time?: Range): boolean => {
    const undoing = matches(text, not, where);
    return matches(text, will, where).some(
      (verb) => !isNegated(text, verb) && !undoing.some(({ start }) => start < Math.max(verb.end, time?.end ?? 0)),
    );
  };
  return matches(text, when, readPart(text))
    .slice(0, most)
    .filter((place) => {
      if (isQuoted(text, place) || isNegated(text, place)) return false;
      if (unpromised[text.locale].test(text.folded.slice(Math.max(0, place.start - 70), place.start))) return false;
      if (hoped[text.locale].test(text.folded.slice(place.end, place.end + 40))) return false;
      const statement = statementAt(text, place);
      if (promises(statement, place)) return true;
      const sentence = sentenceAt(text, place);
      if (sentence === undefined || matches(text, not, statement).length > 0) return false;
      const rest = (
        text.folded.slice(statement.start, place.start) + text.folded.slice(place.end, statement.end)
      ).trim();
      if (matches(text, act, statement).some((one) => !isNegated(text, one)) && rest.split(/\s+/).length <= 7)
        return true;
      // 'Oggi: pacco a casa tua entro le 19', 'New one by express today': a short statement without a verb looks ahead
      if (
        ahead[text.locale].test(text.folded.slice(place.start, place.end)) &&
        rest.split(/\s+/).length <= 8 &&
        !state[text.locale].test(rest) &&
        isShort(sentence, statement)
      )
        return true;
      // a time set off by a mark ('Ti rispediamo il pacco, entro due giorni') belongs to its neighbour's verb
      if (rest.split(/\s+/).length > 5) return false;
      const named = (where: Range) =>
        matches(text, act, where).length > 0 &&
        matches(text, not, where).length === 0 &&
        text.folded.slice(where.start, where.end).trim().split(/\s+/).length <= 4;
      return neighbours(text, statement, sentence).some(
        (where) => (promises(where) || named(where)) && !isConditional(text, { start: where.end - 1, end: where.end }),
      );
    });
}

/** The statements right before and right after one, in its sentence. */
function neighbours(text: TextDoc, { start, end }: Range, sentence: Range): Range[] {
  const found: Range[] = [];
  let left = start;
  while (left > sentence.start && !/[\p{L}\p{N}]/u.test(text.folded.charAt(left - 1))) left--;
  const word = /(?<!\p{L})(?:e|ed|o|and|or|poi|then|quindi|so)$/u.exec(
    text.folded.slice(Math.max(sentence.start, left - 8), left),
  );
  if (word !== null) left -= word[0].length;
  while (left > sentence.start && !/[\p{L}\p{N}]/u.test(text.folded.charAt(left - 1))) left--;
  if (left > sentence.start) found.push(statementAt(text, { start: left - 1, end: left }));
  let right = end;
  while (right < sentence.end && !/[\p{L}\p{N}]/u.test(text.folded.charAt(right))) right++;
  if (right < sentence.end) found.push(statementAt(text, { start: right, end: right + 1 }));
  return found;
}
