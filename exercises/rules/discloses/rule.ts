import * as z from "zod/mini";
import { postPlatforms } from "../../data/platform-limits.ts";
import { hintsAtTie } from "../../lib/posts/disclosure.ts";
import { unmissableEnd } from "../../lib/posts/fold-line.ts";
import { defineRule } from "../../lib/rule.ts";
import { discloseMessages } from "./messages.ts";
import { isBuried, namesBrand, readDisclosures } from "./read-disclosures.ts";

/** A commercial tie is declared at once, with the right word; without a tie nothing is declared. Why: docs.en.md. */
export const discloses = defineRule({
  id: "discloses",
  severity: "blocking",
  options: z.strictObject({
    /** What ties the author to the brand: money, a product for free, an invitation, nothing. */
    relation: z._default(z.enum(["none", "sponsored", "gifted", "invited"]), "sponsored"),
    /** Where the post is published: it decides which labels count. */
    platform: z._default(z.enum(postPlatforms), "instagram"),
    /** The brand that must be named beside the wording; null: any, or none. */
    brand: z._default(z.nullable(z.string().check(z.minLength(2), z.maxLength(60))), null),
  }),
  messages: discloseMessages,
  check(text, { relation, platform, brand }) {
    const { raw } = text;
    const declared = readDisclosures(text, brand);
    if (relation === "none")
      return { findings: declared.labels.slice(0, 5).map((range) => ({ message: "notNeeded", range })) };
    const fitting = relation === "invited" ? [...declared.invited, ...declared.gifted] : declared[relation];
    const right = fitting.toSorted((a, b) => a.start - b.start);
    const example = brand ?? "[brand]";
    const [first] = right;
    if (first === undefined) {
      const [wrong] = [...declared.sponsored, ...declared.gifted, ...declared.invited];
      if (wrong !== undefined)
        return { findings: [{ message: `${relation}Wrong`, range: wrong, params: { example } }] };
      const [hint] = hintsAtTie(raw);
      return {
        findings: [{ message: hint === undefined ? "missing" : "vague", range: hint ?? null, params: { example } }],
      };
    }
    const end = unmissableEnd(raw, platform);
    const seen = right.filter((place) => place.end <= end);
    if (seen.length === 0) return { findings: [{ message: "hidden", range: first }] };
    const plain = seen.filter((place) => !isBuried(raw, place));
    if (plain.length === 0) return { findings: [{ message: "buried", range: first }] };
    if (brand !== null && !namesBrand(raw.slice(0, end), brand))
      return { findings: [{ message: "noBrand", range: plain[0] ?? first, params: { brand } }], evidence: plain };
    return { findings: [], evidence: plain };
  },
});
