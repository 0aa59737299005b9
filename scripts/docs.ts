/** Writes what is generated and committed: docs/rules.md. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ruleReference } from "./lib/rule-reference.ts";

const root = join(import.meta.dirname, "..");
await writeFile(join(root, "docs/rules.md"), await ruleReference(root));
process.stdout.write("docs/rules.md\n");
