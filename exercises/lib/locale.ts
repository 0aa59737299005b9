import * as z from "zod";

/** The languages that exercises are written and graded in. */
export const locales = ["it", "en"] as const;

/** Parses a language code; anything else is refused. Pure: a page that only lists the languages is built without it. */
export const localeSchema = /* @__PURE__ */ z.enum(locales);

export type Locale = (typeof locales)[number];

/** A text in each language. */
export type Localized<T> = Record<Locale, T>;

/** A schema that asks for `schema` once in each language. */
export function localized<S extends z.ZodType>(schema: S) {
  return z.strictObject({ it: schema, en: schema });
}
