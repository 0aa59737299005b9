import * as z from "zod/mini";
import { type PlatformLimit, platformLimits, postPlatforms } from "../../data/platform-limits.ts";
import { postLength, utf8Length } from "../../lib/posts/length.ts";
import { defineRule } from "../../lib/rule.ts";
import { ways } from "./ways.ts";

/** A post fits its platform, by the platform's own way of counting. Why: docs.en.md. */
export const fitsPlatform = defineRule({
  id: "fits-platform",
  severity: "blocking",
  asTyped: true,
  options: z.strictObject({
    /** Where the text is published: its limit counts. */
    platform: z._default(z.enum(postPlatforms), "instagram"),
    /** A comment or reply instead of a post. */
    reply: z._default(z.boolean(), false),
  }),
  messages: {
    tooLong: {
      it: {
        message: ({ actual, limit, platform }) => `${platform} conta ${actual}: il massimo è ${limit}.`,
        hint: ({ over, counting }) => `Togline ${over}. ${ways[counting as keyof typeof ways].it}`,
      },
      en: {
        message: ({ actual, limit, platform }) => `${platform} counts ${actual}; the maximum is ${limit}.`,
        hint: ({ over, counting }) => `Take out ${over}. ${ways[counting as keyof typeof ways].en}`,
      },
    },
    tooHeavy: {
      it: {
        message: ({ actual, limit, platform }) => `Per ${platform} sono ${actual} byte: il massimo è ${limit}.`,
        hint: () => "Un’emoji composta, come una famiglia, pesa anche 25 byte: togline qualcuna.",
      },
      en: {
        message: ({ actual, limit, platform }) => `For ${platform} this is ${actual} bytes; the maximum is ${limit}.`,
        hint: () => "A compound emoji, such as a family, can take up 25 bytes: take some out.",
      },
    },
  },
  check({ raw }, { platform, reply }) {
    const limits: PlatformLimit = platformLimits[platform];
    const limit = reply ? (limits.reply ?? limits.post) : limits.post;
    const measure = (part: string) => postLength(part, limits);
    const actual = measure(raw);
    if (actual > limit) {
      const params = { actual, limit, over: actual - limit, platform: limits.name, counting: limits.counting };
      return { findings: [{ message: "tooLong", range: beyond(raw, limit, measure), params }] };
    }
    const weight = limits.bytes === undefined ? 0 : utf8Length(raw);
    if (limits.bytes === undefined || weight <= limits.bytes) return { findings: [] };
    const params = { actual: weight, limit: limits.bytes, platform: limits.name };
    return { findings: [{ message: "tooHeavy", range: beyond(raw, limits.bytes, utf8Length), params }] };
  },
});

/** What no longer fits, found by halving: length grows with the text. */
function beyond(raw: string, limit: number, measure: (part: string) => number) {
  let fits = 0;
  let over = raw.length;
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(raw.slice(0, middle)) > limit) over = middle;
    else fits = middle;
  }
  // Never half of a character.
  const start = /[\uDC00-\uDFFF]/.test(raw.charAt(fits)) ? Math.max(0, fits - 1) : fits;
  return { start, end: raw.length };
}
