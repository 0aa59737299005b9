import { type Field, fieldNames, fields, type Part, type Postings } from "./pack.ts";

/** How a form is searched: with which weight. */
export interface Wanted {
  readonly form: string;
  readonly weight: number;
}

/** BM25: how fast a repeated word stops to count, and how much the length of a text counts. */
const k1 = 1.2;
const b = 0.6;

/** An index that ranks by BM25. What a form counts for is reckoned when it is first asked for: opening it costs nothing. */
interface LazyIndex {
  /** Sections with their scores, best first. */
  readonly search: (wanted: readonly Wanted[]) => { section: number; score: number }[];
  /** Where a form stands, by field. */
  readonly postings: (form: string) => Readonly<Partial<Record<Field, Postings>>>;
  /** How rare a form is: its inverse document frequency. */
  readonly rarity: (form: string) => number;
}

/** The sections that a form stands in, field by field, and what it counts for in each. */
interface Scored {
  readonly sections: readonly number[];
  readonly scores: readonly number[];
}

/** An index of the parts that are there. */
export function lazyIndex(parts: readonly Part[]): LazyIndex {
  const sections = parts[0]?.sections ?? 0;
  const merged = new Map<string, Readonly<Partial<Record<Field, Postings>>>>();
  const postings = (form: string) => {
    const own = merged.get(form) ?? Object.assign({}, ...parts.map((part) => part.postings.get(form)));
    merged.set(form, own);
    return own;
  };
  const lengths = new Map<Field, number[]>(fieldNames.map((field) => [field, new Array<number>(sections).fill(0)]));
  for (const part of parts)
    for (const own of part.postings.values())
      for (const field of part.fields) {
        const of = lengths.get(field) ?? [];
        for (const [section, count] of own[field] ?? []) of[section] = (of[section] ?? 0) + count;
      }
  const average = new Map(
    [...lengths].map(([field, of]) => [field, of.reduce((sum, n) => sum + n, 0) / (sections || 1)]),
  );
  const rarity = (form: string) => {
    const own = postings(form);
    const found = fieldNames.reduce((sum, field) => sum + (own[field]?.length ?? 0), 0);
    return Math.log(1 + Math.abs((sections - found + 0.5) / (found + 0.5)));
  };

  const reckoned = new Map<string, Scored>();
  function scoresOf(form: string): Scored {
    const known = reckoned.get(form);
    if (known) return known;
    const made = { sections: [] as number[], scores: [] as number[] };
    const rare = rarity(form);
    const all = postings(form);
    for (const field of fieldNames)
      for (const [section, count] of (all[field] ?? []) as Postings) {
        const length = (lengths.get(field)?.[section] ?? 0) / (average.get(field) || 1);
        made.sections.push(section);
        made.scores.push((fields[field] * (k1 + 1) * count * rare) / (k1 * (1 - b + b * length) + count));
      }
    reckoned.set(form, made);
    return made;
  }

  return {
    rarity,
    postings,
    search(wanted) {
      const sums = new Float64Array(sections);
      for (const { form, weight } of wanted) {
        const { sections: where, scores } = scoresOf(form);
        for (let n = 0; n < where.length; n++) {
          const section = where[n] ?? 0;
          sums[section] = (sums[section] ?? 0) + weight * (scores[n] ?? 0);
        }
      }
      const found: { section: number; score: number }[] = [];
      sums.forEach((score, section) => {
        if (score > 0) found.push({ section, score });
      });
      return found.sort((one, other) => other.score - one.score || one.section - other.section);
    },
  };
}
