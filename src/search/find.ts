import { read } from "./bytes.ts";
import { expander } from "./expand.ts";
import { lazyIndex, type Wanted } from "./lazy-index.ts";
import { mostResults } from "./most-results.ts";
import { type FormOf, fieldNames, unpack } from "./pack.ts";
import { ranker } from "./rank.ts";
import type { RoleOf, WordRole } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** Longest query that is looked at, in characters. */
const longestQuery = 200;
/** So many of what lunr finds are ranked again. */
const mostRanked = 200;

/** A form that isn't quite the word covers it nearly as well as the word itself: weights are raised to this power. */
const likeness = 0.25;

/** Finds sections: their numbers, best first. */
export type Find = (query: string) => number[];

/**
 * Opens the packed parts of an index that are there, of as many sections as have titles. Throws a RangeError on a torn
 * file, and on one of another version of the site.
 */
export function openIndex(
  packed: readonly Uint8Array[],
  formOf: FormOf,
  titles: number,
  roleOf: RoleOf = () => "telling",
): Find {
  const parts = packed.map((part) => unpack(read(part), formOf));
  if (parts.some((part) => part.sections !== titles)) throw new RangeError("the search index is of another version");
  const known = new Set(parts.flatMap((part) => [...part.postings.keys()]));
  const index = lazyIndex(parts);
  const expand = expander([...new Set(parts.flatMap((part) => part.words))], known, formOf);
  const sections = parts[0]?.sections ?? 0;
  const hasHeading = new Array<boolean>(sections).fill(false);
  /** How many words a section's own name has: its heading, or the title at the beginning of a page. */
  const nameLengths = new Array<number>(sections).fill(0);
  for (const field of ["heading", "title"] as const)
    for (const form of known)
      for (const [section, count] of index.postings(form)[field] ?? []) {
        if (field === "heading") hasHeading[section] = true;
        else if (hasHeading[section]) continue;
        nameLengths[section] = (nameLengths[section] ?? 0) + count;
      }

  return (query) => {
    const words = wordsOf(query.slice(0, longestQuery)).map(({ word }) => word);
    const tells = words.some((word) => roleOf(word) === "telling");
    const smallOnly = words.every((word) => roleOf(word) === "small");
    const asked = words.flatMap((word, place) => {
      const last = place === words.length - 1;
      const role = roleOf(word);
      if (role === "telling" || (role === "asking" && !tells)) return wordOf(expand(word, last));
      const form = formOf(word);
      // By itself a small word is one that is half typed: *in* of *instagram*.
      if (smallOnly) return last ? wordOf(expand(word, last).filter((one) => one.form !== form)) : [];
      if (!known.has(form)) return [];
      const isAsked = role === "asking" && index.postings(form).keywords !== undefined;
      return wordOf([{ form, weight: 1 }], isAsked ? "asking" : "small");
    });
    // Small words weigh where the others are found, and find nothing by themselves.
    const wanted = asked.flatMap((one) => (one.role === "telling" ? one.wanted : []));
    // Without a single form lunr would give back everything.
    if (wanted.length === 0) return [];
    const rank = ranker(asked, (section) => ({
      field: hasHeading[section] ? "heading" : "title",
      words: nameLengths[section] ?? 0,
    }));
    return index
      .search(wanted)
      .slice(0, mostRanked)
      .map(({ section, score }) => ({ section, rank: score * rank(section) }))
      .sort((one, other) => other.rank - one.rank || one.section - other.section)
      .slice(0, mostResults)
      .map(({ section }) => section);
  };

  /** A word of the query: where any of its forms stands, with the weight of the best, and how much it says. */
  function wordOf(wanted: readonly Wanted[], role: WordRole = "telling") {
    const places = {
      title: new Float64Array(sections),
      heading: new Float64Array(sections),
      keywords: new Float64Array(sections),
      body: new Float64Array(sections),
    };
    for (const { form, weight } of wanted) {
      const postings = index.postings(form);
      const like = weight ** likeness;
      for (const field of fieldNames) {
        const place = places[field];
        // What is half typed or has a slip may be any word: of the keywords, which nobody sees, only the very one counts.
        const worth = field === "keywords" ? weight : like;
        for (const posting of postings[field] ?? []) if (worth > (place[posting[0]] ?? 0)) place[posting[0]] = worth;
      }
    }
    const rarity =
      wanted.length === 0 ? Math.log(1 + sections) : Math.max(...wanted.map(({ form }) => index.rarity(form)));
    return { wanted, rarity, role, places };
  }
}
