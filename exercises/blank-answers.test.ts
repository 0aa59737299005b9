import { expect, test } from "vitest";
import { loadExercises } from "../scripts/lib/load-exercises.ts";
import { type Exercise, gradeAnswer, type KindId, modelsOf } from "./index.ts";
import { type Locale, locales } from "./lib/locale.ts";

/** Fast, and slips are no matter here. */
const spelling = { has: () => true };

/** What a View hands in of an exercise that nobody has begun. */
const blank: Record<KindId, unknown> = {
  apology: { tags: {}, text: "" },
  chain: { levels: {}, links: [] },
  classify: {},
  "crisis-reply": "",
  "editorial-plan": { objectives: [], pillars: [], rows: [] },
  flowchart: {},
  form: {},
  numbers: { seed: 1, values: {}, cannotSay: [], choices: {}, changes: {}, marks: {} },
  project: { parts: {}, presentation: "", review: [] },
  query: "",
  queue: { actions: [], notice: "" },
  raci: {},
  simulation: { steps: [], statement: "" },
  spot: { marks: [], seconds: null },
};

/** The same with blanks in every text and cell. */
function ofBlanks(exercise: Exercise): unknown {
  const blanks = " \u00a0\n ";
  if (exercise.kind === "form")
    return Object.fromEntries(
      exercise.fields.map((field) => {
        if (field.type === "table")
          return [field.id, [Object.fromEntries(field.columns.map(({ id }) => [id, blanks]))]];
        return [field.id, ["list", "many", "groups"].includes(field.type) ? [blanks] : blanks];
      }),
    );
  const answer = blank[exercise.kind];
  if (answer === "") return blanks;
  const texts = ["text", "presentation", "notice", "statement"];
  const filled = Object.entries(answer as object).map(([key, value]) => [key, texts.includes(key) ? blanks : value]);
  return Object.fromEntries(filled);
}

function scoreOf(exercise: Exercise, answer: unknown, locale: Locale): number {
  const grading = gradeAnswer(exercise, answer, locale, { spelling });
  if (!grading.ok) throw new Error(`${exercise.id}: ${grading.problem}`);
  return grading.verdict.score;
}

const exercises = [...(await loadExercises()).values()];
const each = exercises.flatMap((exercise) => locales.map((locale) => [exercise.id, locale, exercise] as const));

test.each(each)("%s in %s: nothing written is worth nothing, a model all", (_id, locale, exercise) => {
  expect(scoreOf(exercise, blank[exercise.kind], locale)).toBe(0);
  expect(scoreOf(exercise, ofBlanks(exercise), locale)).toBe(0);
  expect(scoreOf(exercise, modelsOf(exercise, locale)[0], locale)).toBe(100);
});

const forms = each.filter(([, , { kind }]) => kind === "form");

test.each(forms)("%s in %s: one field of many is worth little", (_id, locale, exercise) => {
  if (exercise.kind !== "form") return;
  const model = modelsOf(exercise, locale)[0] as Record<string, unknown>;
  const asked = exercise.fields.filter(({ optional }) => !optional).length;
  for (const { id } of exercise.fields)
    expect(scoreOf(exercise, { [id]: model[id] }, locale)).toBeLessThanOrEqual(100 / asked);
});

const replies = each.filter(([, , { kind }]) => kind === "crisis-reply");
const courtesies = {
  it: "Grazie per averci scritto. Faremo le opportune verifiche e ti risponderemo al più presto. Buona giornata.",
  en: "Thank you for your message. We will look into it and get back to you shortly. Have a nice day and take care.",
};

test.each(replies)("%s in %s: courtesies alone are worth less than half", (_id, locale, exercise) => {
  expect(scoreOf(exercise, courtesies[locale], locale)).toBeLessThan(50);
});
