import * as z from "zod/mini";
import { parseDay, sayDay } from "../../lib/plan/day.ts";
import { definePlanRule } from "../../lib/plan/rule.ts";

/** Results are looked at once a month at least: see docs.en.md. */
export const planReview = definePlanRule({
  id: "plan-review",
  severity: "warning",
  options: z.strictObject({
    /** Longest time without a report, in days. */
    everyDays: z._default(z.int().check(z.positive()), 30),
  }),
  messages: {
    none: {
      it: {
        message: () => "Nessuna riga prevede un report.",
        hint: ({ everyDays }) =>
          `Aggiungi una riga di tipo report almeno ogni ${everyDays} giorni: con un nome e le sue ore.`,
      },
      en: {
        message: () => "No row plans a report.",
        hint: ({ everyDays }) =>
          `Add a row of type report at least every ${everyDays} days: with a name and its hours.`,
      },
    },
    late: {
      it: {
        message: ({ since, everyDays }) => `Dal ${since} passano più di ${everyDays} giorni senza un report.`,
        hint: () => "Aggiungi un report nel mezzo: i numeri servono finché si può ancora cambiare qualcosa.",
      },
      en: {
        message: ({ since, everyDays }) => `From ${since} more than ${everyDays} days go by without a report.`,
        hint: () => "Add a report in between: numbers help as long as something can still be changed.",
      },
    },
  },
  *check({ rows }, { everyDays }, { brief, locale }) {
    const reports = rows.filter(({ type }) => type === "report");
    if (reports.length === 0) {
      yield { message: "none", cell: null, params: { everyDays } };
      return;
    }
    // A report without a date is the business of plan-fields.
    if (reports.some(({ day }) => day === null)) return;
    const end = parseDay(brief.period.to) ?? 0;
    const days = reports.flatMap(({ day }) => (day === null ? [] : [day])).sort((a, b) => a - b);
    let since = parseDay(brief.period.from) ?? 0;
    for (const day of [...days, end]) {
      if (day - since > everyDays)
        yield { message: "late", cell: null, params: { since: sayDay(since, locale), everyDays } };
      since = Math.max(since, day);
    }
  },
});
