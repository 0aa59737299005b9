import { isFilled, plain, type Row, saysNone } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import type { Objective } from "../../lib/plan.ts";
import { noOptions } from "../../lib/rule.ts";

/** Words by which a report or a free slot serves every objective. */
const all = /^(?:tutti|tutte|tutti gli obiettivi|all|all objectives|every objective)$/u;

/** Every row serves an objective of the table: see docs.en.md. */
export const planCoherence = definePlanRule({
  id: "plan-coherence",
  severity: "blocking",
  options: noOptions,
  messages: {
    orphan: {
      it: {
        message: ({ name }) => `l’obiettivo «${name}» non è nella tabella degli obiettivi.`,
        hint: () => "Collega la riga a un obiettivo che esiste. Se non ne serve nessuno, toglila.",
      },
      en: {
        message: ({ name }) => `the objective “${name}” is not in the table of objectives.`,
        hint: () => "Tie the row to an objective that exists. If it serves none, drop it.",
      },
    },
  },
  *check({ objectives, rows }) {
    for (const row of rows) {
      const cell = row.cells.objective;
      // An empty cell is the business of plan-fields; only posts must serve one objective by name.
      if (!isFilled(cell) || !isAsked(row)) continue;
      const known =
        named(objectives, cell) || cell.split(/[,;+/&]|\s(?:e|and)\s/u).every((part) => named(objectives, part));
      if (!known) yield { message: "orphan", cell: inRow(row, "objective"), params: { name: cell.slice(0, 80) } };
    }
  },
});

function isAsked({ type, cells }: Row): boolean {
  return type === "value" || type === "promo" || !(saysNone(cells.objective) || all.test(plain(cells.objective)));
}

function named(objectives: readonly Objective[], cell: string): boolean {
  const wanted = plain(cell);
  return wanted !== "" && objectives.some(({ id, text }) => [plain(id), plain(text)].includes(wanted));
}
