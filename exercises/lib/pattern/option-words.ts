import * as z from "zod/mini";
import { numberForms } from "../figures/number-words.ts";
import type { Locale, Localized } from "../locale.ts";
import { memoryOf } from "../memory.ts";
import { pattern } from "../pattern.ts";
import { pieceIssue, withPieces } from "../ready-made/pieces.ts";
import { fold } from "../text/fold.ts";

/** One pattern in the shorthand of `pattern()`, read kindly; it may name ready-made pieces. Whatever takes one takes this very schema: by it the check finds the patterns of an exercise. */
export const soughtSchema = z.string().check(z.minLength(1), z.maxLength(600), pieceIssue());

/** One that is read as it stands, by which capitals are never found. */
export const plainSoughtSchema = z.string().check(z.minLength(1), z.maxLength(600));

/** A group: patterns in the shorthand of `pattern()`, any of which counts. */
export const groupSchema = z.array(soughtSchema).check(z.maxLength(80));

/** An option that is one for both languages, or one for each: `{ it: […], en: […] }`. */
export function perLocale<S extends z.ZodMiniType>(schema: S) {
  return z.union([schema, z.strictObject({ it: schema, en: schema })]);
}

/** The value of such an option in one language. */
export function inLocale<T extends string | readonly unknown[]>(value: T | Localized<T>, locale: Locale): T {
  return typeof value === "string" || Array.isArray(value) ? (value as T) : (value as Localized<T>)[locale];
}

/** Groups that were compiled: an exercise runs the same ones over every draft. */
const compiled = memoryOf<RegExp>(400);

/**
 * One expression for a group of an option. What an author writes is read kindly: capitals and curly apostrophes as the
 * folded text has them, and a number in digits also as a word ('30' finds 'trenta', '8.400' finds '8400').
 */
export function groupPattern(sources: readonly string[], locale: Locale): RegExp {
  return compiled(`${locale}\n${sources.join("\n")}`, () =>
    pattern(sources.map((source) => withPieces(source, locale, (part) => kindly(part, source, locale)))),
  );
}

/** Sources with escapes, classes or counts are expressions already: no part of them is touched. */
function kindly(part: string, source: string, locale: Locale): string {
  if (/[\\[]|\{\d/.test(source)) return part;
  return fold(part).replace(/\d+(?:[.,]\d+)*/g, (digits) => numberForms(digits, locale));
}
