import type { Localized } from "../../lib/locale.ts";
import type { Stage } from "../../lib/plan/brief.ts";
import { contentOf, isFilled, readStages } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { noOptions } from "../../lib/rule.ts";

const names: Localized<Readonly<Record<Stage, string>>> = {
  it: {
    awareness: "scoperta",
    consideration: "considerazione",
    conversion: "conversione",
    loyalty: "fedeltà",
    advocacy: "passaparola",
  },
  en: {
    awareness: "awareness",
    consideration: "consideration",
    conversion: "conversion",
    loyalty: "loyalty",
    advocacy: "advocacy",
  },
};

/** Every stage of the brief has at least one written post: see docs.en.md. */
export const planFunnel = definePlanRule({
  id: "plan-funnel",
  severity: "warning",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: ({ stage }) => `Nessuna uscita serve la fase «${stage}».`,
        hint: () => "Aggiungi o riscrivi almeno un’uscita per chi si trova in quella fase.",
      },
      en: {
        message: ({ stage }) => `No post serves the “${stage}” stage.`,
        hint: () => "Add or rewrite at least one post for people at that stage.",
      },
    },
    blank: {
      it: {
        message: () => "manca la fase del percorso.",
        hint: () => "Scrivi a chi serve: a chi ti scopre, a chi valuta o a chi sta per decidere.",
      },
      en: {
        message: () => "the funnel stage is missing.",
        hint: () => "Say whom it serves: those who discover you, those who weigh you up, those about to decide.",
      },
    },
  },
  *check(plan, _options, { brief, locale }) {
    const content = contentOf(plan);
    const served = new Set(content.flatMap(({ cells }) => readStages(cells.stage)));
    for (const stage of brief.stages)
      if (!served.has(stage)) yield { message: "missing", cell: null, params: { stage: names[locale][stage] } };
    for (const row of content) if (!isFilled(row.cells.stage)) yield { message: "blank", cell: inRow(row, "stage") };
  },
});
