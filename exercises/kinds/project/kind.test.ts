import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { anyExerciseSchema, bundled, gradeAnswer, modelsOf } from "../../index.ts";
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
