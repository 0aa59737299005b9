import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { crisisReply } from "./kind.ts";
import { crisisReplySchema } from "./schema.ts";

const read = (id: string) =>
  crisisReplySchema.parse(
    parse(readFileSync(new URL(`../../bank/07-crisis/${id}/exercise.yaml`, import.meta.url), "utf8")),
  );

const lateOrder = read("late-order");
const outcomes = (id: string, answer: string, locale: "it" | "en" = "en") => {
  const { rules } = crisisReply.grade(read(id), answer, locale, { spelling: null });
  return Object.fromEntries(rules.map((rule) => [rule.id, rule.outcome]));
};

describe("what a scene asks for", () => {
  test("where nobody is at fault, no apology is asked for", () => {
    expect(outcomes("return-refused", "Hello")).toMatchObject({
      apologises: "na",
      "takes-responsibility": "na",
      "offers-remedy": "na",
    });
  });
  test("where fault is unknown, regret and caution are asked for, an admission is not", () => {
    expect(outcomes("hot-lamp", "Hello there, this is somebody from the shop speaking.")).toMatchObject({
      apologises: "missed",
      "takes-responsibility": "na",
      "no-speculation": "met",
      "gives-channel": "missed",
    });
  });
  test("where the facts are wrong, evidence is asked for and correcting is no denial", () => {
    expect(outcomes("false-rumour", "Hello")).toMatchObject({
      "cites-evidence": "missed",
      "no-denial": "na",
      "gives-channel": "na",
    });
  });
  test("the register is a matter of Italian", () => {
    expect(outcomes("late-order", "We will write to you with the number this evening.")["one-register"]).toBe("na");
    expect(outcomes("late-order", "Ti scriviamo noi il numero del pacco entro stasera.", "it")["one-register"]).toBe(
      "met",
    );
  });
});

test("two words of nothing keep off every fault, and that is no merit", () => {
  const { score, rules } = crisisReply.grade(lateOrder, "lol boh", "it", { spelling: null });
  expect(score).toBe(0);
  expect(rules.filter(({ outcome }) => outcome === "met")).toEqual([]);
});

test("an author's options go over those of the scene", () => {
  const short = { ...lateOrder, rules: [{ use: "fits-length", with: { min: 1 } }] };
  const { rules } = crisisReply.grade(short, "Sorry, Julia: we send you another lamp today.", "en", { spelling: null });
  expect(rules.find(({ id }) => id === "fits-length")?.outcome).toBe("met");
});

test("without a dictionary the verdict says what is still to come", () => {
  expect(crisisReply.grade(lateOrder, "Ciao", "it", { spelling: null }).pending).toEqual(["no-slips"]);
  expect(crisisReply.grade(lateOrder, "Ciao", "it", { spelling: { has: () => true } }).pending).toEqual([]);
});

test("any text is graded, the same each time, with places inside it", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: "binary" }), (text) => {
      const grade = () => crisisReply.grade(lateOrder, text, "it", { spelling: null });
      const verdict = grade();
      expect(grade()).toEqual(verdict);
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      for (const { findings } of verdict.rules)
        for (const { range } of findings)
          if (range !== null)
            expect(range.start >= 0 && range.start < range.end && range.end <= text.length).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("how old the comment is may be said, in both languages or in neither", () => {
  const aged = (it: object, en: object) =>
    crisisReplySchema.safeParse({
      ...lateOrder,
      locale: { it: { ...lateOrder.locale.it, ...it }, en: { ...lateOrder.locale.en, ...en } },
    });
  expect(aged({ age: "3 giorni" }, { age: "3 days" }).data?.locale.it.age).toBe("3 giorni");
  expect(aged({ age: "3 giorni" }, {}).error?.issues.map(({ message }) => message)).toEqual([
    "say the comment’s `age` in both languages, or in neither",
  ]);
});
