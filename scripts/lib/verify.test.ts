import fc from "fast-check";
import { expect, it } from "vitest";
import { golden } from "../../tests/support/bank.ts";
import { attempt, copyOf } from "../../tests/support/copy.ts";
import { loadExercises } from "./load-exercises.ts";
import { verifyExport } from "./verify.ts";

const exercises = await loadExercises();
const outcomes = async (text: string) => {
  const verified = await verifyExport(text, exercises);
  return verified.ok
    ? Object.fromEntries(verified.works.map(({ exercise, outcome }) => [exercise, outcome]))
    : verified;
};

it("finds what was written and passes, in either language, and what only claims to", async () => {
  const good = (await golden("07-crisis/late-order", "it", true)).answer;
  const bad = (await golden("07-crisis/hot-lamp", "en", false)).answer;
  expect(
    await outcomes(copyOf({ "late-order": good, "hot-lamp": bad, "missed-shift": null, "never-was": "A reply" })),
  ).toEqual({
    "late-order": "holds",
    "hot-lamp": "fails",
    "missed-shift": "no answer",
    "never-was": "no such exercise",
  });
});

it("takes a copy with the path and the plan as well as one of before they were in it", async () => {
  const answer = (await golden("07-crisis/late-order", "it", true)).answer;
  const before = copyOf({ "late-order": answer });
  const settings = { path: "community", plan: { minutes: 120, from: "2026-11-30" } };
  for (const copy of [before, JSON.stringify({ ...JSON.parse(before), settings })])
    expect(await outcomes(copy)).toEqual({ "late-order": "holds" });
});

it("says when an answer is the published model", async () => {
  const exercise = exercises.get("late-order");
  const model = exercise?.kind === "crisis-reply" ? exercise.models.en[0] : null;
  expect(await outcomes(copyOf({ "late-order": model }))).toEqual({ "late-order": "model" });
  const touched = model?.replace("Martha", "Marta").replace("lamp", "one");
  expect(await outcomes(copyOf({ "late-order": touched }))).toEqual({ "late-order": "model" });
});

it("counts a question of a final test once, and only those that were asked", async () => {
  const at = "2026-11-20T09:00:00.000Z";
  const results = [{ seed: 1, at, answers: {}, asked: ["c/l#q1", "c/l#q1"], right: ["c/l#q1", "c/l#q2"] }];
  const verified = await verifyExport(copyOf({}, { crisis: { v: 1, current: null, results } }), exercises);
  expect(verified).toMatchObject({ ok: true, tests: [{ course: "crisis", asked: 1, right: 1, sittings: 1 }] });
});

it("grades an answer in the language that its record says, and in no other", async () => {
  const { answer } = await golden("07-crisis/late-order", "it", true);
  const copy = (locale?: string) =>
    JSON.stringify({
      format: "regia-progress",
      v: 1,
      exercises: {
        "late-order": { v: 1, draft: null, attempts: [{ ...attempt(answer), locale }], revealed: false },
      },
    });
  expect(await outcomes(copy())).toEqual({ "late-order": "holds" });
  expect(await outcomes(copy("it"))).toEqual({ "late-order": "holds" });
  expect(await outcomes(copy("en"))).toEqual({ "late-order": "fails" });
});

it("counts the sitting that passed, where another has more right answers and didn't", async () => {
  const sat = (seed: number, right: number, asked: number) => {
    const questions = Array.from({ length: asked }, (_, n) => `c/l#q${n}`);
    return {
      seed,
      at: `2026-11-20T09:0${seed}:00.000Z`,
      answers: {},
      asked: questions,
      right: questions.slice(0, right),
    };
  };
  const results = [sat(1, 8, 8), sat(2, 9, 12)];
  const verified = await verifyExport(copyOf({}, { crisis: { v: 1, current: null, results } }), exercises);
  expect(verified).toMatchObject({ ok: true, tests: [{ right: 8, asked: 8, passed: true, sittings: 2 }] });
});

it("names the records that can't be read, and refuses a copy of a newer version", async () => {
  const copy = JSON.parse(copyOf({ "late-order": "Ciao" }, { crisis: { v: 99 }, voice: "torn" }));
  copy.exercises["late-order"].attempts.push({ at: "yesterday" });
  expect(await verifyExport(JSON.stringify(copy), exercises)).toMatchObject({
    ok: true,
    works: [{ exercise: "late-order" }],
    tests: [],
    unread: [
      { kind: "exercise", id: "late-order", why: "partly" },
      { kind: "test", id: "crisis", why: "newer" },
      { kind: "test", id: "voice", why: "unreadable" },
    ],
  });
  expect(await verifyExport(JSON.stringify({ ...copy, v: 2 }), exercises)).toMatchObject({ ok: false });
});

it("answers any text with what is wrong", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      expect((await verifyExport(text, exercises)).ok).toBe(false);
    }),
    { numRuns: 50 },
  );
});
