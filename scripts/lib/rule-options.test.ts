import { join } from "node:path";
import { expect, it } from "vitest";
import { planRules } from "../../exercises/rules/plan.ts";
import { textRules } from "../../exercises/rules/text.ts";
import { ruleOptions } from "./rule-options.ts";

const root = join(import.meta.dirname, "../..");
const rules = [...textRules, ...planRules];
const optionsOf = (id: string) => {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return ruleOptions(root, rule);
};

it("explains every option of every rule", async () => {
  const all = await Promise.all(rules.map(async (rule) => ({ id: rule.id, options: await ruleOptions(root, rule) })));
  const silent = all.flatMap(({ id, options }) =>
    options.filter(({ meaning, type }) => meaning === "" || type === "anything").map(({ path }) => `${id}: ${path}`),
  );
  expect(silent).toEqual([]);
  expect(all.flatMap(({ options }) => options).length).toBeGreaterThan(100);
});

it("says what an option takes, what holds unless it is given, and what groups inside it take", async () => {
  expect((await optionsOf("fits-length"))[0]).toEqual({
    path: "min",
    type: "whole number, at least 1",
    standard: "`20`",
    meaning: "Fewest words.",
  });
  const topics = await optionsOf("covers-topics");
  expect(topics.map(({ path, type, standard }) => `${path}: ${type}, ${standard}`).slice(0, 4)).toEqual([
    "topics: list of groups, `[]`",
    "topics › name: text, must be given",
    "topics › patterns: list of texts, must be given",
    "topics › except: list of texts, `[]`",
  ]);
});

it("has nothing to say of a rule without options", async () => {
  expect(await optionsOf("no-threat")).toEqual([]);
});
