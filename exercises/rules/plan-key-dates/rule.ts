import * as z from "zod";
import type { PlanBrief } from "../../lib/plan-brief.ts";
import { parseDay, sayDay } from "../../lib/plan-day.ts";
import { contentOf, plain, type Row } from "../../lib/plan-read.ts";
import { definePlanRule } from "../../lib/plan-rule.ts";

type KeyDate = PlanBrief["keyDates"][number];

/** The month uses days that matter to this client: see docs.en.md. */
export const planKeyDates = definePlanRule({
  id: "plan-key-dates",
  severity: "warning",
  options: z.strictObject({
    min: z.int().positive().default(2),
    /** How many days before the date a post that names it may come out. */
    daysBefore: z.int().min(0).default(3),
  }),
  askedFor: ({ keyDates }) => keyDates.length > 0,
  messages: {
    unused: {
      it: {
        message: ({ name, day }) => `Nessuna uscita usa ${name} (${day}).`,
        hint: ({ daysBefore }) =>
          `Metti un'uscita quel giorno, o nei ${daysBefore} giorni prima nominando la ricorrenza: qualcosa che solo questa azienda può dire.`,
      },
      en: {
        message: ({ name, day }) => `No post uses ${name} (${day}).`,
        hint: ({ daysBefore }) =>
          `Put a post on that day, or within the ${daysBefore} days before it and naming it: something that only this client can say.`,
      },
    },
  },
  *check(plan, { min, daysBefore }, { brief, locale }) {
    const content = contentOf(plan);
    const unused = brief.keyDates.filter((key) => !content.some((row) => uses(row, key, daysBefore)));
    const asked = Math.min(min, brief.keyDates.length);
    if (brief.keyDates.length - unused.length >= asked) return;
    for (const { date, names } of unused)
      yield {
        message: "unused",
        cell: null,
        params: { name: names[locale], day: sayDay(parseDay(date) ?? 0, locale), daysBefore },
      };
  },
});

/** On the day itself any written post counts; before it, one that names the day. */
function uses(row: Row, key: KeyDate, daysBefore: number): boolean {
  const ahead = row.day === null ? -1 : (parseDay(key.date) ?? 0) - row.day;
  if (ahead === 0) return true;
  if (ahead < 0 || ahead > daysBefore) return false;
  const text = plain([row.cells.copy, row.cells.visual].join(" "));
  return [...key.stems.it, ...key.stems.en].some((stem) => text.includes(plain(stem)));
}
