import { doubts, foundPlaces, grants } from "../../data/rights-words.ts";
import { pattern } from "../../lib/pattern.ts";
import { contentOf, isFilled, plain, saysNone } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { noOptions } from "../../lib/rule.ts";

const has = (words: readonly string[]) => {
  const re = pattern(words);
  return (text: string) => text.search(re) >= 0;
};
const isFound = has(foundPlaces);
const isDoubt = has(doubts);
const isGrant = has(grants);
/** Answers that name no source: sì, ok, free. */
const empty =
  /^(?:ok|okay|s[iì]|yes|free|gratis|libero|libera|tutto ok|all good|foto|photo|video|immagine|image|stock|x|ia|ai)$/u;

/** Every visual says where it comes from and by what right it is used: see docs.en.md. */
export const planRights = definePlanRule({
  id: "plan-rights",
  severity: "warning",
  options: noOptions,
  messages: {
    blank: {
      it: {
        message: () => "l’immagine non ha né fonte né diritti.",
        hint: () => "Scrivi chi l’ha fatta e con quale licenza o consenso: «foto nostra, Nives, liberatoria firmata».",
      },
      en: {
        message: () => "the visual has neither source nor rights.",
        hint: () => "Write who made it, and under which licence or consent: “own photo, Nives, release signed”.",
      },
    },
    found: {
      it: {
        message: ({ value }) => `«${value}» dice dove l’hai trovata, non con quale diritto la usi.`,
        hint: () =>
          "Trovarla non vuol dire avere una licenza: usa una foto vostra, o una con licenza o consenso scritti.",
      },
      en: {
        message: ({ value }) => `“${value}” says where you found it, not by what right you use it.`,
        hint: () =>
          "Finding it doesn’t give you a licence: use your own photo, or one with a written licence or consent.",
      },
    },
    doubt: {
      it: {
        message: ({ value }) => `«${value}»: i diritti non sono certi.`,
        hint: () => "Chiedi prima di programmare. Se la risposta non arriva, cambia immagine.",
      },
      en: {
        message: ({ value }) => `“${value}”: the rights are not certain.`,
        hint: () => "Ask before you schedule. If no answer comes, change the picture.",
      },
    },
  },
  *check(plan) {
    for (const row of contentOf(plan)) {
      const { rights, visual } = row.cells;
      const value = rights.slice(0, 80);
      const text = plain(rights);
      const cell = inRow(row, "rights");
      if (saysNone(visual)) continue;
      if (!isFilled(rights) || saysNone(rights) || empty.test(text) || !/\p{L}{2}/u.test(text))
        yield { message: "blank", cell };
      else if (isDoubt(text) || /\?\s*$/u.test(text)) yield { message: "doubt", cell, params: { value } };
      else if (isFound(text) && !isGrant(text)) yield { message: "found", cell, params: { value } };
    }
  },
});
