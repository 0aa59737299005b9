import { readFileSync } from "node:fs";
import type { Locale } from "../../exercises/lib/locale.ts";
import { spellingOf } from "../../scripts/lib/spelling.ts";

interface Forms {
  readonly [part: string]: string | Forms | null;
}

/** The other forms of a word: singular and plural, the everyday forms of a verb. Empty where there is none, or a doubt. */
export type Inflect = (word: string) => readonly string[];

const read = (kind: string): [string, Forms][] =>
  Object.entries(
    JSON.parse(
      readFileSync(new URL(`../../node_modules/italian-${kind}-dict/dist/${kind}.json`, import.meta.url), "utf8"),
    ),
  );

function leaves(forms: Forms | string | null | undefined): string[] {
  if (typeof forms === "string") return [forms];
  return forms ? Object.values(forms).flatMap(leaves) : [];
}

/** Of a verb what people search with: infinitive, gerund, participles, present. */
function everyday(lemma: string, forms: Forms): string[] {
  const present = (forms["ind"] as Forms | undefined)?.["pres"] as Forms | undefined;
  return [
    lemma,
    ...leaves(present),
    ...leaves(forms["ger"]),
    ...leaves((forms["part"] as Forms | undefined)?.["past"]),
  ];
}

/** From Morph-it. A form that belongs to two words has no inflection here: it could be either. */
function italian(): Inflect {
  const groups = [
    ...read("verbs").map(([lemma, forms]) => everyday(lemma, forms)),
    ...read("words").map(([lemma, { G: _gender, ...forms }]) => [lemma, ...leaves(forms)]),
    ...read("adjectives").map(([lemma, forms]) => [lemma, ...leaves(forms)]),
  ];
  const byForm = new Map<string, string[][]>();
  for (const group of groups) for (const form of new Set(group)) byForm.set(form, [...(byForm.get(form) ?? []), group]);
  return (word) => {
    const [group, other] = byForm.get(word) ?? [];
    if (group === undefined || other !== undefined) return [];
    return [...new Set(group)].filter((form) => form !== word && /^\p{L}{4,}$/u.test(form));
  };
}

/** By rule: -s, -ing, -ed put on or taken off; what the dictionary doesn't know is dropped. */
async function english(): Promise<Inflect> {
  const dictionary = await spellingOf("en");
  return (word) => {
    const bases = [word];
    if (/[^su]s$/.test(word)) bases.push(word.slice(0, -1));
    if (/(?:[sx]|ch|sh)es$/.test(word)) bases.push(word.slice(0, -2));
    if (/ies$/.test(word)) bases.push(`${word.slice(0, -3)}y`);
    for (const stem of /^(.{3,})(?:ing|ed)$/.exec(word)?.slice(1) ?? []) bases.push(stem, `${stem}e`);
    const forms = bases.flatMap((base) => {
      const stem = base.replace(/e$/, "");
      const plural = /(?:[sx]|ch|sh)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`;
      return [base, plural, `${stem}ing`, /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`];
    });
    return [...new Set(forms)].filter((form) => form !== word && form.length > 3 && dictionary.has(form));
  };
}

/** How words of a language are inflected. */
export const inflectionsOf = async (locale: Locale): Promise<Inflect> => (locale === "it" ? italian() : english());
