import * as z from "zod/mini";
import type { Locale } from "../../lib/locale.ts";
import { groupPattern, groupSchema } from "../../lib/pattern/option-words.ts";
import { matches } from "../../lib/pattern.ts";
import { overlaps, type Range, within } from "../../lib/range.ts";
import { isQuestion } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

const groups = z.array(groupSchema.check(z.minLength(1))).check(z.minLength(2), z.maxLength(4));

/** Things of which each has its own of a kind: to each lamp its fitting, to each size its price. */
export const belongsSchema = z.strictObject({
  /** What each thing is called. */
  things: groups,
  /** What is its own, in the order of the things. */
  own: groups,
  /** All that is of the kind, what belongs to none of the things included: any number of watts. */
  kind: z._default(groupSchema, []),
});
type Belongs = z.output<typeof belongsSchema>;

/** Something named in a text: which of the things it is, or whose own; −1 is nobody's. */
interface Named extends Range {
  readonly of: number;
}

/** Taking turns at things named before: 'the first … the second'. */
const turns: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
  it: [
    ["l[ao] prim[ao]|il primo|nell[ao] prim[ao]|nel primo|per la prima|per il primo"],
    ["l[ao] second[ao]|il secondo|nell[ao] second[ao]|nel secondo|l'altr[ao]|nell'altr[ao]"],
  ],
  en: [["the first|the former"], ["the second|the latter|the other"]],
};

/** A denial, wherever it stands. */
const denial: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:non|né|mai|no|niente|nient'altro|nessun\p{L}*|senza|neanche|nemmeno|neppure|vietat\p{L}+|evit\p{L}+|lascia\p{L}*|diver\p{L}+|invece|anziché|differenza)(?!\p{L})/u,
  en: /(?<!\p{L})(?:not?|nor|never|cannot|without|neither|none|\p{L}+n't|avoid\p{L}*|skip|leave|differ\p{L}*|unlike|instead|rather)(?!\p{L})/u,
};

/** A denial that sets a limit says what will do: 'non oltre i 7 W', 'never above 8 W'. */
const limit: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:non|mai|senza|né)(?: [\p{L}']+){0,3} (?:oltre|super\p{L}*|più|sopra|eccede\p{L}*)(?: [\p{L}']+){0,3}(?: |')$/u,
  en: /(?<!\p{L})(?:not?|never|cannot|nothing|\p{L}+n't)(?: [\p{L}']+){0,3} (?:over|above|more|beyond|exceed\p{L}*|higher|stronger|past)(?: [\p{L}']+){0,3} $/u,
};

const named = (text: TextDoc, sources: readonly (readonly string[])[], where: Range): Named[] =>
  sources
    .flatMap((group, of) => matches(text, groupPattern(group, text.locale), where).map((place) => ({ ...place, of })))
    .toSorted((a, b) => a.start - b.start);

/** Neighbours that name the same count once: 'the Alba, my Alba'. */
const distinct = (all: readonly Named[]): Named[] => all.filter(({ of }, at) => all[at - 1]?.of !== of);

/** The parts of a text that are read by themselves; a question goes with what answers it: 'Got an Alba? Buy an E14.' */
function stretches(text: TextDoc): Range[] {
  const found: Range[] = [];
  for (const { start, end } of text.sentences.slice(0, 200)) {
    const last = found.at(-1);
    if (last !== undefined && /\?\s*$/u.test(text.raw.slice(last.start, last.end)) && end - last.start < 400)
      found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found.flatMap(({ start, end }) => {
    let at = start;
    return text.raw
      .slice(start, end)
      .split(/[;\n]/u)
      .map((piece) => {
        const range = { start: at, end: at + piece.length };
        at = range.end + 1;
        return range;
      });
  });
}

/** Marks and words that close a part of a sentence, which a denial doesn't reach over. */
const parts = /[,:()[\]–—]| (?:ma|e|mentre|invece|però|but|and|while|whereas) /u;

/** The parts of a stretch, in order. */
function partsOf({ folded }: TextDoc, { start, end }: Range): Range[] {
  let at = start;
  return folded
    .slice(start, end)
    .split(parts)
    .map((piece) => {
      const from = folded.indexOf(piece, at);
      at = from + piece.length;
      return { start: from, end: at };
    });
}

/** Whether something is said to be so: neither asked nor denied in its part of the sentence, but for a limit. */
function isSaid(text: TextDoc, place: Range, pieces: readonly Range[]): boolean {
  if (isQuestion(text, place)) return false;
  const { start, end } = pieces.find((piece) => within(place, piece)) ?? place;
  const before = text.folded.slice(start, place.start);
  return limit[text.locale].test(before) || !denial[text.locale].test(before + text.folded.slice(place.end, end));
}

/** The first place that gives a thing what is another's, of as many things as there is of the kind; a single thing may have it among more. */
function firstWrong(things: readonly Named[], values: readonly Named[]): Range | undefined {
  const [only] = things;
  if (things.length === 1 && only !== undefined)
    return values.some(({ of }) => of === only.of) ? undefined : values.find(({ of }) => of !== only.of);
  return things.length === values.length ? values.find(({ of }, at) => of !== things[at]?.of) : undefined;
}

/**
 * The first place that gives a thing what is another's. As many of the kind as things go together in their order, however
 * the sentence is built: 'E14 for the Alba, E27 for the Grano', 'Alba and Grano take E14 and E27'. Where they are not as
 * many, the parts of the sentence are read one by one.
 */
export function misplaced(text: TextDoc, { things, own, kind }: Belongs, excuses: readonly Range[]): Range | undefined {
  const order = [...new Set(named(text, things, { start: 0, end: text.raw.length }).map(({ of }) => of))];
  for (const where of stretches(text)) {
    if (excuses.some((excuse) => overlaps(excuse, where))) continue;
    const pieces = partsOf(text, where);
    const byName = distinct(named(text, things, where));
    const byTurn = order.length < 2 ? [] : distinct(named(text, turns[text.locale], where));
    const taken =
      byName.length === 0 && byTurn.length === 2 ? byTurn.map((one) => ({ ...one, of: order[one.of] ?? -1 })) : byName;
    const owned = named(text, own, where);
    const others = named(text, [kind], where).filter((place) => !owned.some((one) => overlaps(one, place)));
    const values = [...owned, ...others.map((place) => ({ ...place, of: -1 }))]
      .toSorted((a, b) => a.start - b.start)
      .filter((place) => isSaid(text, place, pieces));
    const groups = taken.length < 2 || taken.length === values.length ? [where] : pieces;
    for (const group of groups) {
      const wrong = firstWrong(
        taken.filter((place) => within(place, group)),
        values.filter((place) => within(place, group)),
      );
      if (wrong !== undefined) return wrong;
    }
  }
  return undefined;
}
