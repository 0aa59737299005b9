import * as z from "zod/mini";
import { platformLimits } from "../../data/platform-limits.ts";
import { xLength } from "../../lib/posts/x-length.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { platforms } from "../../lib/scene.ts";
import { countedWords } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";
import { usualWords } from "../../lib/usual-words.ts";

const xLimit = platformLimits.x.reply;

/** Finds replies that are too short to say anything, too long to be read, or too long for the platform. */
export const fitsLength = defineRule({
  id: "fits-length",
  severity: "blocking",
  asTyped: true,
  options: z.strictObject({
    /** Fewest words. */
    min: z._default(z.int().check(z.positive()), usualWords.min),
    /** Most words. */
    max: z._default(z.int().check(z.positive()), usualWords.max),
    /** Where it is published: on X the text must fit the characters that X takes, too. */
    platform: z._default(z.nullable(z.enum(platforms)), null),
    /** Whether it answers somebody who complained: then it is known what must stay in, and what is usually missing. */
    reply: z._default(z.boolean(), false),
  }),
  askedFor: () => true,
  // On X only the characters count: what is too short there misses other rules, and 280 characters are never 280 words.
  fromScene: ({ words, platform }) => ({
    ...(platform === "x" ? { min: 1, max: xLimit } : {}),
    ...words,
    platform,
    reply: true,
  }),
  messages: {
    tooShort: {
      it: {
        message: ({ actual, limit }) =>
          `${Number(actual) === 1 ? "È una parola sola" : `Sono ${actual} parole`}: qui ne servono almeno ${limit}.`,
        hint: ({ reply }) =>
          reply === 1
            ? "Di’ che cosa è successo e che cosa fai adesso: di solito è quello che manca."
            : "Rileggi la consegna: di solito manca una delle cose che chiede.",
      },
      en: {
        message: ({ actual, limit }) =>
          `This is ${Number(actual) === 1 ? "one word" : `${actual} words`}; it needs at least ${limit} here.`,
        hint: ({ reply }) =>
          reply === 1
            ? "Say what happened and what you do now: that is usually what is missing."
            : "Read the brief again: usually one of the things that it asks for is missing.",
      },
    },
    tooLong: {
      it: {
        message: ({ actual, limit }) => `Sono ${actual} parole: resta entro ${limit}.`,
        hint: ({ reply }) =>
          reply === 1
            ? "Tieni il problema, la scusa, il rimedio e il contatto; il resto si dice in privato."
            : "Tieni quello che la consegna chiede, e togli quello che dici due volte.",
      },
      en: {
        message: ({ actual, limit }) => `This is ${actual} words; stay within ${limit}.`,
        hint: ({ reply }) =>
          reply === 1
            ? "Keep the problem, the apology, the remedy and the contact; the rest can go in private."
            : "Keep what the brief asks for, and cut what you say twice.",
      },
    },
    overPlatform: {
      it: {
        message: ({ actual, limit }) => `X conta ${actual} caratteri: il massimo è ${limit}.`,
        hint: () => "Taglia gli aggettivi e le frasi di passaggio. Un link vale 23, un’emoji 2.",
      },
      en: {
        message: ({ actual, limit }) => `X counts ${actual} characters; the maximum is ${limit}.`,
        hint: () => "Cut adjectives and linking phrases. A link counts 23, an emoji 2.",
      },
    },
  },
  check(text, { min, max, platform, reply: isReply }) {
    const reply = Number(isReply);
    const counted = countedWords(text.raw, text.words);
    const actual = counted.length;
    if (actual < min)
      return { findings: [{ message: "tooShort", range: null, params: { actual, limit: min, reply } }] };
    if (actual > max) {
      const beyond = { start: counted[max]?.start ?? text.raw.length, end: text.raw.length };
      return { findings: [{ message: "tooLong", range: beyond, params: { actual, limit: max, reply } }] };
    }
    // Elsewhere 120 words fit, or the figure found is too rough to grade by.
    if (platform !== "x") return { findings: [] };
    const length = xLength(text.raw);
    if (length <= xLimit) return { findings: [] };
    return {
      findings: [{ message: "overPlatform", range: cutAt(text, xLimit), params: { actual: length, limit: xLimit } }],
    };
  },
});

/** The words that no longer fit on X, found by halving: length grows with the text. */
function cutAt(text: TextDoc, limit: number): Range {
  let fits = 0;
  let over = text.words.length - 1;
  while (fits < over) {
    const middle = (fits + over) >> 1;
    if (xLength(text.raw.slice(0, text.words[middle]?.end)) > limit) over = middle;
    else fits = middle + 1;
  }
  return { start: text.words[over]?.start ?? 0, end: text.raw.length };
}
