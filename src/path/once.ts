import type { Locale } from "../../exercises/lib/locale.ts";

/** Makes once in a build what many pages take; while one writes, it changes and is made for each page. */
export function oncePerBuild<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made = (import.meta.env.DEV ? undefined : made) ?? make();
    return made;
  };
}

/** Makes once in a build what many pages of a language take; while one writes, it changes and is made for each page. */
export function oncePerLanguage<T>(make: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  const made = new Map<Locale, () => Promise<T>>();
  return (locale) => {
    const known = made.get(locale) ?? oncePerBuild(() => make(locale));
    made.set(locale, known);
    return known();
  };
}
