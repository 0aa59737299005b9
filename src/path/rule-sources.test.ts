import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleSources } from "./rule-sources.ts";

const root = join(import.meta.dirname, "../..");

test("every dated source of the rules' words is shown on the page of a rule", () => {
  const named = globSync("exercises/data/*.ts", { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/export const (\w+): DatedSource/g)].map(([, name]) => name),
  );
  const shown = readFileSync(join(root, "src/path/rule-sources.ts"), "utf8").replaceAll(/^import .*$/gm, "");
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !shown.includes(`${name}]`) && !shown.includes(`${name},`))).toEqual([]);
});

test("sources stand on the pages of rules that there are, with a date that can be read", () => {
  const rules = new Set(globSync("exercises/rules/*/rule.ts", { cwd: root }).map((file) => file.split(/[/\\]/).at(-2)));
  for (const [id, sources] of Object.entries(ruleSources)) {
    expect(rules, id).toContain(id);
    for (const { checkedOn } of sources) expect(checkedOn).toMatch(/^\d{4}-\d\d(?:-\d\d)?$/);
  }
});
