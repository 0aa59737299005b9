import { matches, pattern } from "../pattern.ts";
import type { Range } from "../range.ts";
import type { Sentence, TextDoc } from "../text.ts";
import type { LearnedAct } from "./names.ts";

/**
 * How likely a sentence of a text shorter than a reply must do it. `told`: likelier than this, it does, though no pattern
 * saw it; `unless`: less likely than this, it doesn't, whatever a pattern saw. Set by short sentences of tagged replies
 * that were judged by what was learned from other cases.
 */
const bounds: Readonly<Record<LearnedAct, { readonly told: number; readonly unless: number }>> = {
  acknowledges: { told: 0.7, unless: 0.01 },
  "names-problem": { told: 0.95, unless: 0 },
  "takes-responsibility": { told: 0.7, unless: 0 },
  "offers-remedy": { told: 0.7, unless: 0.01 },
  "commits-to-time": { told: 0.7, unless: 0.01 },
};

/** With fewer words a sentence has no sound of an act, or sounds like none only because it is brief. */
const fewestWords = { told: 6, unless: 8 } as const;

const denied = {
  it: "non|né|mai|nessun[oa]?|niente|nulla|se|forse|magari|potremmo|potrebbero?|potrei|vorremmo|vedremo|vediamo",
  en: "not|\\p{L}+n't|cannot|never|no|nobody|nothing|nor|if|unless|whether|might|may|perhaps|maybe|we'll see",
};
/** Whoever can't see why, or turns the feeling round, recognises nobody. */
const deaf = {
  it: "non (?:comprend|cap)(?:iamo|o)|resping(?:o|iamo)|contest(?:o|iamo)|semmai|altrove|mica",
  en: "don't (?:see|understand) (?:why|what|the)|fail to (?:see|understand)|reject|dispute|if anything|elsewhere",
};
/** What will be done for everybody from now on mends nothing for the person, nor does what was taken away. */
const prevents = {
  it: "da oggi|d'ora in poi|da ora in poi|in futuro|ogni (?:mattina|giorno|sera|settimana)|tolt[oaie]",
  en: "from (?:today|now)(?: on)?|in (?:the )?future|going forward|every (?:morning|day|evening|week)",
};

/** Words beside which the sound of a sentence says nothing: the act is denied, thought of, or another one. Feelings are recognised with a 'not', too. */
const silent: Readonly<Partial<Record<LearnedAct, Readonly<Record<"it" | "en", RegExp>>>>> = {
  acknowledges: { it: pattern([deaf.it]), en: pattern([deaf.en]) },
  "takes-responsibility": { it: pattern([denied.it]), en: pattern([denied.en]) },
  "offers-remedy": { it: pattern([denied.it, prevents.it]), en: pattern([denied.en, prevents.en]) },
  "commits-to-time": { it: pattern([denied.it]), en: pattern([denied.en]) },
};

/** What speaks for an act in a text shorter than a reply: `found` by patterns, or the sentence that does it, `likelihood` 0 to 1, most likely. */
export function judgeShort(
  act: LearnedAct,
  text: TextDoc,
  found: readonly Range[],
  sentence: Sentence,
  likelihood: number,
): readonly Range[] {
  const { told, unless } = bounds[act];
  const { length } = sentence.words;
  if (found.length > 0) return length >= fewestWords.unless && likelihood < unless ? [] : found;
  const about = silent[act]?.[text.locale];
  const sounds =
    length >= fewestWords.told &&
    likelihood > told &&
    (about === undefined || matches(text, about, sentence).length === 0);
  return sounds ? [{ start: sentence.start, end: sentence.end }] : [];
}
