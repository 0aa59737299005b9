import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locales } from "../lib/locale.ts";
import { planBriefSchema } from "../lib/plan/brief.ts";
import { readPlan } from "../lib/plan/read.ts";
import { planAnswerSchema } from "../lib/plan.ts";
import { type Patch, patched } from "../lib/sheet/patch.ts";
import { type CasePatch, planCasesSchema } from "./cases.ts";
import { planRules } from "./plan.ts";

const here = new URL(".", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, here), "utf8");
const base = parse(read("plan-base.yaml")) as { brief: unknown; plan: unknown };

/** Runs every rule over the base plan with some changes. */
function run(set: readonly CasePatch[], locale: "it" | "en" = "en") {
  const changes = set.map(
    ({ path, ...rest }) =>
      ({
        path: path.startsWith("brief.") ? path : `plan.${path}`,
        ...rest,
        from: rest.from && `plan.${rest.from}`,
      }) as Patch,
  );
  const { brief, plan } = patched(base, changes);
  const context = { brief: planBriefSchema.parse(brief), locale };
  const answer = readPlan(planAnswerSchema.parse(plan));
  return planRules
    .filter((rule) => rule.askedFor(context.brief))
    .map((rule) => ({ id: rule.id, findings: rule.run(answer, {}, context) }))
    .filter(({ findings }) => findings.length > 0);
}

it("finds nothing wrong with the base plan", () => {
  expect(run([])).toEqual([]);
});

it("writes a share as the language does", () => {
  const set = [6, 7, 8].map((row) => ({ path: `rows.${row}.type`, value: "promo" }));
  const said = locales.map((locale) =>
    run(set, locale)
      .find(({ id }) => id === "plan-mix")
      ?.findings.map(({ message }) => /\([\d.,]+%\)/.exec(message)?.[0]),
  );
  expect(said).toEqual([["(31,3%)"], ["(31.3%)"]]);
});

describe.each(planRules.map((rule) => rule.id))("%s", (id) => {
  const cases = planCasesSchema.parse(parse(read(`${id}/cases.yaml`)));

  it.each(cases.fire.map((one) => [one.why, one] as const))("fires alone: %s", (_why, { set, at }) => {
    const found = run(set);
    expect(found.map((rule) => rule.id)).toEqual([id]);
    if (at !== undefined) {
      const places = found[0]?.findings.map(({ cell }) => (cell ? `${cell.table}.${cell.row}.${cell.field}` : "none"));
      expect(places).toContain(at);
    }
  });

  it.each(cases.pass.map((one) => [one.why, one] as const))("lets pass: %s", (_why, { set }) => {
    expect(
      run(set).map(({ id: found, findings }) => ({ id: found, says: findings.map(({ message }) => message) })),
    ).toEqual([]);
  });

  it("speaks both languages, with a hint", () => {
    for (const { set } of cases.fire) {
      const [it, en] = locales.map((locale) => run(set, locale)[0]?.findings ?? []);
      expect(it?.length).toBe(en?.length);
      for (const finding of [...(it ?? []), ...(en ?? [])]) {
        expect(finding.message.length).toBeGreaterThan(10);
        expect(finding.hint.length).toBeGreaterThan(10);
        expect(finding.message + finding.hint).not.toMatch(/undefined|NaN/);
      }
      expect(it?.[0]?.message).not.toBe(en?.[0]?.message);
    }
  });

  it.each(locales)("is documented: %s", (locale) => {
    expect(existsSync(new URL(`${id}/docs.${locale}.md`, here))).toBe(true);
    const docs = read(`${id}/docs.${locale}.md`);
    expect(docs).toMatch(/^# \p{Lu}/u);
    expect(docs).toContain("❌");
    expect(docs).toContain("✅");
    const words = docs.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(130);
  });
});
