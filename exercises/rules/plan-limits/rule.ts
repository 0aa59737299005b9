import * as z from "zod/mini";
import { formatNumber } from "../../lib/figures/number-format.ts";
import { contentOf } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { limitsOf, postLength } from "../../lib/posts/length.ts";
import { sayPlatform } from "../../lib/posts/say-platform.ts";

const hashtag = /(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/** Copy, hashtags and alternative text fit the channel: see docs.en.md. The limits are data: platform-limits.ts. */
export const planLimits = definePlanRule({
  id: "plan-limits",
  severity: "blocking",
  options: z.strictObject({
    /** Longest alternative text, in characters, where no channel of the row allows more. */
    maxAlt: z._default(z.int().check(z.positive()), 1_000),
  }),
  messages: {
    copy: {
      it: {
        message: ({ length, max, platform }) => `il testo è lungo ${length}, ma ${platform} ne permette ${max}.`,
        hint: () => "Taglia: tieni il fatto e l’invito, il resto va nel link o in un altro post.",
      },
      en: {
        message: ({ length, max, platform }) => `the copy counts ${length}, but ${platform} allows ${max}.`,
        hint: () => "Cut it: keep the fact and the call to action; the rest goes behind the link or into another post.",
      },
    },
    hashtags: {
      it: {
        message: ({ count, max, platform }) => `${count} hashtag, ma ${platform} ne permette ${max}.`,
        hint: () => "Tieni quelli che qualcuno cercherebbe davvero.",
      },
      en: {
        message: ({ count, max, platform }) => `${count} hashtags, but ${platform} allows ${max}.`,
        hint: () => "Keep those that someone would really look for.",
      },
    },
    alt: {
      it: {
        message: ({ length, max }) => `il testo alternativo è lungo ${length} caratteri, il massimo è ${max}.`,
        hint: () => "Di’ in una frase perché l’immagine è lì: di solito bastano 150 caratteri.",
      },
      en: {
        message: ({ length, max }) => `the alternative text is ${length} characters long, the maximum is ${max}.`,
        hint: () => "Say in a sentence why the picture is there: 150 characters will usually do.",
      },
    },
  },
  *check(plan, { maxAlt }, { locale }) {
    const write = (n: number) => formatNumber(n, locale);
    for (const row of contentOf(plan)) {
      for (const platform of row.platforms) {
        const limits = limitsOf(platform);
        if (limits === null) continue;
        const length = postLength(row.cells.copy, limits);
        if (length > limits.post)
          yield {
            message: "copy",
            cell: inRow(row, "copy"),
            params: { length: write(length), max: write(limits.post), platform: sayPlatform(platform) },
          };
        const count = row.cells.copy.match(hashtag)?.length ?? 0;
        if (limits.hashtags !== null && count > limits.hashtags)
          yield {
            message: "hashtags",
            cell: inRow(row, "copy"),
            params: { count, max: limits.hashtags, platform: sayPlatform(platform) },
          };
      }
      const max = Math.max(maxAlt, ...row.platforms.map((platform) => limitsOf(platform)?.altText ?? 0));
      if (row.cells.alt.length > max)
        yield {
          message: "alt",
          cell: inRow(row, "alt"),
          params: { length: write(row.cells.alt.length), max: write(max) },
        };
    }
  },
});
