import { bytes, type Reader } from "./bytes.ts";

/** The fields of a section, by weight: how often a word of the query counts there. */
export const fields = { title: 8, heading: 4, body: 1 } as const;
export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];

/** For one section, the index forms of each field, with repeats. */
export type SectionTerms = Readonly<Record<Field, readonly string[]>>;

type Postings = Map<string, Map<number, number>>;

/** How often each form stands in each section, for one field. */
function postingsOf(sections: readonly SectionTerms[], field: Field): Postings {
  const postings: Postings = new Map();
  sections.forEach((section, index) => {
    for (const form of section[field]) {
      const list = postings.get(form) ?? new Map<number, number>();
      postings.set(form, list.set(index, (list.get(index) ?? 0) + 1));
    }
  });
  return postings;
}

/**
 * Packs the forms of all sections: the number of sections; then each form in sorted order as the length it shares with
 * the one before and its own ending; then for each field its sections as gaps, with counts. All numbers are varints.
 */
export function pack(sections: readonly SectionTerms[]): Uint8Array {
  const byField = fieldNames.map((field) => postingsOf(sections, field));
  const forms = [...new Set(byField.flatMap((postings) => [...postings.keys()]))].sort();
  const out = bytes();
  out.number(sections.length);
  out.number(forms.length);
  let before = "";
  for (const form of forms) {
    let shared = 0;
    while (shared < before.length && before[shared] === form[shared]) shared++;
    out.number(shared);
    out.text(form.slice(shared));
    before = form;
    for (const postings of byField) {
      const list = [...(postings.get(form) ?? [])];
      out.number(list.length);
      let last = -1;
      for (const [section, count] of list) {
        out.number(section - last - 1);
        out.number(count);
        last = section;
      }
    }
  }
  return out.done();
}

/** Reads back what `pack` wrote. The order of the forms within a section is lost; their counts are not. */
export function unpack(reader: Reader): { sections: Record<Field, string[]>[]; forms: string[] } {
  const sections = Array.from(
    { length: reader.number() },
    () => ({ title: [], heading: [], body: [] }) as Record<Field, string[]>,
  );
  const forms: string[] = [];
  let before = "";
  for (let left = reader.number(); left > 0; left--) {
    before = before.slice(0, reader.number()) + reader.text();
    forms.push(before);
    for (const field of fieldNames) {
      let section = -1;
      for (let n = reader.number(); n > 0; n--) {
        section += reader.number() + 1;
        const count = reader.number();
        for (let i = 0; i < count; i++) sections[section]?.[field].push(before);
      }
    }
  }
  return { sections, forms };
}
