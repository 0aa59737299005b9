import { getCollection } from "astro:content";
import type { Locale } from "../../exercises/lib/locale.ts";
import { alphabetical } from "./glossary.ts";
import { loadPath, writtenLessons } from "./load.ts";

/** The glossary of a language, in alphabetical order, each term with the lessons that use it. */
export async function loadTerms(locale: Locale) {
  const lessons = writtenLessons(await loadPath(locale));
  const terms = (await getCollection("glossary")).map(({ data }) => {
    const tag = `<Term id="${data.id}"`;
    const using = lessons.filter(({ entry }) => entry.body?.includes(tag));
    return {
      id: data.id,
      ...data.locale[locale],
      words: data.locale,
      lessons: using,
      at: using[0]?.entry.body?.indexOf(tag) ?? 0,
    };
  });
  return alphabetical(terms, locale);
}

type GlossaryTerm = Awaited<ReturnType<typeof loadTerms>>[number];

/** Terms that share most lessons with one, at most `count`; those of the shorter lists of lessons first. */
export function nearbyTerms(term: GlossaryTerm, all: readonly GlossaryTerm[], count: number): readonly GlossaryTerm[] {
  const shared = (other: GlossaryTerm) => other.lessons.filter((lesson) => term.lessons.includes(lesson)).length;
  return all
    .filter((other) => other !== term && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || a.lessons.length - b.lessons.length)
    .slice(0, count);
}
