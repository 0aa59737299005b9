import { parseNumber } from "../../lib/plan/number.ts";
import { isFilled } from "../../lib/plan/read.ts";
import { definePlanRule } from "../../lib/plan/rule.ts";
import { noOptions } from "../../lib/rule.ts";

/** Every objective has a KPI with a baseline and a target that differ: see docs.en.md. */
export const planKpis = definePlanRule({
  id: "plan-kpis",
  severity: "warning",
  options: noOptions,
  messages: {
    kpi: {
      it: {
        message: () => "manca il KPI.",
        hint: () => "Scegli la cifra che guarderai a fine mese: CTR, copertura, visite, ordini…",
      },
      en: {
        message: () => "the KPI is missing.",
        hint: () => "Choose the figure that you will look at when the month ends: CTR, reach, visits, orders…",
      },
    },
    baseline: {
      it: {
        message: () => "manca il punto di partenza in numeri.",
        hint: () => "Scrivi quanto vale oggi. Se non lo sai, il primo mese serve a misurarlo.",
      },
      en: {
        message: () => "the starting point is not a number.",
        hint: () => "Write today’s value. If you do not know, use the first month to measure it.",
      },
    },
    target: {
      it: {
        message: () => "manca il traguardo in numeri.",
        hint: () => "Scrivi il valore da raggiungere, nella stessa unità della partenza.",
      },
      en: {
        message: () => "the target is not a number.",
        hint: () => "Write the value to reach, in the same unit as the baseline.",
      },
    },
    same: {
      it: {
        message: ({ value }) => `partenza e traguardo sono uguali (${value}).`,
        hint: () => "Se non deve cambiare niente, non è un obiettivo: alza o abbassa il traguardo.",
      },
      en: {
        message: ({ value }) => `baseline and target are the same (${value}).`,
        hint: () => "If nothing has to change, it isn’t an objective: move the target.",
      },
    },
  },
  *check({ objectives }) {
    for (const [row, objective] of objectives.entries()) {
      const at = (field: "kpi" | "baseline" | "target") => ({ table: "objectives", row, field }) as const;
      const [baseline, target] = [parseNumber(objective.baseline), parseNumber(objective.target)];
      if (!isFilled(objective.kpi)) yield { message: "kpi", cell: at("kpi") };
      if (baseline === null) yield { message: "baseline", cell: at("baseline") };
      if (target === null) yield { message: "target", cell: at("target") };
      if (baseline !== null && baseline === target)
        yield { message: "same", cell: at("target"), params: { value: objective.target } };
    }
  },
});
