import { type Locale, locales } from "./locale.ts";

/** Whether a value is written once in each language: an object with exactly the languages as keys. */
export function isPerLocale(value: unknown): value is Record<Locale, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === locales.length && locales.every((locale) => keys.includes(locale));
}

/**
 * Options as authors write them, for one language: wherever a value is given in each language, that language's is taken.
 * `{ stems: { it: [...], en: [...] }, min: 3 }` becomes `{ stems: [...], min: 3 }`.
 */
export function localize(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => localize(item, locale));
  if (typeof value !== "object" || value === null) return value;
  if (isPerLocale(value)) return localize(value[locale], locale);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localize(item, locale)]));
}
