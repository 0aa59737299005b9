import { contentOf, isFilled, plain, saysNone } from "../../lib/plan-read.ts";
import { definePlanRule, inRow } from "../../lib/plan-rule.ts";
import { noOptions } from "../../lib/rule.ts";

const labelled =
  /^(?:ai[- ])?(?:labell?ed|etichettat[oaie]|con etichetta|etichetta presente|with (?:a |an )?(?:ai )?label|(?:label|etichetta)\s?:\s?\p{L}+)(?!\p{L})/u;
const unused = /^(?:non usat[ao]|non us[ao]|not used|unused|nessun uso|(?:no|senza|without) (?:ai|ia))(?!\p{L})/u;
const exempt =
  /^(?:exempt(?:ed)?|esent[ei]|esonerat[oa])(?![\p{L}])\s*(?:[:;,(–-]|because|as|since|perché|in quanto)?\s*(.*)$/u;

/** The row says whether artificial intelligence made the content, and how that is told: see docs.en.md. */
export const planAiLabel = definePlanRule({
  id: "plan-ai-label",
  severity: "warning",
  options: noOptions,
  messages: {
    blank: {
      it: {
        message: () => "non dice se è stata usata l'intelligenza artificiale.",
        hint: () => "Scrivi none (nessuna), labelled (etichettata) oppure exempt: e il motivo.",
      },
      en: {
        message: () => "it does not say whether artificial intelligence was used.",
        hint: () => "Write none, labelled, or exempt: and the reason.",
      },
    },
    unlabelled: {
      it: {
        message: ({ value }) => `«${value}» non dice se il contenuto è etichettato.`,
        hint: () => "Scrivi labelled (etichettata) se c'è l'etichetta, exempt: con il motivo se non serve.",
      },
      en: {
        message: ({ value }) => `'${value}' does not say whether the content is labelled.`,
        hint: () => "Write labelled if it carries a label, or exempt: with the reason why none is needed.",
      },
    },
    noReason: {
      it: {
        message: () => "l'esenzione non ha un motivo.",
        hint: () =>
          "Dopo exempt: scrivi perché l'etichetta non serve, per esempio «solo correzione dei refusi, riletta da Marta».",
      },
      en: {
        message: () => "the exemption has no reason.",
        hint: () => "After exempt: say why no label is needed, for instance 'typos only, reread by Marta'.",
      },
    },
  },
  *check(plan) {
    for (const row of contentOf(plan)) {
      const cell = row.cells.ai;
      const text = plain(cell);
      if (!isFilled(cell) && !saysNone(cell)) yield { message: "blank", cell: inRow(row, "ai") };
      else if (saysNone(cell) || unused.test(text) || labelled.test(text)) continue;
      else {
        const reason = exempt.exec(text)?.[1];
        if (reason === undefined) yield { message: "unlabelled", cell: inRow(row, "ai"), params: { value: cell } };
        else if (
          (reason.match(/\p{L}/gu)?.length ?? 0) < 3 ||
          !isFilled(reason) ||
          saysNone(reason) ||
          /^(?:reason|motivo)$/.test(reason)
        )
          yield { message: "noReason", cell: inRow(row, "ai") };
      }
    }
  },
});
