import * as z from "zod";
import { groupPattern, groupSchema } from "../../lib/option-words.ts";
import { matches, sentenceAt } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";
import { isStated, isTurned } from "../../lib/turned.ts";

/** Sentences in a row over which the parts of one fact may be spread. */
const spread = 3;

export const factSchema = z
  .strictObject({
    /** What the fact is called in the finding. */
    name: z.string().min(1).max(160),
    /** All groups must be there, each through any of its patterns. None: it may go unsaid, but not be said wrong. */
    groups: z.array(groupSchema.min(1)).max(6).default([]),
    /** Patterns that say something else in its place. */
    wrong: groupSchema.default([]),
    /** The fact as statements ('answer within two working days'): denied, or left to a whim, they turn it round. */
    stands: groupSchema.default([]),
    /** Statements of the contrary ('mend before you accept'): made, and not denied, they turn it round. */
    opposite: groupSchema.default([]),
    /** What excuses both: a sentence with one of these turns nothing round. */
    spare: groupSchema.default([]),
    /** The parts may stand anywhere in the text, such as a name at the top and a time at the bottom. */
    anywhere: z.boolean().default(false),
  })
  .refine(
    ({ groups, wrong, stands, opposite }) => groups.length + wrong.length + stands.length + opposite.length > 0,
    "A fact needs `groups` to find it by, or what is `wrong`.",
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

/** The first place where a fact is turned round: what it states is denied, or its contrary stated. */
export function turnedPlace(text: TextDoc, { stands, opposite, spare }: Fact): Range | undefined {
  const { locale } = text;
  const places = (group: readonly string[]) =>
    group.length === 0 ? [] : matches(text, groupPattern(group, locale)).slice(0, 60);
  const found = [
    ...places(stands).filter((place) => isTurned(text, place)),
    ...places(opposite).filter((place) => isStated(text, place)),
  ];
  if (found.length === 0) return undefined;
  const excuses = places(spare);
  return found.find((place) => {
    const sentence = sentenceAt(text, place) ?? place;
    return !excuses.some((excuse) => overlaps(excuse, sentence));
  });
}
