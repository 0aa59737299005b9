import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ruleReference } from "../lib/rule-reference.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";

/** What is generated and committed says what the rules say. Looked at only where the rules are. */
export async function checkGenerated({ root, files }: Library, report: Report): Promise<void> {
  if (!files.has("exercises/rules/reply.ts")) return;
  const file = "docs/rules.md";
  const text = await readFile(join(root, file), "utf8").catch(() => "");
  if (text !== (await ruleReference(root)))
    report({
      file,
      line: 1,
      column: 1,
      name: "Stale",
      what: "The rules have changed since this page was made.",
      advice: "Run `npm run docs` and commit the result.",
    });
}
