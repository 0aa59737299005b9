import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Locale, locales } from "../../lib/locale.ts";
import { planRules } from "../../rules/plan.ts";
import { goldenPlan, goldenPlansSchema } from "./golden.ts";
import { editorialPlan, editorialPlanSchema } from "./kind.ts";

const bank = new URL("../../bank/04-plan/four-week-plan/", import.meta.url);
const load = (file: string): unknown => parse(readFileSync(new URL(file, bank), "utf8"));
const exercise = editorialPlanSchema.parse(load("exercise.yaml"));
const golden = goldenPlansSchema.parse(load("golden.yaml"));
const context = { spelling: null };

function grade(answer: unknown, locale: Locale) {
  return editorialPlan.grade(exercise, editorialPlan.answer.parse(answer), locale, context);
}
const missed = (verdict: ReturnType<typeof grade>) =>
  verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id);

describe.each(locales)("four-week-plan in %s", (locale) => {
  it("scores 100 with its model", () => {
    const verdict = grade(exercise.models[locale], locale);
    expect(verdict.rules.flatMap(({ findings }) => findings)).toEqual([]);
    expect(verdict).toMatchObject({ score: 100, passed: true, pending: [] });
    expect(verdict.rules).toHaveLength(21);
  });

  it.each(golden[locale].map((one) => [one.why, one] as const))("golden: %s", (_why, one) => {
    const verdict = grade(goldenPlan(exercise.models[locale], one), locale);
    expect(missed(verdict)).toEqual(one.missed);
    expect(verdict.passed).toBe(one.passed);
  });

  it("has golden answers enough, and every rule in one of them", () => {
    expect(golden[locale].filter(({ passed }) => passed).length).toBeGreaterThanOrEqual(3);
    expect(golden[locale].filter(({ passed }) => !passed).length).toBeGreaterThanOrEqual(5);
    const alone = golden[locale].filter(({ missed }) => missed.length === 1).flatMap(({ missed }) => missed);
    expect(new Set(alone)).toEqual(new Set(planRules.map(({ id }) => id)));
  });
});

describe("the score", () => {
  it("lets three warnings of 21 pass and no blocking one", () => {
    const three = structuredClone(exercise.models.it);
    for (const objective of three.objectives) objective.target = objective.baseline;
    three.rows = three.rows.filter(({ type }) => type !== "report");
    for (const row of three.rows) row.stage = row.stage === "conversion" ? "consideration" : row.stage;
    expect(grade(three, "it")).toMatchObject({ score: 85, passed: true });
    const blocked = structuredClone(exercise.models.it);
    for (const row of blocked.rows) row.approver = row.owner;
    expect(grade(blocked, "it")).toMatchObject({ score: 95, passed: false });
  });

  it("gives an empty plan no pass", () => {
    expect(grade({ objectives: [], pillars: [], rows: [] }, "en").passed).toBe(false);
  });
});

describe("the border", () => {
  const problem = (answer: unknown) => {
    const { error } = editorialPlan.answer.safeParse(answer);
    const [issue] = error?.issues ?? [];
    return issue && `${issue.path.join(".")}: ${issue.message}`;
  };

  it("says what is wrong, and where", () => {
    expect(problem("a plan")).toBe(": this is not a plan: expected an object with objectives, pillars and rows");
    expect(problem([])).toBe(": this is not a plan: expected an object with objectives, pillars and rows");
    expect(problem({ objectives: [], pillars: [] })).toBe("rows: expected a list of rows");
    expect(problem({ objectives: [], pillars: [], rows: [{ copy: ["x"] }] })).toBe(
      "rows.0.copy: expected a number or a text of at most 100000 characters",
    );
    expect(problem({ objectives: [], pillars: [], rows: [{ owner: "x".repeat(5_001) }] })).toBe(
      "rows.0.owner: Too big: expected string to have <=5000 characters",
    );
    expect(problem({ objectives: [], pillars: [], rows: Array(301).fill({}) })).toMatch(/^rows: /);
    const heavy = Array.from({ length: 20 }, () => ({ copy: "x".repeat(60_000) }));
    expect(problem({ objectives: [], pillars: [], rows: heavy })).toBe(
      "rows: this plan is too long: at most 1000000 characters in all",
    );
  });

  it("grades empty, missing and unknown cells instead of refusing them", () => {
    const [first, ...rest] = exercise.models.en.rows;
    const sparse = { date: null, effortHours: 1.5, colour: "red" };
    const plan = { ...exercise.models.en, notes: "mine", rows: [sparse, first, ...rest] };
    expect(editorialPlan.answer.parse(plan).rows[0]).toMatchObject({ date: "", owner: "", effortHours: "1.5" });
    expect(editorialPlan.answer.parse(plan).rows[0]).not.toHaveProperty("colour");
    expect(missed(grade(plan, "en"))).toContain("plan-fields");
  });

  it("reads its own output", () => {
    const once = editorialPlan.answer.parse(exercise.models.it);
    expect(editorialPlan.answer.parse(once)).toEqual(once);
  });

  it("stays quick with the largest plan it lets in", () => {
    const row = {
      date: "2027-02-03",
      platform: "x",
      type: "value",
      link: `https://a.example/?${"a".repeat(500)}`,
      stage: "a",
      rights: "found ".repeat(100),
    };
    const rows = Array.from({ length: 300 }, (_, index) => ({
      ...row,
      platform: index % 2 ? "x" : "y",
      copy: `${index} ${"parola ".repeat(150)}`,
    }));
    const wide = Array.from({ length: 20 }, () => ({ text: "from 1 ".repeat(600), kpi: "1".repeat(2_000) }));
    expect(grade({ objectives: wide, pillars: wide.map(() => ({ id: "p", name: "n" })), rows }, "it").passed).toBe(
      false,
    );
  });
});

it("names a place once, and channels as they call themselves", () => {
  const plan = structuredClone(exercise.models.en);
  const [row] = plan.rows;
  if (row === undefined) throw new Error("no row");
  row.owner = "";
  const said = grade(plan, "en").rules.flatMap(({ findings }) => findings.map(({ message }) => message));
  expect(said).toContain("Row 1 (1 February, Facebook): the owner is missing.");
});

it("refuses a misspelt key in an exercise", () => {
  const raw = load("exercise.yaml") as Record<string, unknown>;
  const problem = editorialPlanSchema.safeParse({ ...raw, hours: 3 }).error?.issues[0];
  expect(problem).toMatchObject({ code: "unrecognized_keys", keys: ["hours"] });
});
