import { limitFacts } from "../../src/path/limit-facts.ts";
import type { Library } from "./library.ts";

/** The ids that authors may name, by what they belong to. */
export interface Known {
  readonly exercises: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly dated: ReadonlySet<string>;
  /** course/lesson */
  readonly lessons: ReadonlySet<string>;
  /** Items of the articles behind the path. */
  readonly items: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
}

/** What there is to name. What stands in a file that can't be read counts: its mistake is told once, there, and not again by all who name it. */
export function knownIn({ unread, ...library }: Library): Known {
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);
  return {
    exercises: new Set([...library.exercises.map(({ data }) => data.id), ...unread.exercises]),
    terms: new Set([...library.terms.map(({ data }) => data.id), ...unread.terms]),
    sources: new Set([...library.sources.flatMap(({ data }) => ids(data)), ...unread.sources]),
    dated: new Set([...library.dated.flatMap(({ data }) => ids(data)), ...ids(limitFacts), ...unread.dated]),
    lessons: new Set([...ids(library.lessons), ...unread.lessons]),
    items: new Set([...library.origins.flatMap(({ data }) => ids(data.items)), ...unread.origins]),
    skills: new Set([...library.courses.flatMap(({ data }) => ids(data.skills)), ...unread.courses]),
  };
}
