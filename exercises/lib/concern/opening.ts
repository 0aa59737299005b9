import { safetyStep } from "../safety/opening-step.ts";
import type { Sentence, TextDoc } from "../text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** Words of a greeting or of presenting oneself: such a sentence is not counted. */
const greeting =
  /^(?:(?:\p{L}+,? )?(?:hi|hello|hey)|ciao|buon\p{L}*|salve|gentil\p{L}+|car[oaei]|hi|hello|hey|dear|good (?:morning|afternoon|evening)|eccoci)(?!\p{L})/u;

/** Presenting oneself: 'Sono Marta', "I'm Martha from Bottega Lume". */
const presenting =
  /^(?:\p{Lu}\p{L}+ (?:here|qui)|(?:Sono|Siamo|Qui|Parla|I'm|I’m|I am|This is|It's|It’s|Here is) (?:\p{Lu}|il team|lo staff|the team))/u;

/** The sentences with a step that keeps people safe, and those after one that pass it on: they may come before anything. */
export function keepingSafe(text: TextDoc): ReadonlySet<Sentence> {
  const { safetyForAll } = words[text.locale];
  const found = new Set<Sentence>();
  for (const sentence of text.sentences) {
    const said = text.folded.slice(sentence.start, sentence.end);
    if (safetyStep[text.locale].test(said) || (found.size > 0 && safetyForAll.test(said))) found.add(sentence);
  }
  return found;
}

/** Where the second sentence that says something ends. */
export function openingEnd(text: TextDoc): number {
  const warnings = keepingSafe(text);
  let left = 2;
  for (const sentence of text.sentences) {
    const { start, end, words, index } = sentence;
    const said = text.folded.slice(start, end);
    const empty =
      warnings.has(sentence) ||
      (words.length <= 2 && (index === 0 || words.length === 0)) ||
      (words.length <= 6 && greeting.test(said)) ||
      (words.length <= 8 && presenting.test(text.raw.slice(start, end)));
    if (!empty && --left === 0) return end;
  }
  return text.raw.length;
}
