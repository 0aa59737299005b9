/** Writes what is generated and committed: docs/rules.md, and the contrasts in docs/design.md. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { contrastTables } from "../src/styles/contrast/pairs.ts";
import { ruleReference } from "./lib/rule-reference.ts";

const root = join(import.meta.dirname, "..");
await writeFile(join(root, "docs/rules.md"), await ruleReference(root));
process.stdout.write("docs/rules.md\n");

const design = join(root, "docs/design.md");
const between = /(<!-- contrast: [^>]*-->\n)[\s\S]*(<!-- \/contrast -->)/;
await writeFile(design, (await readFile(design, "utf8")).replace(between, `$1\n${contrastTables()}\n\n$2`));
process.stdout.write("docs/design.md\n");
