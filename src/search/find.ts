import lunr from "lunr";
import type { Locale } from "../../exercises/lib/locale.ts";
import { read } from "./bytes.ts";
import { fieldNames, fields, unpack } from "./pack.ts";
import { indexForm, unaccented, wordsOf } from "./words.ts";

/** Longest query that is looked at, in characters. */
export const longestQuery = 200;
const mostResults = 20;
/** Shorter words are not searched with a letter wrong: too many others are near. */
const shortestFuzzy = 4;

/** Finds sections: their numbers, best first. */
export type Find = (query: string) => number[];

/** Opens a packed index: a lunr index is rebuilt from it. Throws a RangeError on a torn file. */
export function openIndex(packed: Uint8Array, locale: Locale): Find {
  const { sections, forms } = unpack(read(packed));
  const known = new Set(forms);
  const builder = new lunr.Builder();
  builder.ref("id");
  builder.b(0.6);
  builder.k1(1.2);
  for (const field of fieldNames) builder.field(field, { boost: fields[field] });
  for (const [id, section] of sections.entries()) builder.add({ id, ...section });
  const index = builder.build();
  const headings = sections.map(({ title, heading }) => new Set([...title, ...heading]));

  return (query) => {
    const words = wordsOf(query.slice(0, longestQuery)).map(({ word }) => ({
      form: indexForm(word, locale),
      plain: unaccented(word),
    }));
    if (words.length === 0) return [];
    const found = index.query((q) => {
      words.forEach(({ form, plain }, place) => {
        const exact = known.has(form);
        if (exact) q.term(form, { boost: 10 });
        if (place === words.length - 1 && plain.length > 1)
          q.term(plain, { boost: 2, wildcard: lunr.Query.wildcard.TRAILING });
        if (exact || form.length < shortestFuzzy) return;
        q.term(form, { boost: 3, editDistance: 1 });
        if (plain !== form) q.term(plain, { boost: 2, editDistance: 1 });
      });
    });
    return found
      .map(({ ref, score, matchData }) => {
        const matched = Object.keys(matchData.metadata);
        const covered = words.filter(({ form, plain }) =>
          matched.some((term) => term === form || term.startsWith(plain) || near(term, form)),
        ).length;
        const inHeading = words.filter(({ form }) => headings[Number(ref)]?.has(form)).length;
        return { id: Number(ref), rank: score * (covered / words.length) ** 2 * (1 + inHeading / words.length) };
      })
      .sort((a, b) => b.rank - a.rank || a.id - b.id)
      .slice(0, mostResults)
      .map(({ id }) => id);
  };
}

/** Whether two forms begin alike and are about as long: what an edit distance of one leaves. */
function near(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && (a[0] === b[0] || a.slice(1, 4) === b.slice(1, 4));
}
