import * as z from "zod/mini";
import { isFilled, plain, postsOf, saysNone } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";

/** Three to five pillars, each used, none over half of the posts: see docs.en.md. */
export const planPillars = definePlanRule({
  id: "plan-pillars",
  severity: "warning",
  options: z.strictObject({
    /** Fewest pillars. */
    min: z._default(z.int().check(z.positive()), 3),
    /** Most pillars. */
    max: z._default(z.int().check(z.positive()), 5),
    /** Greatest share of one pillar, 0–1. */
    maxShare: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5),
  }),
  messages: {
    count: {
      it: {
        message: ({ count }) =>
          `${count === 0 ? "Non c’è nessun pilastro" : count === 1 ? "C’è un pilastro solo" : `I pilastri sono ${count}`}.`,
        hint: ({ min, max }) =>
          `Tienine da ${min} a ${max}: con meno il tema è uno solo, con di più nessuno li ricorda.`,
      },
      en: {
        message: ({ count }) =>
          `There ${count === 0 ? "are no pillars" : count === 1 ? "is only one pillar" : `are ${count} pillars`}.`,
        hint: ({ min, max }) =>
          `Keep ${min} to ${max}: with fewer there is only one theme, with more people forget them.`,
      },
    },
    blank: {
      it: {
        message: () => "il pilastro non ha un nome.",
        hint: () => "Dagli il nome di un tema che chi ti segue riconosce.",
      },
      en: {
        message: () => "the pillar has no name.",
        hint: () => "Give it the name of a theme that followers recognise.",
      },
    },
    unused: {
      it: {
        message: ({ name }) => `nessuna uscita usa «${name}».`,
        hint: () => "Dagli almeno un’uscita, oppure toglilo dalla tabella.",
      },
      en: {
        message: ({ name }) => `no post uses “${name}”.`,
        hint: () => "Give it at least one post, or take it out of the table.",
      },
    },
    heavy: {
      it: {
        message: ({ name, percent }) => `«${name}» prende il ${percent}% delle uscite.`,
        hint: ({ max }) => `Sopra il ${max}% un tema schiaccia gli altri: sposta qualche uscita.`,
      },
      en: {
        message: ({ name, percent }) => `“${name}” takes ${percent}% of the posts.`,
        hint: ({ max }) => `Above ${max}% one theme crushes the others: move some posts.`,
      },
    },
    unknown: {
      it: {
        message: ({ name }) => `il pilastro «${name}» non è nella tabella dei pilastri.`,
        hint: () => "Usa un codice della tabella, o aggiungi lì il pilastro.",
      },
      en: {
        message: ({ name }) => `the pillar “${name}” is not in the table of pillars.`,
        hint: () => "Use a code from the table, or add the pillar there.",
      },
    },
  },
  *check(plan, { min, max, maxShare }) {
    const { pillars } = plan;
    if (pillars.length < min || pillars.length > max)
      yield { message: "count", cell: null, params: { count: pillars.length, min, max } };
    const uses = pillars.map(() => 0);
    let named = 0;
    for (const row of postsOf(plan)) {
      const cell = row.cells.pillar;
      if (!isFilled(cell) || (row.type === "open" && saysNone(cell))) continue;
      named += 1;
      const found = pillars.findIndex(
        ({ id, name }) => isFilled(cell) && [plain(id), plain(name)].includes(plain(cell)),
      );
      if (found < 0) yield { message: "unknown", cell: inRow(row, "pillar"), params: { name: cell } };
      else uses[found] = (uses[found] ?? 0) + 1;
    }
    for (const [row, pillar] of pillars.entries()) {
      const [count, name] = [uses[row] ?? 0, pillar.name || pillar.id];
      const cell = { table: "pillars", row, field: "name" } as const;
      if (!isFilled(pillar.name)) yield { message: "blank", cell };
      if (count === 0) yield { message: "unused", cell, params: { name } };
      if (count > named * maxShare)
        yield {
          message: "heavy",
          cell,
          params: { name, percent: Math.round((100 * count) / named), max: 100 * maxShare },
        };
    }
  },
});
