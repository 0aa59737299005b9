import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Locale, locales } from "../../lib/locale.ts";
import { raci } from "./kind.ts";
import { readValue, valueAt, withLetter, write } from "./matrix.ts";
import { cellValues, type RaciAnswer, raciSchema } from "./schema.ts";
import { ruleTitles } from "./strings.ts";
import { command } from "./view/keys.ts";
import { marksOf } from "./view/marks.ts";
import { pastedCells } from "./view/paste.ts";

const raw = parse(readFileSync(new URL("../../bank/08-direction/raci-matrix/exercise.yaml", import.meta.url), "utf8"));
const exercise = raciSchema.parse(raw);
const model = raci.models(exercise, "en")[0] as RaciAnswer;
const grade = (answer: RaciAnswer, locale: Locale = "en") =>
  raci.grade(exercise, raci.answer.parse(answer), locale, { spelling: null });
const withCell = (row: string, role: string, value: (typeof cellValues)[number]): RaciAnswer => ({
  ...model,
  [row]: { ...model[row], [role]: value },
});
const findings = (answer: RaciAnswer, id: string, locale: Locale = "en") =>
  grade(answer, locale).rules.find((rule) => rule.id === id)?.findings ?? [];

test("ten deliverables, six roles, six settled cells, and a title for every rule", () => {
  expect([exercise.rows.length, exercise.roles.length, exercise.must.length]).toEqual([10, 6, 6]);
  for (const locale of locales)
    for (const { id } of grade({}, locale).rules) expect(ruleTitles[locale]).toHaveProperty(id);
});

describe("the rules", () => {
  test("two As are named, at the second of them", () => {
    const [finding] = findings(withCell("report", "management", "A"), "one-accountable");
    expect(finding?.cell).toEqual({ table: "matrix", row: 9, field: "smm" });
    expect(finding?.message).toBe(
      "10. Monthly report: more than one A (Management, Social media manager). When two answer for it, nobody does.",
    );
  });
  test("A and R in one pair of hands are fine, except where somebody approves", () => {
    expect(findings(withCell("posts", "smm", "AR"), "approval-separate")).toEqual([]);
    expect(findings({ ...model, plan: { smm: "AR" } }, "approval-separate")).toHaveLength(1);
    expect(findings({ ...model, plan: { management: "AR", smm: "R" } }, "approval-separate")).toEqual([]);
    expect(findings({ ...model, plan: {} }, "approval-separate")).toEqual([]);
  });
  test("three Cs are few, four are not", () => {
    expect(findings(withCell("strategy", "video", "C"), "few-consulted")).toEqual([]);
    const four = { ...model, strategy: { ...model["strategy"], video: "C", legal: "C" } } satisfies RaciAnswer;
    expect(findings(four, "few-consulted")).toHaveLength(1);
    expect(grade(four).passed).toBe(true);
  });
  test("the crisis names each that is missing", () => {
    expect(
      findings({ ...model, crisis: { smm: "AR" } }, "crisis-led-by-management").map(({ cell }) => cell?.field),
    ).toEqual(["management", "legal", "care"]);
  });
});

test("letters add up only for A and R", () => {
  expect([
    withLetter("A", "R"),
    withLetter("R", "A"),
    withLetter("AR", "R"),
    withLetter("AR", "A"),
    withLetter("C", "A"),
    withLetter("A", "I"),
  ]).toEqual(["AR", "AR", "R", "A", "A", "I"]);
});

test("what spreadsheets hold is read", () => {
  expect(["r", " A ", "A/R", "R + A", "ra", "", "-", "X", "AC"].map(readValue)).toEqual([
    "R",
    "A",
    "AR",
    "AR",
    "AR",
    "",
    "",
    null,
    null,
  ]);
});

test("keys of the grid", () => {
  const press = (key: string, mods = {}) =>
    command({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...mods });
  expect(press("r")).toEqual({ do: "letter", letter: "R" });
  expect(press("R", { shiftKey: true })).toEqual({ do: "letter", letter: "R" });
  expect(press("x")).toBe(null);
  expect(press("Tab")).toBe(null);
  expect(press("c", { ctrlKey: true })).toBe(null);
  expect(press("z", { ctrlKey: true })).toEqual({ do: "undo" });
  expect(press("z", { metaKey: true, shiftKey: true })).toEqual({ do: "redo" });
  expect(press("ArrowDown", { shiftKey: true })).toEqual({ do: "go", step: "down", extend: true });
});

test("what is pasted fills the block, keeps to the matrix and leaves out what is no letter", () => {
  const size = { rows: 3, cols: 3 };
  const block = { top: 1, bottom: 2, left: 1, right: 2 };
  expect(pastedCells("a/r", block, size).map(({ row, col, value }) => `${row}:${col} ${value}`)).toEqual([
    "1:1 AR",
    "1:2 AR",
    "2:1 AR",
    "2:2 AR",
  ]);
  expect(pastedCells("R\tyes\tC\n\tI\n A\tC", { ...block, bottom: 1, right: 1 }, size)).toEqual([
    { row: 1, col: 1, value: "R" },
    { row: 2, col: 1, value: "" },
    { row: 2, col: 2, value: "I" },
  ]);
  expect(pastedCells("", block, size), "a picture has no text: the letters that stand there stay").toEqual([]);
});

test("a mark stands until its cell changes", () => {
  const bad = withCell("complaints", "smm", "C");
  const verdict = grade(bad);
  expect(marksOf(exercise, verdict, bad, bad, "en").cell(6, "smm")).toBe(
    "Marta wants to know how it ended, not to be asked.",
  );
  expect(marksOf(exercise, verdict, bad, model, "en").cell(6, "smm")).toBe(null);
});

test("writing outside the matrix, or the same again, changes nothing", () => {
  expect(
    write(exercise, model, [
      { row: 99, col: 0, value: "A" },
      { row: 0, col: 0, value: "A" },
    ]),
  ).toBe(model);
  expect(valueAt(write(exercise, {}, [{ row: 0, col: 1, value: "R" }]), "strategy", "smm")).toBe("R");
});

test("any matrix is graded the same twice, with places in the matrix", () => {
  const id = fc.oneof(fc.constantFrom(...exercise.rows.map((row) => row.id), "constructor"), fc.constant("other"));
  const role = fc.oneof(fc.constantFrom(...exercise.roles.map((one) => one.id)), fc.constant("ghost"));
  fc.assert(
    fc.property(
      fc.dictionary(id, fc.dictionary(role, fc.constantFrom(...cellValues), { maxKeys: 8 }), { maxKeys: 12 }),
      fc.constantFrom(...locales),
      (answer, locale) => {
        const verdict = grade(answer, locale);
        expect(grade(answer, locale)).toEqual(verdict);
        for (const { cell, message } of verdict.rules.flatMap((rule) => rule.findings)) {
          expect(message).not.toMatch(/undefined/);
          if (cell !== undefined) expect(cell.row >= 0 && cell.row < exercise.rows.length).toBe(true);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("references that lead nowhere are refused with their place", () => {
  const wrong = structuredClone(raw);
  wrong.must[0].role = "vidoe";
  wrong.rows[1].type = "plain";
  wrong.rows[5].type = "plain";
  expect(raciSchema.safeParse(wrong).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual(
    ['must.0.role: there is no role "vidoe"', 'rows: no row is of the type "approval"'],
  );
});
