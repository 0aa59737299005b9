import { aiNames } from "../../data/ai-label-words.ts";
import { contentOf, isFilled, plain, saysNone } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { noOptions } from "../../lib/rule.ts";
import { latinExpression } from "../../lib/text/latin.ts";

const label = /(?<!\p{L})(?:(?:ai[- ])?labell?(?:ed)?|etichett(?:at[oaie]|a))(?!\p{L})/gu;
/** Words before a label that take it away or put it off: no label, da etichettare, without any label. */
const without =
  /(?:^|[^\p{L}])(?:non?|not|never|mai|senza|without|nessuna|manca|missing|needs?|serve|da|to be|forse|maybe|add|aggiunger\p{L}+|mettere)(?:[ -]\p{L}+){0,2}[ -]*$/u;
/** Words after it that do the same: etichetta da aggiungere, label missing. */
const later =
  /^[ ,:(-]*(?:(?:is|è|still|ancora|da|to|not|non|to be|da) )*(?:missing|mancante|manca|assente|aggiungere|mettere|inserire|fare|added?|add|put|do|done|decide|decidere|pending|tbd|later|poi|needed|\?)(?!\p{L})/u;
/** Why no label is needed, in other words than "exempt". */
const needless =
  /non (?:serve|occorre|necessari[ao])|senza obbligo|no need (?:for|of)|no (?:ai )?label (?:is )?(?:needed|required|necessary)|label (?:is )?not (?:needed|required|necessary)/u;
/** A picture that says itself how it was made: AI-generated drawing, immagine fatta con Midjourney. */
const madeByAi = latinExpression(
  `(?<!\\p{L})(?:(?:generat|creat|fatt|realizzat|prodott)[oaie]|generated|created|made|drawn) (?:con|dall[ao']|da|by|with|in|using)\\s?(?:l'|the |an? )?(?:${aiNames})(?!\\p{L})|(?<!\\p{L})ai[- ](?:generated|made|created)`,
  "u",
);
const unused =
  /^(?:(?:ai|ia) )?(?:none used|nessuna usat[ao]|non usat[ao]|non us[ao]|not used|unused|nessun uso|(?:no|senza|without) (?:ai|ia))(?!\p{L})/u;
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
        message: () => "non dice se è stata usata l’intelligenza artificiale.",
        hint: () => "Scrivi none (nessuna), labelled (etichettata) oppure exempt: seguito dal motivo.",
      },
      en: {
        message: () => "it does not say whether artificial intelligence was used.",
        hint: () => "Write none, labelled, or exempt: followed by the reason.",
      },
    },
    unlabelled: {
      it: {
        message: ({ value }) => `«${value}» non dice se il contenuto è etichettato.`,
        hint: () => "Scrivi labelled (etichettata) se c’è l’etichetta, exempt: con il motivo se non serve.",
      },
      en: {
        message: ({ value }) => `“${value}” does not say whether the content is labelled.`,
        hint: () => "Write labelled if it carries a label, or exempt: with the reason why none is needed.",
      },
    },
    shown: {
      it: {
        message: () => "l’immagine è fatta con l’intelligenza artificiale, ma la cella dice di no.",
        hint: () => "Scrivi labelled (etichettata) e metti l’etichetta, oppure exempt: con il motivo.",
      },
      en: {
        message: () => "the visual is made with artificial intelligence, but the cell says none is used.",
        hint: () => "Write labelled and put the label on, or exempt: with the reason.",
      },
    },
    noReason: {
      it: {
        message: () => "l’esenzione non ha un motivo.",
        hint: () =>
          "Dopo exempt: scrivi perché l’etichetta non serve, per esempio «solo correzione dei refusi, riletta da Marta».",
      },
      en: {
        message: () => "the exemption has no reason.",
        hint: () => "After exempt: say why no label is needed, for instance “typos only, reread by Marta”.",
      },
    },
  },
  *check(plan) {
    for (const row of contentOf(plan)) {
      const cell = row.cells.ai;
      const text = plain(cell);
      if (!isFilled(cell) && !saysNone(cell)) yield { message: "blank", cell: inRow(row, "ai") };
      else if (isLabelled(text)) continue;
      else if (saysNone(cell) || unused.test(text)) {
        if (isMadeByAi(row.cells.visual)) yield { message: "shown", cell: inRow(row, "ai") };
      } else if (!givesReason(text)) {
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

function isLabelled(text: string): boolean {
  const found = [...text.matchAll(label)].some(
    (match) => !without.test(text.slice(0, match.index)) && !later.test(text.slice(match.index + match[0].length)),
  );
  return found && !needless.test(text);
}

/** "Drafts only, reread by Marta: no label needed": a reason, as long as something is left without the conclusion. */
function givesReason(text: string): boolean {
  const rest = text
    .replace(needless, " ")
    .replace(label, " ")
    .replace(/^exempt(?:ed)?|^esent[ei]/u, " ");
  return needless.test(text) && (rest.match(/\p{L}{4,}/gu)?.length ?? 0) >= 2;
}

function isMadeByAi(visual: string): boolean {
  const text = plain(visual);
  const at = text.search(madeByAi);
  return at >= 0 && !/(?:^|[^\p{L}])(?:non|not|mai|never|no)(?:[ -]\p{L}+)?[ -]*$/u.test(text.slice(0, at));
}
