import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { planCasesSchema, textCasesSchema } from "../../exercises/rules/cases.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { parseYaml, readYaml } from "./yaml-file.ts";

/** cases.yaml of each rule can be read; whether the rule holds what they say, its tests tell. */
export async function checkRuleCases({ root, files }: Library, report: Report): Promise<void> {
  for (const file of files) {
    const [, rule] = /^exercises\/rules\/([^/]+)\/cases\.yaml$/.exec(file) ?? [];
    if (rule === undefined) continue;
    const yaml = readYaml(file, await readFile(join(root, file), "utf8"), report);
    const see = () => "The cases of every other rule in exercises/rules/ are an example.";
    if (yaml) parseYaml(yaml, rule.startsWith("plan-") ? planCasesSchema : textCasesSchema, see, report);
  }
}
