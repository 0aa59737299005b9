import type { Localized } from "../../lib/locale.ts";
import { isFilled, type Row, type RowType, saysNone } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { readTime } from "../../lib/plan/time.ts";
import type { RowField } from "../../lib/plan.ts";
import { noOptions } from "../../lib/rule.ts";

const post = [
  "date",
  "time",
  "platform",
  "format",
  "pillar",
  "objective",
  "type",
  "copy",
  "visual",
  "alt",
  "link",
  "owner",
  "approver",
  "status",
] as const satisfies readonly RowField[];

/** What each type of row cannot do without. Who answers for a pause is the business of plan-sensitive-dates. */
const required: Readonly<Record<RowType, readonly RowField[]>> = {
  value: post,
  promo: post,
  open: ["date", "platform", "owner"],
  report: ["date", "owner"],
  pause: [],
};

/** Where "none" is no answer: a post has words, and people answer for it. */
const never = new Set<RowField>(["copy", "owner", "approver"]);

const labels: Localized<Readonly<Partial<Record<RowField, string>>>> = {
  it: {
    date: "la data",
    time: "l’ora",
    platform: "il canale",
    format: "il formato",
    pillar: "il pilastro",
    objective: "l’obiettivo",
    type: "il tipo",
    copy: "il testo",
    visual: "l’immagine",
    alt: "il testo alternativo",
    link: "il link",
    owner: "il responsabile",
    approver: "chi approva",
    status: "lo stato",
  },
  en: {
    date: "date",
    time: "time",
    platform: "channel",
    format: "format",
    pillar: "pillar",
    objective: "objective",
    type: "type",
    copy: "copy",
    visual: "visual",
    alt: "alternative text",
    link: "link",
    owner: "owner",
    approver: "approver",
    status: "status",
  },
};

/** No cell that the row needs is empty: see docs.en.md. */
export const planFields = definePlanRule({
  id: "plan-fields",
  severity: "blocking",
  options: noOptions,
  messages: {
    noRows: {
      it: {
        message: () => "Il calendario è vuoto.",
        hint: () => "Comincia dai posti fissi: date chiave, report, pausa, posti liberi. Poi le altre uscite.",
      },
      en: {
        message: () => "The calendar is empty.",
        hint: () => "Begin with the fixed entries: key dates, report, pause, open slots. Then the other posts.",
      },
    },
    empty: {
      it: {
        message: ({ label }) => `manca ${label}.`,
        hint: () => "Se il campo non serve, scrivi «nessuno»: una cella vuota non dice se hai scelto o dimenticato.",
      },
      en: {
        message: ({ label }) => `the ${label} is missing.`,
        hint: () =>
          "If the field does not apply, write “none”: an empty cell does not say whether you chose or forgot.",
      },
    },
    person: {
      it: {
        message: ({ label }) => `manca ${label}: qui «nessuno» non basta.`,
        hint: () => "Ogni uscita ha un testo, una persona che la cura e una che la approva.",
      },
      en: {
        message: ({ label }) => `the ${label} is missing: “none” will not do here.`,
        hint: () => "Every post has words, a person who looks after it and one who approves it.",
      },
    },
    badDate: {
      it: {
        message: ({ value }) => `«${value}» non è una data del calendario.`,
        hint: () => "Scrivila come 2027-02-03.",
      },
      en: {
        message: ({ value }) => `“${value}” is not a date in the calendar.`,
        hint: () => "Write it as 2027-02-03.",
      },
    },
    badTime: {
      it: {
        message: ({ value }) => `«${value}» non è un’ora.`,
        hint: () => "Scrivila come 12:30: chi programma deve poterla copiare.",
      },
      en: {
        message: ({ value }) => `“${value}” is not a time.`,
        hint: () => "Write it as 12:30: the person who schedules must be able to copy it.",
      },
    },
    badType: {
      it: {
        message: ({ value }) => `«${value}» non è un tipo di riga.`,
        hint: () => "Scegli fra utile, promozione, posto libero, report, pausa.",
      },
      en: {
        message: ({ value }) => `“${value}” is not a type of row.`,
        hint: () => "Choose among value, promo, open, report, pause.",
      },
    },
  },
  *check({ rows }, _options, { locale }) {
    if (rows.length === 0) yield { message: "noRows", cell: null };
    for (const row of rows) {
      for (const field of required[row.type]) {
        const [value, label] = [row.cells[field], labels[locale][field] ?? field];
        if (!isFilled(value)) yield { message: "empty", cell: inRow(row, field), params: { label } };
        else if (never.has(field) && saysNone(value))
          yield { message: "person", cell: inRow(row, field), params: { label } };
        else {
          const message = wrong(row, field);
          if (message !== null) yield { message, cell: inRow(row, field), params: { value } };
        }
      }
    }
  },
});

function wrong(row: Row, field: RowField): "badDate" | "badTime" | "badType" | null {
  if (field === "date" && row.day === null) return "badDate";
  if (field === "time" && readTime(row.cells.time) === null) return "badTime";
  return field === "type" && !row.typeKnown ? "badType" : null;
}
