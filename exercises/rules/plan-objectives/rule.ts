import * as z from "zod/mini";
import { parseDay } from "../../lib/plan/day.ts";
import { goalGaps } from "../../lib/plan/goal.ts";
import { isFilled } from "../../lib/plan/read.ts";
import { definePlanRule } from "../../lib/plan/rule.ts";

const fieldOf = { vague: "text", verb: "text", number: "target", deadline: "by", past: "by", blank: "text" } as const;

/** One to three objectives, each SMART: see docs.en.md. */
export const planObjectives = definePlanRule({
  id: "plan-objectives",
  severity: "warning",
  options: z.strictObject({
    /** Fewest objectives. */
    min: z._default(z.int().check(z.positive()), 1),
    /** Most objectives. */
    max: z._default(z.int().check(z.positive()), 3),
  }),
  messages: {
    tooFew: {
      it: {
        message: () => "Il piano non ha obiettivi.",
        hint: ({ max }) => `Scrivine da uno a ${max}: che cosa cambia, da quanto a quanto, entro quando.`,
      },
      en: {
        message: () => "The plan has no objectives.",
        hint: ({ max }) => `Write one to ${max}: what changes, from how much to how much, by when.`,
      },
    },
    tooMany: {
      it: {
        message: ({ count }) => `Gli obiettivi sono ${count}: troppi per essere seguiti davvero.`,
        hint: ({ max }) => `Tienine al massimo ${max}: quelli che a fine mese cambiano una decisione.`,
      },
      en: {
        message: ({ count }) => `There are ${count} objectives: too many to follow properly.`,
        hint: ({ max }) => `Keep ${max} at most: those that change a decision at the end of the month.`,
      },
    },
    blank: {
      it: {
        message: () => "l’obiettivo non ha un testo.",
        hint: () => "Scrivi in una frase che cosa vuoi cambiare e come lo misuri.",
      },
      en: {
        message: () => "the objective has no text.",
        hint: () => "Say in one sentence what you want to change, and how you measure it.",
      },
    },
    vague: {
      it: {
        message: () => "non dice che cosa si misura.",
        hint: () =>
          "Al posto di «visibilità» o «presenza» nomina una metrica: tasso di clic, copertura, visite al sito, iscritti…",
      },
      en: {
        message: () => "it does not say what is measured.",
        hint: () =>
          "Instead of “visibility” or “presence”, name a metric: click rate, reach, visits to the site, sign-ups…",
      },
    },
    verb: {
      it: {
        message: () => "non dice quale cambiamento vuoi.",
        hint: () => "Comincia con un verbo di cambiamento: aumentare, ridurre, portare da… a…",
      },
      en: {
        message: () => "it does not say what change you want.",
        hint: () => "Begin with a verb of change: raise, reduce, move from… to…",
      },
    },
    number: {
      it: {
        message: () => "manca il numero da raggiungere.",
        hint: () => "Scrivi da quanto parti e dove vuoi arrivare, con l’unità.",
      },
      en: {
        message: () => "the number to reach is missing.",
        hint: () => "Write where you start and where you want to get, with the unit.",
      },
    },
    deadline: {
      it: {
        message: () => "manca la scadenza.",
        hint: () => "Scrivi la data in cui controllerai: per esempio l’ultimo giorno del piano.",
      },
      en: {
        message: () => "the deadline is missing.",
        hint: () => "Write the date on which you will check: for instance the last day of the plan.",
      },
    },
    past: {
      it: {
        message: () => "la scadenza viene prima dell’inizio del piano.",
        hint: () => "Controlla l’anno: la data deve cadere nel piano o dopo.",
      },
      en: {
        message: () => "the deadline comes before the plan begins.",
        hint: () => "Check the year: the date must fall within the plan or after it.",
      },
    },
  },
  *check({ objectives }, { min, max }, { brief }) {
    if (objectives.length < min) yield { message: "tooFew", cell: null, params: { max } };
    if (objectives.length > max) yield { message: "tooMany", cell: null, params: { count: objectives.length, max } };
    const start = parseDay(brief.period.from) ?? 0;
    for (const [row, objective] of objectives.entries()) {
      const at = (key: keyof typeof fieldOf) =>
        ({ message: key, cell: { table: "objectives", row, field: fieldOf[key] } }) as const;
      if (!isFilled(objective.text)) {
        yield at("blank");
        continue;
      }
      for (const gap of goalGaps(objective)) yield at(gap);
      const by = parseDay(objective.by);
      if (by !== null && by < start) yield at("past");
    }
  },
});
