import { type ShowWork, tableBlock, textBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import { replay, time } from "./replay.ts";
import type { Simulation } from "./schema.ts";

const words = {
  it: {
    decisions: "Le decisioni",
    head: ["Ora", "Situazione", "Decisione"],
    statement: "La dichiarazione di attesa",
  },
  en: {
    decisions: "The decisions",
    head: ["Time", "Situation", "Decision"],
    statement: "The holding statement",
  },
} as const;

/** The hours of the story with what was decided at each, and the statement. */
export const showWork: ShowWork<Simulation> = (story, saved, locale) => {
  const answer = readDraft(saved);
  if (answer === null) return [];
  const { decisions, head, statement } = words[locale];
  const { steps } = story.locale[locale];
  const rows = replay(story, answer.steps).moments.map(({ step, option, at }) => [
    time(story.clock.zero, at, locale),
    steps[step.id]?.question ?? "",
    steps[step.id]?.options[option.id]?.label ?? "",
  ]);
  return [...tableBlock(decisions, head, rows), ...textBlock(statement, answer.statement)];
};
