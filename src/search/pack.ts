import { bytes, type Reader } from "./bytes.ts";

/** The fields of a section, by weight: how often a word of the query counts there. */
export const fields = { title: 8, heading: 4, keywords: 1, body: 1 } as const;
export type Field = keyof typeof fields;
/** In the order in which the index numbers them. */
export const fieldNames = Object.keys(fields) as Field[];
/**
 * The index comes in two parts: titles, headings and keywords, small and enough for most searches, then the texts. Both number
 * the same sections.
 */
export const parts = { headings: ["title", "heading", "keywords"], texts: ["body"] } as const satisfies Record<
  string,
  Field[]
>;

/** For one section, the lower-case words of each field, with repeats. */
export type SectionWords = Readonly<Record<Field, readonly string[]>>;

/** Sections in which a form stands, with how often. */
export type Postings = readonly (readonly [section: number, count: number])[];

/** What a part holds, read back. */
export interface Part {
  readonly sections: number;
  readonly fields: readonly Field[];
  readonly words: readonly string[];
  /** For each field, the postings of each index form. */
  readonly postings: ReadonlyMap<string, Readonly<Partial<Record<Field, Postings>>>>;
}

/** What a word is indexed under. It must be the same function on both sides. */
export type FormOf = (word: string) => string;

/** In more sections than this, a word of a text says nothing; its form is known and has no postings. */
const commonFrom = (sections: number) => Math.max(20, sections / 3);

function postingsOf(sections: readonly SectionWords[], field: Field, formOf: FormOf): Map<string, Map<number, number>> {
  const postings = new Map<string, Map<number, number>>();
  for (const [index, section] of sections.entries())
    for (const form of section[field].map(formOf)) {
      const list = postings.get(form) ?? new Map<number, number>();
      postings.set(form, list.set(index, (list.get(index) ?? 0) + 1));
    }
  if (field === "body") for (const list of postings.values()) if (list.size > commonFrom(sections.length)) list.clear();
  return postings;
}

/** The forms of some words in a fixed order. */
const formsOf = (words: readonly string[], formOf: FormOf) => [...new Set(words.map(formOf))].sort();

/**
 * Packs some fields of all sections, as columns, which compress best: the number of sections, the fields, then the
 * words in sorted order (what each shares with the one before, then the endings), and for each field how many sections
 * each form stands in, those sections as gaps, and the counts. Forms aren't written: they are made of the words again.
 */
export function pack(sections: readonly SectionWords[], packed: readonly Field[], formOf: FormOf): Uint8Array {
  const words = [...new Set(sections.flatMap((section) => packed.flatMap((field) => section[field])))].sort();
  const out = bytes();
  out.number(sections.length);
  out.number(packed.length);
  for (const field of packed) out.number(fieldNames.indexOf(field));
  out.number(words.length);
  const shared = words.map((word, at) => {
    const before = words[at - 1] ?? "";
    let same = 0;
    while (same < before.length && before[same] === word[same]) same++;
    return same;
  });
  for (const same of shared) out.number(same);
  out.text(words.map((word, at) => word.slice(shared[at])).join("\n"));
  for (const field of packed) {
    const postings = postingsOf(sections, field, formOf);
    const lists = formsOf(words, formOf).map((form) => [...(postings.get(form) ?? [])]);
    for (const list of lists) out.number(list.length);
    for (const list of lists) {
      let last = -1;
      for (const [section] of list) {
        out.number(section - last - 1);
        last = section;
      }
    }
    for (const list of lists) for (const [, count] of list) out.number(count);
  }
  return out.done();
}

/** Reads back what `pack` wrote. Throws a RangeError on a torn file, and on one that is something else. */
export function unpack(reader: Reader, formOf: FormOf): Part {
  const times = <T>(count: number, one: () => T): T[] => {
    const all: T[] = [];
    for (let left = count; left > 0; left--) all.push(one());
    return all;
  };
  const sections = reader.number();
  const packed = times(reader.number(), () => {
    const field = fieldNames[reader.number()];
    // A page in place of the index reads as numbers too.
    if (field === undefined) throw new RangeError("the search index has a field that isn't known");
    return field;
  });
  const shared = times(reader.number(), () => reader.number());
  const endings = reader.text().split("\n");
  let before = "";
  const words = shared.map((same, at) => {
    before = before.slice(0, same) + (endings[at] ?? "");
    return before;
  });
  const postings = new Map<string, Partial<Record<Field, Postings>>>();
  const forms = formsOf(words, formOf);
  for (const form of forms) postings.set(form, {});
  for (const field of packed) {
    const sizes = forms.map(() => reader.number());
    const places = sizes.map((size) => {
      let section = -1;
      return times(size, () => {
        section += reader.number() + 1;
        if (section >= sections) throw new RangeError("the search index names a section that there isn't");
        return section;
      });
    });
    forms.forEach((form, at) => {
      const list = (places[at] ?? []).map((section) => [section, reader.number()] as const);
      const own = postings.get(form);
      if (own && list.length > 0) own[field] = list;
    });
  }
  if (!reader.done()) throw new RangeError("the search index goes on after its end");
  return { sections, fields: packed, words, postings };
}
