import type { Expand } from "./expand.ts";
import type { Wanted } from "./lazy-index.ts";
import type { FormOf } from "./pack.ts";
import type { RoleOf, WordRole } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** Longest query that is looked at, in characters. */
const longestQuery = 200;

/** A word of a query, with the forms that it may stand for. */
export interface QueryWord {
  readonly wanted: readonly Wanted[];
  readonly role: WordRole;
}

/** What is known of the words of an index. */
interface Vocabulary {
  readonly known: ReadonlySet<string>;
  /** Whether a form stands among the keywords of a section. */
  readonly isKeyword: (form: string) => boolean;
  readonly expand: Expand;
  readonly formOf: FormOf;
  readonly roleOf: RoleOf;
}

/** Reads queries: which of their words count, as what, and which forms each may stand for. */
export function queryReader({ known, isKeyword, expand, formOf, roleOf }: Vocabulary): (query: string) => QueryWord[] {
  const telling = (wanted: readonly Wanted[]): QueryWord => ({ wanted, role: "telling" });

  return (query) => {
    const words = wordsOf(query.slice(0, longestQuery)).map(({ word }) => word);
    const tells = words.some((word) => roleOf(word) === "telling");
    const smallOnly = words.every((word) => roleOf(word) === "small");
    return words.flatMap((word, place) => {
      const last = place === words.length - 1;
      const role = roleOf(word);
      if (role === "telling" || (role === "asking" && !tells)) return telling(expand(word, last));
      const form = formOf(word);
      // By itself a small word is one that is half typed: *in* of *instagram*.
      if (smallOnly) return last ? telling(expand(word, last).filter((one) => one.form !== form)) : [];
      if (!known.has(form)) return [];
      return { wanted: [{ form, weight: 1 }], role: role === "asking" && isKeyword(form) ? "asking" : "small" };
    });
  };
}
