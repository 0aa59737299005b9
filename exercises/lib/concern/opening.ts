import { safetyStep } from "../safety/opening-step.ts";
import type { TextDoc } from "../text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** Words of a greeting or of presenting oneself: such a sentence is not counted. */
const greeting =
  /^(?:(?:\p{L}+,? )?(?:hi|hello|hey)|ciao|buon\p{L}*|salve|gentil\p{L}+|car[oaei]|hi|hello|hey|dear|good (?:morning|afternoon|evening)|eccoci)(?!\p{L})/u;

/** Presenting oneself: 'Sono Marta', "I'm Martha from Bottega Lume". */
const presenting =
  /^(?:\p{Lu}\p{L}+ (?:here|qui)|(?:Sono|Siamo|Qui|Parla|I'm|I’m|I am|This is|It's|It’s|Here is) (?:\p{Lu}|il team|lo staff|the team))/u;

/** Where the second sentence that says something ends. A step that keeps people safe may come before anything. */
export function openingEnd(text: TextDoc): number {
  const { safetyForAll } = words[text.locale];
  let left = 2;
  let safe = false;
  for (const { start, end, words, index } of text.sentences) {
    const said = text.folded.slice(start, end);
    const warns = safetyStep[text.locale].test(said) || (safe && safetyForAll.test(said));
    if (warns) safe = true;
    const empty =
      warns ||
      (words.length <= 2 && (index === 0 || words.length === 0)) ||
      (words.length <= 6 && greeting.test(said)) ||
      (words.length <= 8 && presenting.test(text.raw.slice(start, end)));
    if (!empty && --left === 0) return end;
  }
  return text.raw.length;
}
