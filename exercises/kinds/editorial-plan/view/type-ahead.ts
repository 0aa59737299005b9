import type { Choice } from "./cell-value.ts";

/** How long a pause may be within a word that picks a choice, in milliseconds: after it a new word begins. */
export const pause = 1000;

/** The code of the first choice whose label begins with what was typed; null when none does. */
export function beginningWith(typed: string, choices: readonly Choice[]): string | null {
  return choices.find(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()))?.code ?? null;
}
