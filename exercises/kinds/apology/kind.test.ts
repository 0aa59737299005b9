import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locales } from "../../lib/locale.ts";
import { replyRules } from "../../rules/reply.ts";
import { textRuleIds } from "./check-text.ts";
import { apology } from "./kind.ts";
import { ruleTitles } from "./strings.ts";

interface Golden {
  readonly why: string;
  readonly passed: boolean;
  readonly missed?: readonly string[];
  readonly answer: unknown;
}

const read = (id: string, name: string) =>
  parse(readFileSync(new URL(`../../bank/07-crisis/${id}/${name}.yaml`, import.meta.url), "utf8"));
const noDictionary = { spelling: null };
const ids = ["apology-barilla", "apology-melegatti", "apology-groupalia", "apology-united"];
const exercises = ids.map((id) => ({
  id,
  exercise: apology.exercise.parse(read(id, "exercise")),
  golden: read(id, "golden") as Record<string, Golden[]>,
}));
const goldTags = ({ sentences }: (typeof exercises)[number]["exercise"]) =>
  Object.fromEntries(sentences.map(({ id, component }) => [id, component]));

describe.each(exercises)("$id", ({ exercise, golden }) => {
  describe.each(locales)("in %s", (locale) => {
    const cases = golden[locale] ?? [];

    it.each(cases)("$why", ({ passed, missed = [], answer }) => {
      const verdict = apology.grade(exercise, apology.answer.parse(answer), locale, noDictionary);
      const red = verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id);
      expect(red).toEqual(expect.arrayContaining([...missed]));
      if (passed) expect(red.toSorted()).toEqual([...missed].toSorted());
      expect(verdict.passed).toBe(passed);
    });

    it("has an answer that turns each rule red", () => {
      const named = new Set(cases.flatMap(({ missed = [] }) => missed));
      expect([...Object.keys(ruleTitles[locale]), ...textRuleIds].filter((id) => !named.has(id))).toEqual([]);
    });

    it("accepts the alternative labels, and counts one wrong label as a warning only", () => {
      const text = exercise.models[locale][0] ?? "";
      const also = Object.fromEntries(
        exercise.sentences.map(({ id, component, also: [other] }) => [id, other ?? component]),
      );
      expect(apology.grade(exercise, { tags: also, text }, locale, noDictionary).score).toBe(100);
      const [first] = exercise.sentences;
      const tags = { ...goldTags(exercise), [first?.id ?? ""]: "forgiveness" as const };
      const verdict = apology.grade(exercise, { tags, text }, locale, noDictionary);
      expect(verdict.passed).toBe(true);
      expect(verdict.rules.find(({ id }) => id === "tags-all-right")?.findings.map(({ cell }) => cell)).toEqual([
        { table: "tags", row: 0, field: first?.id },
      ]);
    });

    it("passes no other exercise's rewrite", () => {
      for (const other of exercises) {
        if (other.exercise.id === exercise.id) continue;
        const text = other.exercise.models[locale][0] ?? "";
        expect(apology.grade(exercise, { tags: goldTags(exercise), text }, locale, noDictionary).passed).toBe(false);
      }
    });

    it("passes neither its own example nor the original pasted in", () => {
      const { example, original } = exercise.locale[locale];
      for (const text of [Object.values(example.sentences).join(" "), original.text])
        expect(apology.grade(exercise, { tags: goldTags(exercise), text }, locale, noDictionary).passed).toBe(false);
    });
  });
});

describe("the schema", () => {
  it("knows every text rule by id", () => {
    const known = replyRules.map((rule: { id: string }) => rule.id);
    expect(textRuleIds.filter((id) => !known.includes(id))).toEqual([]);
  });

  it("refuses a sentence without its text, and answers without bound", () => {
    const raw = read("apology-barilla", "exercise");
    const { hello: _hello, ...sentences } = raw.locale.it.example.sentences;
    const it_ = { ...raw.locale.it, example: { ...raw.locale.it.example, sentences } };
    const parsed = apology.exercise.safeParse({ ...raw, locale: { ...raw.locale, it: it_ } });
    expect(parsed.error?.issues[0]?.path).toEqual(["locale", "it", "example", "sentences"]);
    const tags = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`s${n}`, "none"]));
    expect(apology.answer.safeParse({ tags, text: "" }).success).toBe(false);
    expect(apology.answer.safeParse({ tags: { s1: "sorrow" }, text: "" }).success).toBe(false);
  });
});
