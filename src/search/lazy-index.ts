import lunr from "lunr";
import { type Field, fieldNames, fields, type Part, type Postings } from "./pack.ts";

/** How a form is searched: with which weight. */
export interface Wanted {
  readonly form: string;
  readonly weight: number;
}

/** BM25: how fast a repeated word stops to count, and how much the length of a text counts. */
const k1 = 1.2;
const b = 0.6;
/** Keywords are other ways to ask: one that fits counts as much beside many as alone. */
const bOf = { title: b, heading: b, keywords: 0, body: b } as const satisfies Record<Field, number>;

/** An index that lunr ranks with. It gets the postings of a form when the form is first asked for: opening it costs nothing. */
export interface LazyIndex {
  /** How many there are. */
  readonly sections: number;
  /** Sections with their scores, best first. */
  readonly search: (wanted: readonly Wanted[]) => { section: number; score: number }[];
  /** Where a form stands, by field. */
  readonly postings: PostingsOf;
  /** How rare a form is: its inverse document frequency. */
  readonly rarity: (form: string) => number;
}

type PostingsOf = (form: string) => Readonly<Partial<Record<Field, Postings>>>;

/** The parts of lunr's inverted index that its search reads. */
type Inverted = Record<string, { _index: number } & Record<string, Record<number, object> | number>>;

/** An index of the parts that are there. */
export function lazyIndex(parts: readonly Part[]): LazyIndex {
  const sections = parts[0]?.sections ?? 0;
  const postings = joined(parts);
  const rarity = (form: string) => {
    const own = postings(form);
    const found = fieldNames.reduce((sum, field) => sum + (own[field]?.length ?? 0), 0);
    return Math.log(1 + Math.abs((sections - found + 0.5) / (found + 0.5)));
  };
  const lengthOf = relativeLengths(parts, sections);
  const inverted: Inverted = {};
  const vectors: Record<string, lunr.Vector> = {};

  let known = 0;
  /** Tells lunr where a form stands, and how much it weighs there. */
  function learn(form: string): void {
    if (Object.hasOwn(inverted, form)) return;
    const index = known++;
    const entry: Inverted[string] = { _index: index, title: {}, heading: {}, keywords: {}, body: {} };
    const rare = rarity(form);
    const all = postings(form);
    for (const field of fieldNames) {
      const matches: Record<number, object> = {};
      for (const [section, count] of all[field] ?? []) {
        const score =
          ((k1 + 1) * count * rare) / (k1 * (1 - bOf[field] + bOf[field] * lengthOf(field, section)) + count);
        const key = `${field}/${section}`;
        vectors[key] ??= new lunr.Vector([]);
        vectors[key].insert(index, score * fields[field]);
        matches[section] = {};
      }
      entry[field] = matches;
    }
    inverted[form] = entry;
  }

  const index = lunrIndex(inverted, vectors);
  return {
    sections,
    rarity,
    postings,
    search(wanted) {
      for (const { form } of wanted) learn(form);
      return index
        .query((query) => {
          for (const { form, weight } of wanted) query.term(form, { boost: weight, usePipeline: false });
        })
        .map(({ ref, score }) => ({ section: Number(ref), score }));
    },
  };
}

/** The postings of a form from all parts, joined when they are first asked for. */
function joined(parts: readonly Part[]): PostingsOf {
  const known = new Map<string, ReturnType<PostingsOf>>();
  return (form) => {
    const own = known.get(form) ?? Object.assign({}, ...parts.map((part) => part.postings.get(form)));
    known.set(form, own);
    return own;
  };
}

/** How long each field of each section is beside the average. */
function relativeLengths(parts: readonly Part[], sections: number): (field: Field, section: number) => number {
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
  return (field, section) => (lengths.get(field)?.[section] ?? 0) / (average.get(field) || 1);
}

/** lunr's own index, over what is learned of it later. */
function lunrIndex(inverted: Inverted, vectors: Readonly<Record<string, lunr.Vector>>): lunr.Index {
  const attributes = {
    invertedIndex: inverted,
    fieldVectors: vectors,
    // Forms are looked up here, before lunr is asked: it gets none that it would have to expand.
    tokenSet: { intersect: (asked: lunr.TokenSet) => asked } as lunr.TokenSet,
    fields: fieldNames,
    pipeline: new lunr.Pipeline(),
  };
  // The published types have an older name for `fieldVectors`.
  return new lunr.Index(attributes as unknown as lunr.Index.Attributes);
}
