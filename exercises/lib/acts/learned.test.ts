import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../data/acts.en.ts";
import { it as italian } from "../../data/acts.it.ts";
import { locales } from "../locale.ts";
import { parseText } from "../text.ts";
import { buckets } from "./features.ts";
import { learnedActs, learnedEvidence } from "./learned.ts";
import { inManner, manners } from "./manner.ts";
import { charOf, levelOf, levels } from "./model.ts";

describe("the learned weights", () => {
  it.each([...learnedActs, ...manners])("of %s have one level for each bucket, in both languages", (act) => {
    for (const model of [italian, en]) {
      const { weights } = model[act];
      expect(weights).toHaveLength(buckets);
      const all = Array.from({ length: buckets }, (_, bucket) => levelOf(weights, bucket));
      expect(Math.max(...all.map(Math.abs))).toBe(levels);
      expect(all.map(charOf).join("")).toBe(weights);
    }
  });
});

describe("a manner of writing", () => {
  it("is told by sentences of the text, in time linear in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), fc.constantFrom(...locales), (raw, locale) => {
        const text = parseText(raw, locale);
        const sentences = text.sentences.map(({ start, end }) => ({ start, end }));
        for (const manner of manners)
          for (const range of inManner(manner, text)) expect(sentences).toContainEqual(range);
      }),
      { numRuns: 100 },
    );
  });
});

describe("learned evidence", () => {
  it("is a sentence of the text, the same each time, and none of a text too short or too long to be a reply", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), fc.constantFrom(...locales), (raw, locale) => {
        const text = parseText(raw, locale);
        for (const act of learnedActs) {
          const [range, ...more] = learnedEvidence(act, text);
          expect(more).toEqual([]);
          expect(learnedEvidence(act, text)[0]).toEqual(range);
          if (range === undefined) continue;
          expect(text.words.length).toBeGreaterThanOrEqual(25);
          expect(text.sentences.map(({ start, end }) => ({ start, end }))).toContainEqual(range);
        }
      }),
      { numRuns: 200 },
    );
    const sentence = "We will collect your parcel tomorrow and refund the postage. ";
    expect(learnedEvidence("offers-remedy", parseText(sentence, "en"))).toEqual([]);
    expect(learnedEvidence("offers-remedy", parseText(sentence.repeat(50), "en"))).toEqual([]);
  });
});
