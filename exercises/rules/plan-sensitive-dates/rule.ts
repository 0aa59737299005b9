import { parseDay } from "../../lib/plan/day.ts";
import { isFilled, saysNone } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { noOptions } from "../../lib/rule.ts";

/** Nothing is sold on days of mourning, and someone can stop everything: see docs.en.md. */
export const planSensitiveDates = definePlanRule({
  id: "plan-sensitive-dates",
  severity: "blocking",
  options: noOptions,
  messages: {
    promo: {
      it: {
        message: ({ name }) => `promozione in una data delicata: ${name}.`,
        hint: () => "Spostala di un giorno o due. Quel giorno si può anche tacere.",
      },
      en: {
        message: ({ name }) => `promotion on a sensitive date: ${name}.`,
        hint: () => "Move it by a day or two. On that day, silence is fine.",
      },
    },
    noPause: {
      it: {
        message: () => "Nessuna riga dice chi ferma i post programmati se succede qualcosa di grave.",
        hint: () => "Aggiungi una riga di tipo pausa con il nome di chi ferma tutto, e di chi lo sostituisce.",
      },
      en: {
        message: () => "No row says who stops the scheduled posts if something serious happens.",
        hint: () => "Add a row of type pause with the name of the person who stops everything, and of a stand-in.",
      },
    },
    noOwner: {
      it: {
        message: () => "la nota di pausa non ha un responsabile.",
        hint: () => "Scrivi un nome: «qualcuno» alle otto di sera non risponde.",
      },
      en: {
        message: () => "the note on pausing has no owner.",
        hint: () => "Write a name: “someone” does not answer at eight in the evening.",
      },
    },
  },
  *check({ rows }, _options, { brief, locale }) {
    const names = new Map(brief.sensitiveDates.map(({ date, names }) => [parseDay(date), names[locale]]));
    for (const row of rows) {
      const name = row.type === "promo" && row.day !== null ? names.get(row.day) : undefined;
      if (name !== undefined) yield { message: "promo", cell: inRow(row, "date"), params: { name } };
    }
    const pauses = rows.filter(({ type }) => type === "pause");
    const [first] = pauses;
    if (first === undefined) yield { message: "noPause", cell: null };
    else if (!pauses.some(({ cells }) => isFilled(cells.owner) && !saysNone(cells.owner)))
      yield { message: "noOwner", cell: inRow(first, "owner") };
  },
});
