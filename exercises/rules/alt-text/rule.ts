import * as z from "zod/mini";
import { type PlatformLimit, platformLimits, postPlatforms } from "../../data/platform-limits.ts";
import { keyGroups, placesOf } from "../../lib/pattern/key-groups.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { altMessages } from "./messages.ts";
import { copiesCaption, inventoryOf, notProse, redundantStart, repeatsWords } from "./read-alt.ts";

/** Alternative text says in a breath what the picture is there for. Why: docs.en.md. */
export const altText = defineRule({
  id: "alt-text",
  severity: "blocking",
  options: z.strictObject({
    /** The picture only decorates: its alternative text is left empty. */
    decorative: z._default(z.boolean(), false),
    /** Fewest characters. */
    min: z._default(z.int().check(z.positive()), 15),
    /** Most characters, where the platform sets no lower limit. */
    max: z._default(z.int().check(z.positive()), 150),
    /** Where it is published: its own limit counts, too. */
    platform: z._default(z.nullable(z.enum(postPlatforms)), null),
    /** What the picture is there to say, each thing in its wordings. */
    keys: keyGroups,
    /** How many of the groups it must say; null: all of them. */
    atLeast: z._default(z.nullable(z.int().check(z.positive())), null),
    /** Words that are written in the picture: they must stand in the text. */
    repeats: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.maxLength(20)), []),
    /** The caption under the picture, which the text must not repeat. */
    caption: z._default(z.nullable(z.string()), null),
  }),
  messages: altMessages,
  check(text, { decorative, min, max, platform, keys, atLeast, repeats, caption }) {
    const { raw } = text;
    const length = raw.trimEnd().length;
    const whole = { start: 0, end: length };
    if (decorative) return { findings: length === 0 ? [] : [{ message: "notEmpty", range: whole }] };
    if (length === 0) return { findings: [{ message: "missing", range: null }] };

    const findings: RawFinding<keyof typeof altMessages>[] = [];
    const limits: PlatformLimit | null = platform === null ? null : platformLimits[platform];
    const most = Math.min(max, limits?.altText ?? max);
    const odd = notProse(raw);
    if (odd !== null) findings.push({ message: "notProse", range: odd });
    else if (length < min) findings.push({ message: "tooShort", range: whole, params: { length, min } });
    if (length > most)
      findings.push({
        message: "tooLong",
        range: { start: most, end: length },
        params: { length, max: most },
      });
    const opening = redundantStart(text);
    if (opening !== null) findings.push({ message: "redundant", range: opening });
    if (caption !== null && copiesCaption(text, caption)) findings.push({ message: "sameAsCaption", range: whole });
    const list = inventoryOf(text);
    if (list !== null) findings.push({ message: "inventory", range: list });

    const places = placesOf(text, keys);
    const evidence = places.filter((place) => place !== null);
    const wanted = Math.min(atLeast ?? keys.length, keys.length);
    if (evidence.length < wanted)
      findings.push({ message: "purpose", range: null, params: { said: evidence.length, wanted } });
    for (const words of repeats) {
      if (!repeatsWords(raw, words)) findings.push({ message: "written", range: null, params: { words } });
    }
    return { findings, evidence };
  },
});
