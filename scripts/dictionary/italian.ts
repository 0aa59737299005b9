import { readFileSync } from "node:fs";
import { cliticForms, type Forms } from "./clitics.ts";
import { keyOf, readList } from "./lists.ts";
import { wellKnown } from "./popularity.ts";
import { formsOfAre, fromAre, leaves, regularPlurals, regularVerbForms } from "./regular.ts";

const read = (name: string, file: string): Record<string, Forms> =>
  JSON.parse(readFileSync(new URL(`../../node_modules/${name}/dist/${file}`, import.meta.url), "utf8")) as Record<
    string,
    Forms
  >;

/** All Italian words in order and without doubles, as they are kept in the graph: Morph-it's verbs with their clitics, nouns, adjectives, own lists. The well known have a second key. */
export function italianWords(): string[] {
  const words = new Set<string>();
  const verbs = new Set<string>();
  const lemmasOf = new Map<string, string[]>();
  const note = (lemma: string, form: string) => lemmasOf.set(form, [...(lemmasOf.get(form) ?? []), lemma]);
  const own = readList("verbs.it.txt").map((lemma) => [lemma, formsOfAre(lemma)] as const);
  for (const [lemma, forms] of [...Object.entries(read("italian-verbs-dict", "verbs.json")), ...own]) {
    for (const word of fromAre(lemma)) words.add(word);
    for (const form of [lemma, ...leaves(forms), ...regularVerbForms(lemma, forms), ...cliticForms(lemma, forms)]) {
      verbs.add(form);
      note(lemma, form);
    }
  }
  for (const [lemma, forms] of Object.entries(read("italian-words-dict", "words.json")))
    for (const form of [lemma, ...leaves(forms), ...regularPlurals(lemma, forms["G"] === "F")]) {
      words.add(form);
      note(lemma, form);
    }
  dropDoubtfulAccents(words, verbs);
  for (const [lemma, forms] of Object.entries(read("italian-adjectives-dict", "adjectives.json")))
    for (const form of [lemma, ...leaves(forms)])
      for (const derived of fromAdjective(form)) {
        words.add(derived);
        note(lemma, derived);
      }

  const all = new Set([...words, ...verbs].filter((word) => /^[a-zàèéìíîòóùú'-]{2,}$/u.test(word)));
  for (const list of ["extra.it.txt", "more.it.txt", "everyday.it.txt"])
    for (const word of readList(list)) all.add(keyOf(word));
  for (const word of readList("deny.it.txt")) all.delete(word);
  return [...all, ...wellKnown("it", all, lemmasOf)].sort();
}

/** A noun form that lacks the accent another noun has (*citta*) is the corpus' slip, unless it is a verb; an adjective is added later; so is *-é* for *-è*. */
function dropDoubtfulAccents(words: Set<string>, verbs: ReadonlySet<string>): void {
  for (const word of words) {
    const bare = word.normalize("NFD").replace(/\p{M}/gu, "");
    if (bare === word) continue;
    if (word.endsWith("à") || word.endsWith("ù")) if (!verbs.has(bare) && bare.length > 4) words.delete(bare);
    if (word.endsWith("é") && !/(?:ch|tr|n|s)é$/u.test(word)) words.delete(word);
    if (word.endsWith("chè")) words.delete(word);
  }
}

/** An adjective's form, its adverb (*vera* → *veramente*) and its elative (*vero* → *verissimo*). */
function fromAdjective(form: string): string[] {
  const stem = form.slice(0, -1);
  const derived = [form];
  if (/[lr]e$/u.test(form)) derived.push(`${stem}mente`);
  if (/[ae]$/u.test(form)) derived.push(`${form}mente`);
  if (/[oe]$/u.test(form)) {
    const hard = /[cg]$/u.test(stem) && form.endsWith("o") ? `${stem}h` : stem.replace(/i$/u, "");
    for (const ending of "oaie") derived.push(`${hard}issim${ending}`);
  }
  return derived;
}
