import { formatNumber } from "../../lib/figures/number-format.ts";
import { mondayOf, sayDay, weekOf } from "../../lib/plan/day.ts";
import { parseHours } from "../../lib/plan/number.ts";
import type { Row } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { noOptions } from "../../lib/rule.ts";

/** Room for the sum of fractions such as 0.1 + 0.2. */
const grain = 1e-6;

/** The hours of each week fit the team's: see docs.en.md. */
export const planCapacity = definePlanRule({
  id: "plan-capacity",
  severity: "warning",
  options: noOptions,
  messages: {
    over: {
      it: {
        message: ({ hours, max, monday }) => `la settimana del ${monday} costa ${hours} ore, ne avete ${max}.`,
        hint: () => "Parti da questa riga, la più cara: riadatta, sposta o togli finché la settimana ci sta.",
      },
      en: {
        message: ({ hours, max, monday }) => `the week of ${monday} takes ${hours} hours, and you have ${max}.`,
        hint: () => "Begin with this row, which costs most: adapt, move or drop until the week fits.",
      },
    },
    unknown: {
      it: {
        message: () => "mancano le ore.",
        hint: () => "Stima quanto costa, dall’idea alla programmazione: 0,5 · 1,5 · 3.",
      },
      en: {
        message: () => "the hours are missing.",
        hint: () => "Estimate what it takes, from idea to scheduling: 0.5 · 1.5 · 3.",
      },
    },
    nothing: {
      it: {
        message: () => "Secondo il piano tutto il mese costa zero ore.",
        hint: () => "Scrivi le ore vere: senza, nessuno sa se il piano regge.",
      },
      en: {
        message: () => "By this plan the whole month takes no hours.",
        hint: () => "Write the real hours: without them nobody knows whether the plan holds.",
      },
    },
  },
  *check({ rows }, _options, { brief, locale }) {
    const weeks = new Map<number, { hours: number; dearest: Row; most: number }>();
    let total = 0;
    for (const row of rows) {
      const hours = parseHours(row.cells.effortHours);
      if (hours === null && (row.type === "value" || row.type === "promo"))
        yield { message: "unknown", cell: inRow(row, "effortHours") };
      total += hours ?? 0;
      if (hours === null || row.day === null) continue;
      const before = weeks.get(weekOf(row.day)) ?? { hours: 0, dearest: row, most: 0 };
      const dearer = hours > before.most ? { dearest: row, most: hours } : {};
      weeks.set(weekOf(row.day), { ...before, ...dearer, hours: before.hours + hours });
    }
    if (rows.length > 0 && total === 0) yield { message: "nothing", cell: null };
    for (const [week, { hours, dearest }] of weeks) {
      if (hours <= brief.weeklyHours + grain) continue;
      const params = {
        hours: formatNumber(hours, locale),
        max: formatNumber(brief.weeklyHours, locale),
        monday: sayDay(mondayOf(week), locale),
      };
      yield { message: "over", cell: inRow(dearest, "effortHours"), params };
    }
  },
});
