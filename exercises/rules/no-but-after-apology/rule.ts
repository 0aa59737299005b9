import { findAdmissions } from "../../lib/admissions/find.ts";
import { findApologies } from "../../lib/apologies/find.ts";
import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { findRemedies } from "../../lib/remedies/find.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import type { TextDoc } from "../../lib/text.ts";
import { but, excuse, hollowBefore, littleBefore, mendsAfter, turnsRound, weighsMore } from "./words.ts";

/** How far after the apology a turn is looked for, in UTF-16 units. */
const farthest = 320;

/** How many sentences after the apology a plea may still take it back. */
const nextSentences = 3;

/** How far the turn looks ahead for what it turns to, in UTF-16 units. */
const ahead = 90;

/** Finds the turns that take an apology back in its own sentence; turning to a remedy or to one's own fault takes nothing back. */
function findTurns(text: TextDoc): Range[] {
  const { locale, folded } = text;
  const mending = [...findRemedies(text), ...findAdmissions(text)];
  const found = new Map<number, Range>();
  for (const apology of findApologies(text)) {
    const sentence = sentenceAt(text, apology);
    if (sentence === undefined) continue;
    const [turn] = matches(text, but[locale], {
      start: apology.end,
      end: Math.min(sentence.end, apology.end + farthest),
    }).filter((place) => {
      const after = folded.slice(place.end, Math.min(sentence.end, place.end + ahead));
      if (isQuoted(text, place) || hollowBefore[locale].test(folded.slice(sentence.start, place.start))) return false;
      if (excuse[locale].test(after)) return true;
      if (littleBefore[locale].test(folded.slice(sentence.start, place.start))) return false;
      if (mendsAfter[locale].test(after) || weighsMore[locale].test(after)) return false;
      return !mending.some(({ start }) => start >= place.end - 1 && start < Math.min(sentence.end, place.end + 45));
    });
    if (turn !== undefined) found.set(turn.start, turn);
    for (const next of text.sentences.slice(sentence.index + 1, sentence.index + 1 + nextSentences)) {
      const said = folded.slice(next.start, Math.min(next.end, next.start + farthest));
      if (!turnsRound[locale].test(said) || !excuse[locale].test(said)) continue;
      const [{ end } = next] = next.words;
      found.set(next.start, { start: next.start, end });
    }
  }
  return [...found.values()];
}

/** An apology must not be taken back by a 'but'. Why: docs.en.md. */
export const noButAfterApology = defineRule({
  id: "no-but-after-apology",
  severity: "blocking",
  options: noOptions,
  askedFor: ({ fault, harm }) => fault === "yes" || (fault === "unknown" && harm !== "none"),
  messages: {
    takenBack: {
      it: {
        message: () => "Qui ti rimangi le scuse: dopo questa parola arriva una giustificazione.",
        hint: () => "Chiudi la frase dopo le scuse. Se la spiegazione serve, dalla in un’altra frase e senza «ma».",
      },
      en: {
        message: () => "Here the apology is taken back: a justification follows this word.",
        hint: () =>
          "End the sentence after the apology. If an explanation is needed, give it in another sentence, without a “but”.",
      },
    },
  },
  check: (text) => ({
    findings: findTurns(inItsLanguage(text)).map((range) => ({ message: "takenBack" as const, range })),
  }),
});
