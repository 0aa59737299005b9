import { locales } from "../../exercises/lib/locale.ts";
import { isPerLocale } from "../../exercises/lib/localize.ts";
import { valueAt } from "./path-words.ts";
import { shapeAt } from "./schema-at.ts";

type Path = readonly PropertyKey[];

/** A text that an author wrote where the schema takes a certain kind of text. */
export interface Found {
  readonly text: string;
  readonly path: Path;
  /** The schema that took it. */
  readonly by: unknown;
}

/** Every text of a value that one of the schemas `wanted` takes, found by walking the value and its schema side by side. What is given once in each language is looked at in both. */
export function textsBy(schema: unknown, value: unknown, wanted: ReadonlySet<unknown>, path: Path = []): Found[] {
  const { here, shape, each } = shapeAt(schema, value);
  if (typeof value === "string") return wanted.has(here) ? [{ text: value, path, by: here }] : [];
  const go = (inner: unknown, key: PropertyKey) =>
    inner === undefined ? [] : textsBy(inner, valueAt(value, key), wanted, [...path, key]);
  if (isPerLocale(value) && shape?.["it"] === undefined)
    return locales.flatMap((locale) => textsBy(schema, value[locale], wanted, [...path, locale]));
  if (Array.isArray(value)) return value.flatMap((_, index) => go(each(index), index));
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => go(shape?.[key] ?? each(key), key));
}
