import type { Locale } from "../../exercises/lib/locale.ts";

/** Under this sign stand the terms that begin with a digit. */
const digits = "0–9";

/** What a term starts with once quotation marks and the like are passed over: "«è»" starts with "è". */
const spoken = (term: string) => term.replace(/^[^\p{L}\p{N}]+/u, "");

function initialOf(term: string): string {
  const [first = ""] = spoken(term).normalize("NFD");
  return /\p{L}/u.test(first) ? first.toUpperCase() : digits;
}

/** In the order of a dictionary of the language: accents and capitals count only between words otherwise alike. */
export function alphabetical<T extends { readonly term: string }>(terms: readonly T[], locale: Locale): T[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return terms.toSorted((a, b) => compare(spoken(a.term), spoken(b.term)));
}

/** Terms by the letter they begin with, an accent aside; only letters that have terms, in order, digits first. */
export function byLetter<T extends { readonly term: string }>(terms: readonly T[], locale: Locale) {
  const groups = Map.groupBy(alphabetical(terms, locale), ({ term }) => initialOf(term));
  return [...groups].map(([letter, of]) => ({
    letter,
    /** Beside the anchors of the terms, which are their ids. */
    anchor: `letter-${letter === digits ? "0" : letter.toLowerCase()}`,
    terms: of,
  }));
}

interface Placed {
  /** The lessons that use it, in reading order, by id: course/lesson. */
  readonly lessons: readonly { readonly id: string }[];
  /** Where its first lesson names it first, in characters from the beginning. */
  readonly at: number;
}

/** The course whose lessons use a term first; none if no lesson does. */
export const firstCourse = ({ lessons: [first] }: Placed): string | undefined => first?.id.split("/")[0];

/** The terms that a course brings, under the lesson that uses them first, in the order in which one reads them. */
export function wordsOfCourse<L extends { readonly id: string }, T extends Placed>(
  course: { readonly id: string; readonly lessons: readonly L[] },
  terms: readonly T[],
): { readonly lesson: L; readonly terms: readonly T[] }[] {
  return course.lessons
    .map((lesson) => ({
      lesson,
      terms: terms.filter(({ lessons: [first] }) => first?.id === lesson.id).toSorted((a, b) => a.at - b.at),
    }))
    .filter(({ terms: brought }) => brought.length > 0);
}
