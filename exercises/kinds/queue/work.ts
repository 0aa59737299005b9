import { listBlock, type ShowWork, tableBlock, textBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import { pausedAtEnd, replay } from "./replay.ts";
import type { Queue } from "./schema.ts";
import { queueStrings } from "./strings.ts";
import { saidOf } from "./view/said.ts";

const words = {
  it: { steps: "I passi, dalla notizia in poi", head: ["Post programmato", "Quando", "Com’è finito"] },
  en: { steps: "The steps, from the news on", head: ["Scheduled post", "When", "How it ended"] },
};

/** The steps taken, where they left each post of the queue, and the notice to the team. */
export const showWork: ShowWork<Queue> = (exercise, saved, locale) => {
  const answer = readDraft(saved);
  if (answer === null || (answer.actions.length === 0 && answer.notice.trim() === "")) return [];
  const t = queueStrings[locale];
  const paused = pausedAtEnd(exercise, answer.actions);
  return [
    ...listBlock(
      words[locale].steps,
      replay(exercise, answer.actions).map((step) => saidOf(step, locale)),
    ),
    ...tableBlock(
      t.queue,
      words[locale].head,
      exercise.posts.map(({ id, platform, locale: texts }) => [
        `${t.platforms[platform]}: ${texts[locale].text}`,
        texts[locale].when,
        paused.has(id) ? t.paused : t.running,
      ]),
    ),
    ...textBlock(t.notice, answer.notice),
  ];
};
