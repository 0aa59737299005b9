import * as z from "zod/mini";
import { sayDay } from "../../lib/plan/day.ts";
import { postsOf } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { sayPlatform } from "../../lib/posts/say-platform.ts";

/** No long silence between two posts on a channel, no crowd on one day: see docs.en.md. */
export const planGaps = definePlanRule({
  id: "plan-gaps",
  severity: "warning",
  options: z.strictObject({
    /** Longest silence: days without a post between one post and the next. */
    maxEmptyDays: z._default(z.int().check(z.positive()), 7),
    /** Most posts on one channel in one day; X, where a day holds more, is left out. */
    maxPerDay: z._default(z.int().check(z.positive()), 2),
  }),
  messages: {
    silence: {
      it: {
        message: ({ platform, days, since }) => `su ${platform} non esce niente per ${days} giorni, dal ${since}.`,
        hint: ({ max }) =>
          `Sposta un’uscita nel mezzo: più di ${max} giorni di silenzio e chi arriva crede che abbiate chiuso.`,
      },
      en: {
        message: ({ platform, days, since }) => `nothing goes out on ${platform} for ${days} days, from ${since}.`,
        hint: ({ max }) =>
          `Move a post into the middle: after more than ${max} days of silence visitors think that you have closed.`,
      },
    },
    crowd: {
      it: {
        message: ({ platform, count }) => `quel giorno su ${platform} le uscite sono ${count}.`,
        hint: ({ max }) => `Tienine al massimo ${max}: la terza toglie spazio alle altre. Spostala di un giorno.`,
      },
      en: {
        message: ({ platform, count }) => `that day ${platform} has ${count} posts.`,
        hint: ({ max }) => `Keep ${max} at most: the third takes room from the others. Move it by a day.`,
      },
    },
  },
  *check(plan, { maxEmptyDays, maxPerDay }, { locale }) {
    const posts = postsOf(plan)
      .flatMap((row) => (row.day === null ? [] : [{ ...row, day: row.day }]))
      .sort((a, b) => a.day - b.day);
    for (const platform of new Set(posts.flatMap((row) => row.platforms))) {
      const rows = posts.filter((row) => row.platforms.includes(platform));
      for (const [at, row] of rows.entries()) {
        const before = rows[at - 1];
        const empty = before === undefined ? 0 : row.day - before.day - 1;
        if (before !== undefined && empty > maxEmptyDays)
          yield {
            message: "silence",
            cell: inRow(row, "date"),
            params: {
              platform: sayPlatform(platform),
              days: empty,
              since: sayDay(before.day + 1, locale),
              max: maxEmptyDays,
            },
          };
        const sameDay = rows.filter(({ day }) => day === row.day);
        if (platform !== "x" && sameDay[maxPerDay] === row)
          yield {
            message: "crowd",
            cell: inRow(row, "date"),
            params: { platform: sayPlatform(platform), count: sameDay.length, max: maxPerDay },
          };
      }
    }
  },
});
