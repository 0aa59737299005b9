import * as z from "zod/mini";
import { groupPattern, groupSchema } from "../../lib/pattern/option-words.ts";
import { matches, sentenceAt } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { isStated, isTurned } from "../../lib/scope/turned.ts";
import type { TextDoc } from "../../lib/text.ts";
import { belongsSchema, misplaced } from "./belongings.ts";

/** Sentences in a row over which the parts of one fact may be spread. */
const spread = 3;

export const factSchema = z
  .strictObject({
    /** What the fact is called in the finding. */
    name: z.string().check(z.minLength(1), z.maxLength(160)),
    /** All groups must be there, each through any of its patterns. None: it may go unsaid, but not be said wrong. */
    groups: z._default(z.array(groupSchema.check(z.minLength(1))).check(z.maxLength(6)), []),
    /** Patterns that say something else in its place, wherever they stand: another day, the other time beside this place. */
    wrong: z._default(groupSchema, []),
    /** The fact as statements ('answer within two working days', 'if it rains we meet in the gym'): denied, or left to a whim, they turn it round. What an 'if' outside of the pattern governs is not judged. */
    stands: z._default(groupSchema, []),
    /** Statements of the contrary ('mend before you accept'): made, and not denied, they turn it round. */
    opposite: z._default(groupSchema, []),
    /** Things that each have their own of a kind, such as lamps and their fittings: given another's, the fact is turned round. */
    belongs: z.optional(belongsSchema),
    /** What takes any of these back in the same sentence, and what `stands` in the question before it, too: 'a mistake', 'whoever', 'unless it is urgent'. */
    unless: z._default(groupSchema, []),
    /** The parts may stand anywhere in the text, such as a name at the top and a time at the bottom. */
    anywhere: z._default(z.boolean(), false),
  })
  .check(
    z.refine(
      ({ groups, wrong, stands, opposite, belongs }) =>
        belongs !== undefined || groups.length + wrong.length + stands.length + opposite.length > 0,
      "A fact needs `groups` to find it by, or what is `wrong`.",
    ),
  );

/** The first stretch of a few sentences that holds a match of every group. */
export function findFact(text: TextDoc, groups: readonly RegExp[], anywhere: boolean): Range[] | null {
  if (groups.length === 0) return [];
  const hits = groups.map((group) => matches(text, group).slice(0, 100));
  if (hits.some((places) => places.length === 0)) return null;
  if (anywhere) return hits.flatMap((places) => places.slice(0, 1));
  for (let at = 0; at < text.sentences.length; at++) {
    const from = text.sentences[at]?.start ?? 0;
    const to = text.sentences[Math.min(at + spread, text.sentences.length) - 1]?.end ?? text.raw.length;
    const inside = hits.map((places) => places.find(({ start, end }) => start >= from && end <= to));
    if (inside.every((place) => place !== undefined)) return inside;
  }
  return null;
}

type Fact = z.output<typeof factSchema>;

/** Looks for patterns in a text, those that what is around them takes back left out. */
function finder(text: TextDoc, unless: Fact["unless"], around = sentenceOr): (group: Fact["wrong"]) => Range[] {
  const places = (group: Fact["wrong"]) =>
    group.length === 0 ? [] : matches(text, groupPattern(group, text.locale)).slice(0, 60);
  const excuses = places(unless);
  return (group) =>
    places(group).filter((place) => {
      const stretch = around(text, place);
      return !excuses.some((excuse) => overlaps(excuse, stretch));
    });
}

const sentenceOr = (text: TextDoc, place: Range): Range => sentenceAt(text, place) ?? place;

/** The sentence around a place, from the question on that it answers: 'A lamp that isn't safe? Don't use the form.' */
function withQuestion(text: TextDoc, place: Range): Range {
  const sentence = sentenceAt(text, place);
  if (sentence === undefined) return place;
  const before = text.sentences[sentence.index - 1];
  const asked = before !== undefined && text.raw.slice(before.start, before.end).trimEnd().endsWith("?");
  return { start: asked ? before.start : sentence.start, end: sentence.end };
}

/** The first place that says something else than the fact. */
export const changedPlace = (text: TextDoc, { wrong, unless }: Fact): Range | undefined =>
  finder(text, unless)(wrong)[0];

/** The first place where a fact is turned round: what it states is denied, its contrary stated, or a thing given what is another's. */
export function turnedPlace(text: TextDoc, { stands, opposite, unless, belongs }: Fact): Range | undefined {
  const find = finder(text, unless);
  const said = finder(text, unless, withQuestion)(stands);
  return (
    said.find((place) => isTurned(text, place)) ??
    find(opposite).find((place) => isStated(text, place)) ??
    (belongs === undefined
      ? undefined
      : misplaced(
          text,
          belongs,
          unless.length === 0 ? [] : matches(text, groupPattern(unless, text.locale)).slice(0, 60),
        ))
  );
}
