import * as z from "zod/mini";
import { postsOf } from "../../lib/plan/read.ts";
import { definePlanRule } from "../../lib/plan/rule.ts";

/** A tenth of the slots is left free for current events: see docs.en.md. */
export const planOpenSlots = definePlanRule({
  id: "plan-open-slots",
  severity: "warning",
  options: z.strictObject({
    /** Least share of free slots among all that goes out, 0–1. */
    minShare: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.1),
  }),
  messages: {
    few: {
      it: {
        message: ({ open, posts, percent }) =>
          `${open === 0 ? "Non c’è nessun posto libero" : open === 1 ? "C’è un posto libero" : `I posti liberi sono ${open}`} su ${posts}: meno del ${percent}%.`,
        hint: ({ needed }) =>
          `Lasciane liberi almeno ${needed} (tipo open), con data, canale e chi decide come riempirli.`,
      },
      en: {
        message: ({ open, posts, percent }) =>
          `${open === 0 ? "None" : open === 1 ? "One" : open} of ${posts} slots ${open === 1 ? "is" : "are"} open: less than ${percent}%.`,
        hint: ({ needed }) =>
          `Leave at least ${needed} open (type open), with date, channel and the person who decides how to fill them.`,
      },
    },
  },
  *check(plan, { minShare }) {
    const posts = postsOf(plan);
    const open = posts.filter(({ type }) => type === "open").length;
    const needed = Math.max(minShare > 0 ? 1 : 0, Math.ceil(posts.length * minShare - 1e-9));
    if (open < needed)
      yield {
        message: "few",
        cell: null,
        params: { open, posts: posts.length, percent: Math.round(100 * minShare), needed },
      };
  },
});
