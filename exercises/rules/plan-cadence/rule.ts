import { mondayOf, parseDay, sayDay, weekOf } from "../../lib/plan/day.ts";
import { postsOf } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { sayPlatform } from "../../lib/posts/say-platform.ts";
import { noOptions } from "../../lib/rule.ts";

/** Posts a week on each channel stay within the brief's range, week by week: see docs.en.md. */
export const planCadence = definePlanRule({
  id: "plan-cadence",
  severity: "warning",
  options: noOptions,
  messages: {
    few: {
      it: {
        message: ({ platform, count, monday, min }) =>
          `${platform}, settimana del ${monday}: ${count === 0 ? "nessuna uscita" : count === 1 ? "una sola uscita" : `${count} uscite`}, il minimo è ${min}.`,
        hint: () => "Sposta qui un’uscita da una settimana piena, o aggiungine una che costi poco tempo.",
      },
      en: {
        message: ({ platform, count, monday, min }) =>
          `${platform}, week of ${monday}: ${count === 0 ? "no posts" : count === 1 ? "a single post" : `${count} posts`}, the minimum is ${min}.`,
        hint: () => "Move a post here from a full week, or add one that takes little time.",
      },
    },
    many: {
      it: {
        message: ({ count, monday, max }) =>
          `nella settimana del ${monday} sul canale ${count === 1 ? "c’è un’uscita" : `ci sono ${count} uscite`}, il massimo è ${max === 0 ? "nessuna" : max}.`,
        hint: () => "Sposta quelle in più in una settimana meno piena, o toglile.",
      },
      en: {
        message: ({ count, monday, max }) =>
          `in the week of ${monday} the channel has ${count === 1 ? "one post" : `${count} posts`}, the maximum is ${max === 0 ? "none" : max}.`,
        hint: () => "Move the extra ones to a lighter week, or drop them.",
      },
    },
    outside: {
      it: {
        message: () => "l’uscita cade fuori dal periodo del piano.",
        hint: ({ from, to }) => `Il piano va dal ${from} al ${to}.`,
      },
      en: {
        message: () => "the post falls outside the plan’s period.",
        hint: ({ from, to }) => `The plan runs from ${from} to ${to}.`,
      },
    },
  },
  *check(plan, _options, { brief, locale }) {
    const from = parseDay(brief.period.from) ?? 0;
    const to = parseDay(brief.period.to) ?? 0;
    const dated = postsOf(plan).flatMap((row) => (row.day === null ? [] : [{ ...row, day: row.day }]));
    const period = { from: sayDay(from, locale), to: sayDay(to, locale) };
    for (const row of dated)
      if (row.day < from || row.day > to) yield { message: "outside", cell: inRow(row, "date"), params: period };
    for (const [platform, range] of Object.entries(brief.platforms)) {
      for (let week = weekOf(from); week <= weekOf(to); week++) {
        // A week that the period cuts short asks for its part of the range.
        const days = Math.min(to, mondayOf(week) + 6) - Math.max(from, mondayOf(week)) + 1;
        const [min, max] = [Math.floor((range.min * days) / 7), Math.ceil((range.max * days) / 7)];
        const rows = dated.filter(
          (row) => weekOf(row.day) === week && row.day >= from && row.day <= to && row.platforms.includes(platform),
        );
        const monday = sayDay(mondayOf(week), locale);
        const params = { platform: sayPlatform(platform), count: rows.length, min, max, monday };
        const over = rows[max];
        if (rows.length < min) yield { message: "few", cell: null, params };
        else if (over !== undefined) yield { message: "many", cell: inRow(over, "date"), params };
      }
    }
  },
});
