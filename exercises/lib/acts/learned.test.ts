import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Locale, locales } from "../locale.ts";
import { parseText } from "../text.ts";
import { buckets } from "./features.ts";
import { judgeAct as judgeActBy, judgeFault as judgeFaultBy, leaning, type OfAct } from "./learned.ts";
import { type Learned, levels, packWeights, unpackWeights } from "./model.ts";
import { type LearnedAct, type LearnedFault, learnedActs, learnedFaults, type Spoken, spoken } from "./names.ts";
import { type OfSentence, sentencesThat as sentencesBy } from "./spoken.ts";

type Models = Readonly<Partial<Record<"whole" | "sentence", Learned>>>;

const rules = [...new Set([...learnedActs, ...learnedFaults, ...spoken])];
const read = async (rule: string, locale: Locale): Promise<Models> => import(`../../data/acts/${rule}.${locale}.ts`);
const learned = new Map(
  await Promise.all(
    rules.map(async (rule) => [rule, { it: await read(rule, "it"), en: await read(rule, "en") }] as const),
  ),
);
/** What a rule's own file hands over. */
const of = (rule: (typeof rules)[number]) => learned.get(rule) as OfAct & OfSentence;
const judgeAct = (act: LearnedAct, ...rest: Tail<typeof judgeActBy>) => judgeActBy(act, of(act), ...rest);
const judgeFault = (fault: LearnedFault, ...rest: Tail<typeof judgeFaultBy>) => judgeFaultBy(fault, of(fault), ...rest);
const sentencesThat = (does: Spoken, ...rest: Rest<typeof sentencesBy>) => sentencesBy(of(does), ...rest);
type Tail<F> = F extends (rule: never, models: never, ...rest: infer R) => unknown ? R : never;
type Rest<F> = F extends (models: never, ...rest: infer R) => unknown ? R : never;

describe("the learned weights", () => {
  const weights = [...learned].flatMap(([rule, models]) =>
    locales.flatMap((locale) =>
      (["whole", "sentence"] as const).flatMap((part) => {
        const model = models[locale][part];
        return model === undefined ? [] : [[`${rule}, ${part}, ${locale}`, model] as const];
      }),
    ),
  );
  it.each(weights)("of %s are read back as they were written", (_, model) => {
    const steps = unpackWeights(model);
    expect(steps.filter((step) => step !== 0)).toHaveLength(model.weights.length);
    expect(steps.reduce((most, step) => Math.max(most, Math.abs(step)), 0)).toBe(levels);
    expect(packWeights(steps)).toEqual({ at: model.at, weights: model.weights });
  });

  it("are packed and read back whatever they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(buckets - 1), fc.integer({ min: -levels, max: levels })), { maxLength: 200 }),
        (some) => {
          const steps = new Int8Array(buckets);
          for (const [bucket, step] of some) steps[bucket] = step;
          expect(unpackWeights(packWeights(steps))).toEqual(steps);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("what a sentence does", () => {
  it("is told by sentences of the text, in time linear in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), fc.constantFrom(...locales), (raw, locale) => {
        const text = parseText(raw, locale);
        const sentences = text.sentences.map(({ start, end }) => ({ start, end }));
        for (const does of spoken) {
          const found = sentencesThat(does, text);
          for (const range of found) expect(sentences).toContainEqual(range);
          expect(sentencesThat(does, text, found)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("learned evidence", () => {
  it("is a sentence of the text, the same each time, and none of few words or of a text too long to be a reply", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), fc.constantFrom(...locales), (raw, locale) => {
        const text = parseText(raw, locale);
        for (const act of learnedActs) {
          const [range, ...more] = judgeAct(act, text, []);
          expect(more).toEqual([]);
          expect(judgeAct(act, text, [])[0]).toEqual(range);
          if (range === undefined) continue;
          expect(text.words.length).toBeGreaterThanOrEqual(6);
          expect(text.sentences.map(({ start, end }) => ({ start, end }))).toContainEqual(range);
        }
      }),
      { numRuns: 200 },
    );
    const sentence = "We will collect your parcel tomorrow and refund the postage. ";
    expect(judgeAct("offers-remedy", parseText(sentence, "en"), [])).toEqual([
      { start: 0, end: sentence.trim().length },
    ]);
    expect(judgeAct("offers-remedy", parseText("We refund it.", "en"), [])).toEqual([]);
    expect(judgeAct("offers-remedy", parseText(sentence.repeat(50), "en"), [])).toEqual([]);
  });

  it("keeps what patterns found, unless the words as a whole say that the act is missing", () => {
    const found = [{ start: 0, end: 4 }];
    const text = (raw: string) => parseText(raw, "en");
    expect(judgeAct("offers-remedy", text("Sure."), found)).toEqual(found);
    const mends =
      "You waited in on Friday for a lamp that never came, and we wrote the wrong street on the label. A new one leaves today by express, we pay the postage back to your card, and Marta will call you tomorrow.";
    expect(judgeAct("offers-remedy", text(mends), found)).toEqual(found);
    const talks =
      "Thank you for your message. Your opinion matters a great deal to all of us here, and your comment has been forwarded to the team, who will look into it and keep it in mind. We hope to see you again soon in our shop.";
    expect(judgeAct("offers-remedy", text(talks), found)).toEqual([]);
  });
});

describe("what a reply tells of its case", () => {
  const talks = parseText(
    "Thank you for your message. Your opinion matters a great deal to all of us here, and your comment has been forwarded to the team, who will look into it and keep it in mind. We hope to see you again soon in our shop.",
    "en",
  );
  const mends = parseText(
    "You waited in on Friday for a lamp that never came, and we wrote the wrong street on the label. A new one leaves today by express, we pay the postage back to your card, and Marta will call you tomorrow.",
    "en",
  );
  const end = Number.MAX_SAFE_INTEGER;

  it("can tip the scales towards an act, and away from it", () => {
    expect(judgeAct("offers-remedy", talks, [], end, 0)).toEqual([]);
    expect(judgeAct("offers-remedy", talks, [], end, 30)).toHaveLength(1);
    expect(judgeAct("offers-remedy", mends, [], end, 0)).toHaveLength(1);
    expect(judgeAct("offers-remedy", mends, [], end, -30)).toEqual([]);
  });

  it("leans further with each word of the case, up to a point, and not at all with the usual number of them", () => {
    const leans = Array.from({ length: 20 }, (_, words) => leaning("names-problem", words));
    expect(leans).toEqual(leans.toSorted((a, b) => a - b));
    expect(leans[0]).toBeLessThan(0);
    expect(leans[3]).toBe(0);
    expect(leans[19]).toBe(leans[8]);
  });
});

describe("a fault of the whole reply", () => {
  it("is shown in a sentence of it, the same each time, and never in a text too short or too long to be a reply", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), fc.constantFrom(...locales), (raw, locale) => {
        const text = parseText(raw, locale);
        for (const fault of learnedFaults) {
          const places = judgeFault(fault, text, [], []);
          expect(judgeFault(fault, text, [], [])).toEqual(places);
          if (places.length === 0) continue;
          expect(text.words.length).toBeGreaterThanOrEqual(6);
          for (const place of places)
            expect(text.sentences.map(({ start, end }) => ({ start, end }))).toContainEqual(place);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is what sounds like anybody's, and not what is told to this person", () => {
    const stock =
      "Dear customer, thank you for reaching out to us. We take all feedback very seriously and your satisfaction is our top priority. Your comment has been forwarded to the relevant department, and we appreciate your patience and understanding.";
    expect(judgeFault("no-boilerplate", parseText(stock, "en"), [], [])).not.toEqual([]);
    const own =
      "You stayed in all Friday for a lamp that never came, Julia, because we wrote somebody else's street on the box. I'm sorry. A new one leaves today by courier and will be with you on Thursday.";
    expect(judgeFault("no-boilerplate", parseText(own, "en"), [], [{ start: 0, end: 10 }])).toEqual([]);
    expect(judgeFault("no-boilerplate", parseText(own, "en"), [{ start: 0, end: 10 }], [])).toEqual([
      { start: 0, end: 10 },
    ]);
  });
});
