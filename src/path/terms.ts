import { getCollection } from "astro:content";
import { alphabetical } from "./glossary.ts";
import { loadPath, writtenLessons } from "./load.ts";
import { oncePerLanguage } from "./once.ts";

/** The lessons that use each term, in reading order, by the term's id; each with the place where it names the term first. */
function usesIn(lessons: ReturnType<typeof writtenLessons>) {
  const uses = new Map<string, { readonly lesson: (typeof lessons)[number]; readonly at: number }[]>();
  for (const lesson of lessons) {
    const places = new Map<string, number>();
    for (const { 1: id = "", index } of (lesson.entry.body ?? "").matchAll(/<Term id="([^"]+)"/g))
      if (!places.has(id)) places.set(id, index);
    for (const [id, at] of places) uses.set(id, [...(uses.get(id) ?? []), { lesson, at }]);
  }
  return uses;
}

/** The glossary of a language, in alphabetical order, each term with the lessons that use it. */
export const loadTerms = oncePerLanguage(async (locale) => {
  const uses = usesIn(writtenLessons(await loadPath(locale)));
  const terms = (await getCollection("glossary")).map(({ data }) => {
    const using = uses.get(data.id) ?? [];
    return {
      id: data.id,
      ...data.locale[locale],
      words: data.locale,
      lessons: using.map(({ lesson }) => lesson),
      at: using[0]?.at ?? 0,
    };
  });
  return alphabetical(terms, locale);
});

type GlossaryTerm = Awaited<ReturnType<typeof loadTerms>>[number];

/** Terms that share most lessons with one, at most `count`; those of the shorter lists of lessons first. */
export function nearbyTerms(term: GlossaryTerm, all: readonly GlossaryTerm[], count: number): readonly GlossaryTerm[] {
  const mine = new Set(term.lessons);
  return all
    .filter((other) => other !== term)
    .map((other) => ({ other, shared: other.lessons.filter((lesson) => mine.has(lesson)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.other.lessons.length - b.other.lessons.length)
    .slice(0, count)
    .map(({ other }) => other);
}
