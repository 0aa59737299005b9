import * as z from "zod/mini";
import type { Locale } from "../locale.ts";
import { memoryOf } from "../memory.ts";
import { matches, pattern } from "../pattern.ts";
import { type Range, within } from "../range.ts";
import { pieceIssue, withPieces } from "../ready-made/pieces.ts";
import { isAddress } from "../text/words.ts";
import type { TextDoc } from "../text.ts";

/** One pattern; capitals don't matter in it. By this very schema the check finds the patterns of an exercise. */
export const keySchema = z.string().check(z.minLength(2), z.maxLength(300), pieceIssue());

/** What a text must say, each group one thing in all the wordings that will do, in the syntax of `lib/pattern.ts`. */
export const keyGroups = z._default(
  z.array(z.array(keySchema).check(z.minLength(1), z.maxLength(60))).check(z.maxLength(30)),
  [],
);

/** More groups than the exercises of one page hold. */
const compiled = memoryOf<RegExp>(200);

const compile = (group: readonly string[], locale: Locale): RegExp =>
  compiled(`${locale}\n${group.join("\n")}`, () => pattern(group.map((source) => withPieces(source, locale, folded))));

/** Patterns are run over folded text: capitals and curly apostrophes of an author would never match. */
function folded(text: string): string {
  return text
    .replaceAll("’", "'")
    .replace(/\\[pP]\{[^}]*\}|\\.|[^\\]+/gsu, (part) => (part.startsWith("\\") ? part : part.toLowerCase()));
}

/** The first place of each group that a stretch of text says, null for those it does not; addresses say nothing. */
export function placesOf(text: TextDoc, groups: readonly (readonly string[])[], where?: Range): (Range | null)[] {
  const addresses = text.words.filter((word) => isAddress(word) && !word.norm.startsWith("#"));
  return groups.map(
    (group) =>
      matches(text, compile(group, text.locale), where).find(
        (place) => !addresses.some((word) => within(place, word)),
      ) ?? null,
  );
}
