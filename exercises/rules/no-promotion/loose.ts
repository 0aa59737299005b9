import { phrases } from "../../lib/pattern/phrases.ts";
import { isQuoted, matches } from "../../lib/pattern.ts";
import { within as isWithin, overlaps, type Range } from "../../lib/range.ts";
import { contentStems } from "../../lib/text/plain-words.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as en from "./loose-words.en.ts";
import * as it from "./loose-words.it.ts";
import { type Family, recipes } from "./recipes.ts";

const compile = (words: Record<Family, readonly string[]>) =>
  new Map(Object.entries(words).map(([id, s]) => [id, phrases(s).say]));
const families = { it: compile(it.families), en: compile(en.families) };
const lone = { it: phrases(it.lone).say, en: phrases(en.lone).say };
const alone = { it: phrases(it.alone).say, en: phrases(en.alone).say };
const mends = { it: phrases(it.mends).say, en: phrases(en.mends).say };
const told = { it: phrases(it.told).say, en: phrases(en.told).say };

/** Places of a family that are looked at in one sentence: keeps hostile texts cheap. */
const mostPlaces = 6;

/** A mark that parts clauses: not the comma of a figure, nor the hyphen of a word. */
const part = /[;:!?()\n]|[,.](?!\p{N})|(?<= )-(?= )/uy;

/** Whether such a mark stands in this place. */
function partsAt(folded: string, at: number): boolean {
  part.lastIndex = at;
  return part.test(folded);
}

/** A stretch widened to the marks that part its clause from the others. */
function clauses({ folded }: TextDoc, { start, end }: Range, sentence: Range): Range {
  let from = start;
  let to = end;
  while (from > sentence.start && !partsAt(folded, from - 1)) from--;
  while (to < sentence.end && !partsAt(folded, to)) to++;
  return { start: from, end: to };
}

/** The nearest places of two families in a sentence, as one stretch; null when they are too far apart. */
function together(firsts: readonly Range[], seconds: readonly Range[], within: number): Range | null {
  for (const a of firsts)
    for (const b of seconds) {
      if (overlaps(a, b)) continue;
      const whole = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
      if (whole.end - whole.start - (a.end - a.start) - (b.end - b.start) <= within) return whole;
    }
  return null;
}

/** Praise sells what was bought, too; anything else of it is what the reply is about. */
const sellsAnything: ReadonlySet<Family> = new Set<Family>(["praise", "pull", "bait"]);

/** Whether a place lies in an address on the web: 'example/listino' offers no price list. */
const inAddress = ({ folded }: TextDoc, { start }: Range): boolean =>
  /[/@]$/.test(folded.slice(Math.max(0, start - 1), start));

/** The verb before those who are to be brought along: 'porti pure i bambini'. */
const bringing = /^(?:port|invit|bring)\p{L}* (?:anche |pure |along )?/u;

/**
 * Sales in whatever words they are made: sentence by sentence, two things that only a seller puts together (what one
 * has and praise of it, a price and more than was bought, an event and an invitation) where nothing is
 * being mended. `spoken`: content stems of the case, whose things are what was bought.
 */
export function findLoose(text: TextDoc, spoken: ReadonlySet<string> = new Set()): Range[] {
  const { locale } = text;
  return text.sentences.flatMap((sentence) => {
    const open = (place: Range): boolean => !isQuoted(text, place) && !inAddress(text, place);
    const bought = (place: Range): boolean => {
      const stems = [...contentStems({ words: sentence.words.filter((word) => isWithin(word, place)), locale })];
      return stems.length > 0 && stems.every((stem) => spoken.has(stem));
    };
    const [plain] = matches(text, alone[locale], sentence).filter(open);
    if (plain !== undefined && matches(text, told[locale], clauses(text, plain, sentence)).length === 0) return [plain];
    const fine = (place: Range): boolean => {
      const around = clauses(text, place, sentence);
      return [mends, told].some((words) => matches(text, words[locale], around).length > 0);
    };
    // whom the comment asks about may come along: that answers it
    const welcome = ({ start, end }: Range): boolean => {
      const verb = bringing.exec(text.folded.slice(start, end));
      return verb !== null && bought({ start: start + verb[0].length, end });
    };
    const hint = matches(text, lone[locale], sentence).find((place) => open(place) && !fine(place) && !welcome(place));
    if (hint !== undefined) return [hint];
    const known = new Map<Family, readonly Range[]>();
    const placesOf = (family: Family): readonly Range[] => {
      let places = known.get(family);
      if (places === undefined) {
        const re = families[locale].get(family);
        places = re === undefined ? [] : matches(text, re, sentence).filter(open).slice(0, mostPlaces);
        known.set(family, places);
      }
      return places;
    };
    const sold = (family: Family, beside: Family): readonly Range[] =>
      family === "goods" && !sellsAnything.has(beside)
        ? placesOf(family).filter((place) => !bought(place))
        : placesOf(family);
    for (const {
      of: [first, second],
      within,
    } of recipes) {
      const whole = together(sold(first, second), sold(second, first), within);
      if (whole === null) continue;
      if (fine(whole)) continue;
      return [whole];
    }
    return [];
  });
}
