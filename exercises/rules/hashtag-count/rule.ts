import * as z from "zod/mini";
import { genericHashtags } from "../../data/generic-hashtags.ts";
import { platformLimits, postPlatforms } from "../../data/platform-limits.ts";
import { findHashtags, type Hashtag } from "../../lib/posts/hashtags.ts";
import { defineRule } from "../../lib/rule.ts";

/** More generic hashtags than a learner needs to see marked. */
const mostMarked = 10;

/** Few hashtags, and none that would suit any post. Why: docs.en.md. */
export const hashtagCount = defineRule({
  id: "hashtag-count",
  severity: "blocking",
  options: z.strictObject({
    /** Where the post is published: its cap counts. */
    platform: z._default(z.enum(postPlatforms), "instagram"),
    /** A lower cap than the platform's, as a brief may ask. */
    max: z._default(z.nullable(z.int().check(z.minimum(0))), null),
  }),
  messages: {
    tooMany: {
      it: {
        message: ({ count, max, platform }) =>
          `${count} hashtag: ${platform === "" ? "qui il massimo è" : `su ${platform} il massimo è`} ${max}.`,
        hint: () => "Tieni quelli che qualcuno cercherebbe davvero per trovare un post come questo.",
      },
      en: {
        message: ({ count, max, platform }) =>
          `${count} hashtags; ${platform === "" ? "the most here is" : `the most on ${platform} is`} ${max}.`,
        hint: () => "Keep those that someone would really look for to find a post like this.",
      },
    },
    generic: {
      it: {
        message: ({ tag }) => `#${tag} andrebbe bene per qualsiasi post: non aiuta nessuno a trovare questo.`,
        hint: () => "Scegline uno che dica di che cosa parli: la cosa, il luogo, il mestiere, il marchio.",
      },
      en: {
        message: ({ tag }) => `#${tag} would suit any post: it helps nobody find this one.`,
        hint: () => "Choose one that says what you are talking about: the thing, the place, the craft, the brand.",
      },
    },
  },
  check({ raw }, { platform, max: asked }) {
    const tags = findHashtags(raw);
    const { hashtags: cap, name } = platformLimits[platform];
    const max = asked === null ? cap : Math.min(asked, cap ?? asked);
    const generic = tags
      .filter(isGeneric)
      .slice(0, mostMarked)
      .map(({ start, end, name: tag }) => ({ message: "generic" as const, range: { start, end }, params: { tag } }));
    const first = max === null ? undefined : tags[max];
    const last = tags.at(-1);
    if (max === null || first === undefined || last === undefined) return { findings: generic };
    const params = { count: tags.length, max, platform: max === cap ? name : "" };
    return {
      findings: [{ message: "tooMany", range: { start: first.start, end: last.end }, params }, ...generic],
    };
  },
});

/** Whether a hashtag says nothing of its post; a year or a number at its end changes nothing. */
function isGeneric({ name }: Hashtag): boolean {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    genericHashtags.has(plain) ||
    genericHashtags.has(plain.replace(/[\d_]+$/u, "")) ||
    genericHashtags.has(plain.replaceAll("_", ""))
  );
}
