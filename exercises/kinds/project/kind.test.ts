import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { anyExerciseSchema, bundled, gradeAnswer, modelsOf } from "../../index.ts";
import { disagreements } from "./agree/index.ts";
import type { Project, ProjectAnswer } from "./schema.ts";

const bank = new URL("../../bank/", import.meta.url);
const files = readdirSync(bank, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith("exercise.yaml"));
const all = bundled(files.map((file) => anyExerciseSchema.parse(parse(readFileSync(new URL(file, bank), "utf8")))));
const whole = all.find((one): one is Project => one.kind === "project") as Project;
const model = modelsOf(whole, "it")[0] as ProjectAnswer;

const missed = (answer: unknown) => {
  const grading = gradeAnswer(whole, answer, "it", { spelling: null });
  return grading.ok
    ? grading.verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id)
    : [grading.problem];
};

describe("a project", () => {
  test("holds each exercise with a model answer, which its own kind passes", () => {
    expect(whole.bundle.map(({ id }) => id).sort()).toEqual(whole.parts.map(({ exercise }) => exercise).sort());
    expect(missed(model)).toEqual([]);
  });

  test("a part that its own kind fails, or that is missing, is found", () => {
    const { raci: _raci, ...rest } = model.parts;
    expect(missed({ ...model, parts: rest })).toEqual(["parts-there"]);
    expect(missed({ ...model, parts: { ...model.parts, "late-order": "Ciao" } })).toContain("parts-good");
    expect(missed({ ...model, parts: { ...model.parts, raci: [1, 2] } })).toContain("parts-good");
  });

  test("a name is misspelt by a letter, a capital or an accent, not by its possessive or in an address", () => {
    const say = (text: string) =>
      missed({ ...model, parts: { ...model.parts, posts: { ...(model.parts["posts"] as object), x: text } } });
    for (const text of ["Le lampade di Botega Lume", "Le lampade di bottega lume", "Le lampade di Bottega Lumè"])
      expect(say(`${text} sono fatte a mano, dall'11 marzo`), text).toContain("names-same");
    for (const text of [
      "Le lampade di @bottegalume e di https://bottegalume.example",
      "La bottega di Nives, un lume acceso",
    ])
      expect(say(`${text} ogni sabato mattina`), text).not.toContain("names-same");
  });
});

/** What a rule says of an answer. */
const says = (id: string, answer: unknown) => {
  const grading = gradeAnswer(whole, answer, "it", { spelling: null });
  const found = grading.ok ? grading.verdict.rules.find((rule) => rule.id === id)?.findings : undefined;
  return found?.map(({ cell, message }) => `${cell?.row ?? "-"}: ${message}`);
};

describe("what a project says of its parts", () => {
  const parts = (changed: object) => ({ ...model, parts: { ...model.parts, ...changed } });
  const row = (id: string) => whole.parts.findIndex((part) => part.id === id);

  test("one that can't be read, one below the mark, and one that misses what blocks are told apart, each in its row", () => {
    expect(says("parts-good", parts({ raci: [1, 2] }))?.[0]).toMatch(new RegExp(`^${row("raci")}: .*answer`));
    expect(says("parts-good", parts({ "late-order": "Ciao" }))?.[0]).toContain(`${whole.enough}`);
    const reply = String(model.parts["late-order"]);
    const [told = ""] = says("parts-good", parts({ "late-order": `${reply} La colpa è del corriere.` })) ?? [];
    expect(told).toMatch(new RegExp(`^${row("late-order")}: `));
    expect(told).not.toContain(`${whole.enough}`);
  });

  test("nothing is said twice of one that isn't there", () => {
    const { raci: _raci, ...rest } = model.parts;
    expect(says("parts-there", { ...model, parts: rest })).toHaveLength(1);
    expect(says("parts-good", { ...model, parts: rest })).toEqual([]);
    expect(says("parts-there", parts({ raci: null }))).toHaveLength(1);
  });
});

describe("what parts must agree on", () => {
  const graded = (use: string, answer: ProjectAnswer) => {
    const agreement = whole.agreements.find((one) => one.use === use);
    if (agreement === undefined) throw new Error(`no agreement ${use}`);
    return disagreements(agreement, whole, answer, "it").length;
  };
  const budgets = whole.agreements.find((one) => one.use === "budgets-agree");

  test("a budget is within the other one, to the cent, and one that can't be read is not", () => {
    if (budgets?.use !== "budgets-agree") throw new Error("no budgets");
    const one = { ...budgets, a: "plan.spend", b: "brief.budget" };
    const with_ = (spend: unknown, budget: unknown) =>
      disagreements(one, whole, { parts: { plan: { spend }, brief: { budget } }, presentation: "", review: [] }, "it")
        .length;
    expect(with_("1.200", "1.200,00 €")).toBe(0);
    expect(with_("1.199,99", "1.200")).toBe(0);
    expect(with_("1.200,01", "1.200")).toBe(1);
    for (const unread of ["molto", ""]) expect(with_(unread, "1.200"), unread).toBe(1);
    expect(with_("1.200", undefined)).toBe(1);
  });

  test("a register that one part leaves is told", () => {
    expect(graded("one-voice", model)).toBe(0);
    const formal = "Gentile signora, La ringraziamo. Le chiediamo scusa: Lei ha ragione, e il Suo pacco arriva domani.";
    expect(graded("one-voice", { ...model, parts: { ...model.parts, "late-order": formal } })).toBe(1);
  });
});

test("any answer is graded, the same each time", () => {
  const parts = fc.dictionary(
    fc.constantFrom(...whole.parts.map(({ id }) => id), "stranger"),
    fc.jsonValue({ maxDepth: 3 }),
  );
  fc.assert(
    fc.property(parts, fc.string({ unit: "binary", maxLength: 200 }), (found, presentation) => {
      const answer = { parts: found, presentation, review: [] };
      const grade = () => gradeAnswer(whole, answer, "it", { spelling: null });
      expect(grade()).toEqual(grade());
    }),
    { numRuns: 25 },
  );
});
