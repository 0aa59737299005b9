import { type ShowWork, tableBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import type { Flowchart } from "./schema.ts";
import { flowchartStrings } from "./strings.ts";

const head = { it: ["Commento", "La strada", "Decisione"], en: ["Comment", "The road", "Decision"] };

/** Each comment with the questions it was led through and where it ended, with the reason where one was given. */
export const showWork: ShowWork<Flowchart> = ({ chart, cards }, saved, locale) => {
  const answer = readDraft(saved) ?? {};
  const t = flowchartStrings[locale];
  const rows = cards.flatMap((card) => {
    const walk = answer[card.id];
    const end = chart.ends.find(({ id }) => id === walk?.path.at(-1));
    if (walk === undefined || end === undefined) return [];
    const road = walk.path.flatMap((id, at) => {
      const node = chart.nodes.find((one) => one.id === id);
      if (node === undefined) return [];
      const { label } = node.locale[locale];
      return [`${label}${label.endsWith("?") ? "" : ":"} ${node.yes === walk.path[at + 1] ? t.yes : t.no}`];
    });
    const reason = end.reasons.find(({ id }) => id === walk.reason)?.locale[locale];
    const { author, text } = card.locale[locale];
    const decided = [end.locale[locale].label, ...(reason === undefined ? [] : [reason])];
    return [[`${author} (${t.platform[card.platform]})\n${text}`, road.join("\n"), decided.join("\n")]];
  });
  return tableBlock(null, head[locale], rows);
};
