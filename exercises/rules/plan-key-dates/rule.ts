import * as z from "zod/mini";
import type { PlanBrief } from "../../lib/plan/brief.ts";
import { parseDay, sayDay } from "../../lib/plan/day.ts";
import { contentOf, plain, type Row } from "../../lib/plan/read.ts";
import { definePlanRule } from "../../lib/plan/rule.ts";

type KeyDate = PlanBrief["keyDates"][number];

/** The month uses days that matter to this client: see docs.en.md. */
export const planKeyDates = definePlanRule({
  id: "plan-key-dates",
  severity: "warning",
  options: z.strictObject({
    /** How many of the key dates the plan must use. */
    min: z._default(z.int().check(z.positive()), 2),
    /** How many days before the date a post that names it may come out. */
    daysBefore: z._default(z.int().check(z.minimum(0)), 14),
  }),
  askedFor: ({ keyDates }) => keyDates.length > 0,
  messages: {
    unused: {
      it: {
        message: ({ name, day }) => `Nessuna uscita usa ${name} (${day}).`,
        hint: ({ daysBefore }) =>
          `Metti un’uscita che ne parli, quel giorno o nei ${daysBefore} giorni prima: qualcosa che solo questa azienda può dire.`,
      },
      en: {
        message: ({ name, day }) => `No post uses ${name} (${day}).`,
        hint: ({ daysBefore }) =>
          `Put a post that speaks of it on that day, or within the ${daysBefore} days before: something that only this client can say.`,
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

/** A written post that names the day, on it or before it; on the day itself its subject is enough, without the name. */
function uses({ day, cells }: Row, { date, stems, themes }: KeyDate, daysBefore: number): boolean {
  const ahead = day === null ? -1 : (parseDay(date) ?? 0) - day;
  if (ahead < 0 || ahead > daysBefore) return false;
  const text = plain([cells.copy, cells.visual, cells.alt].join(" "));
  // A name may stand inside a hashtag, a subject is a word of its own.
  const starts = spaced(text);
  return (
    [...stems.it, ...stems.en].some((stem) => text.includes(plain(stem))) ||
    (ahead === 0 && [...themes.it, ...themes.en].some((theme) => starts.includes(spaced(plain(theme)))))
  );
}

/** One blank before every word and none elsewhere: `includes` then finds beginnings of words only. */
function spaced(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
}
