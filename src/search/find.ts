import { read } from "./bytes.ts";
import { expander } from "./expand.ts";
import { type LazyIndex, lazyIndex } from "./lazy-index.ts";
import { type FormOf, fieldNames, type Part, unpack } from "./pack.ts";
import { type AskedWord, ranker, type SectionName } from "./rank.ts";
import { type QueryWord, queryReader } from "./read-query.ts";
import type { RoleOf } from "./stop-words.ts";

/** So many of what lunr finds are ranked again; the others follow as it finds them. */
const mostRanked = 200;

/** A form that isn't quite the word covers it nearly as well as the word itself: weights are raised to this power. */
const likeness = 0.25;

/** Finds sections: the numbers of all that have any of the words, best first. */
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
  return finder(parts, formOf, roleOf);
}

function finder(parts: readonly Part[], formOf: FormOf, roleOf: RoleOf): Find {
  const known = new Set(parts.flatMap((part) => [...part.postings.keys()]));
  const index = lazyIndex(parts);
  const expand = expander([...new Set(parts.flatMap((part) => part.words))], known, formOf);
  const isKeyword = (form: string) => index.postings(form).keywords !== undefined;
  const wordsOfQuery = queryReader({ known, isKeyword, expand, formOf, roleOf });
  const nameOf = sectionNames(index, known);

  return (query) => {
    const words = wordsOfQuery(query);
    // Small words weigh where the others are found, and find nothing by themselves.
    const wanted = words.flatMap((word) => (word.role === "telling" ? word.wanted : []));
    // Without a single form lunr would give back everything.
    if (wanted.length === 0) return [];
    const rank = ranker(
      words.map((word) => placed(index, word)),
      nameOf,
    );
    const found = index.search(wanted);
    const ranked = found
      .slice(0, mostRanked)
      .map(({ section, score }) => ({ section, rank: score * rank(section) }))
      .sort((one, other) => other.rank - one.rank || one.section - other.section);
    return [...ranked, ...found.slice(mostRanked)].map(({ section }) => section);
  };
}

/** Counts how many words each section's own name has: its heading, or the title at the beginning of a page. */
function sectionNames(index: LazyIndex, known: ReadonlySet<string>): (section: number) => SectionName {
  const hasHeading = new Array<boolean>(index.sections).fill(false);
  const lengths = new Array<number>(index.sections).fill(0);
  for (const field of ["heading", "title"] as const)
    for (const form of known)
      for (const [section, count] of index.postings(form)[field] ?? []) {
        if (field === "heading") hasHeading[section] = true;
        else if (hasHeading[section]) continue;
        lengths[section] = (lengths[section] ?? 0) + count;
      }
  return (section) => ({ field: hasHeading[section] ? "heading" : "title", words: lengths[section] ?? 0 });
}

/** A word of the query with where any of its forms stands, with the weight of the best, and how much it says. */
function placed(index: LazyIndex, { wanted, role }: QueryWord): AskedWord {
  const places = {
    title: new Float64Array(index.sections),
    heading: new Float64Array(index.sections),
    keywords: new Float64Array(index.sections),
    body: new Float64Array(index.sections),
  };
  for (const { form, weight } of wanted) {
    const postings = index.postings(form);
    const like = weight ** likeness;
    for (const field of fieldNames) {
      const place = places[field];
      // What is half typed or has a slip may be any word: of the keywords, which nobody sees, only the very one counts.
      const worth = field === "keywords" ? weight : like;
      for (const [section] of postings[field] ?? []) if (worth > (place[section] ?? 0)) place[section] = worth;
    }
  }
  const rarity =
    wanted.length === 0 ? Math.log(1 + index.sections) : Math.max(...wanted.map(({ form }) => index.rarity(form)));
  return { role, rarity, places };
}
