import type { FormOf } from "./pack.ts";

/** The other words that mean what a word does. */
export type SynonymsOf = (word: string) => readonly string[];

/** Looks words up in groups of the same meaning, in any of their forms: *customers* has what *customer* has. */
export function synonymsIn(groups: readonly (readonly string[])[], formOf: FormOf): SynonymsOf {
  const byForm = new Map<string, string[]>();
  for (const group of groups)
    for (const form of new Set(group.map(formOf)))
      byForm.set(form, [...(byForm.get(form) ?? []), ...group.filter((word) => formOf(word) !== form)]);
  return (word) => byForm.get(formOf(word)) ?? [];
}
