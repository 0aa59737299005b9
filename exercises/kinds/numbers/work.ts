import { type ShowWork, tableBlock, withUnit } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import { answerWords } from "./answer-words.ts";
import { deal } from "./draw.ts";
import type { Numbers } from "./schema.ts";
import { askOf } from "./template.ts";

const head = { it: ["Che cosa", "Domanda", "Risposta"], en: ["What", "Question", "Answer"] };

/** Each question with the figures that were dealt, and what was answered. */
export const showWork: ShowWork<Numbers> = (exercise, saved, locale) => {
  const answer = readDraft(saved);
  if (answer === null) return [];
  const rows = deal(exercise, answer.seed).flatMap((dealt) => {
    const words = answerWords(exercise, dealt, answer, locale);
    const said = dealt.item.type === "number" ? withUnit(words, undefined, locale) : words;
    return said === "" ? [] : [[dealt.item.locale[locale].label, askOf(dealt, locale), said]];
  });
  return tableBlock(null, head[locale], rows);
};
