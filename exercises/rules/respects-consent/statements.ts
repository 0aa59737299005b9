import { matches } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";
import { words } from "./words.ts";

/** Who a part of a statement speaks of. */
type Group = "silent" | "refused" | "rest" | "agreed" | "lasting";

/** A part of a statement: who it speaks of, and whether they are written to. */
interface Part extends Range {
  readonly groups: readonly Group[];
  /** What is done to them, where it is done without a word that holds back. */
  readonly contact: Range | null;
  readonly held: boolean;
  /** It adds people to those of the part before. */
  readonly also: boolean;
}

interface Mention extends Range {
  readonly group: Group;
}

/** The order tells: 'non ha detto no' is a silence, and only what is left of the text may be a no. */
const order = ["silent", "refused", "agreed", "rest"] as const;

/** Blanks out places, so that the offsets of the rest stay. */
function without(folded: string, places: readonly Range[]): string {
  return places.reduce(
    (said, { start, end }) => said.slice(0, start) + " ".repeat(end - start) + said.slice(end),
    folded,
  );
}

/** 'Until she says no', 'not one of those who said no': right for those who said yes before. */
const untilThen =
  /^(?:anche |even )?(?:finché|a meno che|until|unless)(?!\p{L})|^(?:\p{L}+n't|(?:is |are )?not|nor (?:is|are))(?: (?:she|they))? (?:one of|in|among|amongst|part of|with|counted among)(?!\p{L})/u;

/** Who a text mentions, each place once. */
function mentionsIn(text: TextDoc, where: Range): Mention[] {
  const found: Mention[] = [];
  for (const group of order) {
    for (const place of matches(text, words[text.locale][group], where)) {
      if (found.some((one) => overlaps(one, place))) continue;
      const lasts = group === "silent" && untilThen.test(text.folded.slice(place.start, place.end));
      found.push({ ...place, group: lasts ? "lasting" : group });
    }
  }
  return found;
}

const denied = /(?<!\p{L})(?:non|né|mai|niente|nessun\p{L}*|not|never|no one|nobody|\p{L}+n't)(?!\p{L})/u;

/** A full stop between figures ends nothing. */
const ends = /[;!?\n]|\.(?!\d)/gu;

/** The stretches between marks, as ranges. */
function split(said: string, from: number, marks: RegExp): Range[] {
  const cuts = [...said.matchAll(marks)].map(({ 0: mark, index }) => ({ at: index, next: index + mark.length }));
  return [...cuts, { at: said.length, next: said.length }]
    .map(({ at }, i) => ({ start: from + (cuts[i - 1]?.next ?? 0), end: from + at }))
    .filter(({ start, end }) => end - start > 1);
}

/** The statements of a text, each in its parts. */
export function statementsIn(text: TextDoc): Part[][] {
  const { contact, service, marketing, held, parts, also, persuaded } = words[text.locale];
  return split(text.folded, 0, ends).map((statement) => {
    const mentions = mentionsIn(text, statement);
    const bare = without(text.folded, mentions);
    return split(bare.slice(statement.start, statement.end), statement.start, parts).map((part) => {
      const inside = (places: readonly Range[]) =>
        places.filter((place) => !mentions.some((one) => overlaps(one, place)));
      const found = (re: RegExp) => inside(matches(text, re, part));
      const serves = found(service).length > 0 && found(marketing).length === 0;
      const [sent = null] = serves ? [] : found(contact);
      return {
        ...part,
        groups: mentions.filter((mention) => overlaps(mention, part)).map(({ group }) => group),
        contact: sent,
        // asking whether they have changed their minds is writing to them, whatever the 'ask' and the 'if'
        held:
          denied.test(text.folded.slice(part.start, part.end)) || found(persuaded).length === 0
            ? found(held).length > 0
            : false,
        also: also.test(text.folded.slice(part.start, part.end)),
      };
    });
  });
}

/** Whether a part says nothing of what is done. */
const open = ({ contact, held }: Part) => contact === null && !held;

/**
 * What is done to the people of a part: in the part itself, in the next one that says it unless it is about those who
 * agreed, or in the one before, to which they are added.
 */
export function doneTo(statement: readonly Part[], at: number): Range | null {
  const part = statement[at];
  if (part === undefined) return null;
  if (!open(part)) return part.held ? null : part.contact;
  const before = statement[at - 1];
  if (part.also && before !== undefined && !open(before)) return before.held ? null : before.contact;
  const later = statement.slice(at + 1).find((next) => !open(next) || next.groups.includes("agreed"));
  if (later !== undefined) return later.held || later.groups.includes("agreed") ? null : later.contact;
  return null;
}
