import { formatNumber } from "../../lib/figures/number-format.ts";
import { postsOf } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { noOptions } from "../../lib/rule.ts";

/** Promotion stays within the brief's share of all that goes out, free slots included: see docs.en.md. */
export const planMix = definePlanRule({
  id: "plan-mix",
  severity: "warning",
  options: noOptions,
  messages: {
    heavy: {
      it: {
        message: ({ promo, posts, percent, max }) =>
          `la promozione arriva a ${promo === 1 ? "un’uscita" : `${promo} uscite`} su ${posts} (${percent}%): il limite è ${max}%.`,
        hint: ({ over }) => `Trasforma in contenuto utile almeno ${over} di queste uscite.`,
      },
      en: {
        message: ({ promo, posts, percent, max }) =>
          `promotion comes to ${promo} of ${posts} posts (${percent}%): the limit is ${max}%.`,
        hint: ({ over }) => `Turn at least ${over} of them into useful content.`,
      },
    },
  },
  *check(plan, _options, { brief, locale }) {
    const posts = postsOf(plan);
    const promo = posts.filter(({ type }) => type === "promo");
    const allowed = Math.floor(posts.length * brief.maxPromoShare + 1e-9);
    const first = promo[allowed];
    if (first === undefined) return;
    const params = {
      promo: promo.length,
      posts: posts.length,
      percent: formatNumber((100 * promo.length) / posts.length, locale, { least: 0, most: 1 }),
      max: Math.round(100 * brief.maxPromoShare),
      over: promo.length - allowed,
    };
    yield { message: "heavy", cell: inRow(first, "type"), params };
  },
});
