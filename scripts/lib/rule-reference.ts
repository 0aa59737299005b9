import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { planRules } from "../../exercises/rules/plan.ts";
import { replyRules } from "../../exercises/rules/reply.ts";
import { writingRules } from "../../exercises/rules/writing.ts";
import { ruleOptions } from "./rule-options.ts";

/** Title and first paragraph of a rule's page. */
async function introOf(root: string, id: string): Promise<{ title: string; first: string }> {
  const text = await readFile(join(root, `exercises/rules/${id}/docs.en.md`), "utf8");
  const [heading = "", first = ""] = text.trim().split(/\n\s*\n/);
  return { title: heading.replace(/^#\s+/, ""), first: first.replace(/\s+/g, " ") };
}

type Documented = Parameters<typeof ruleOptions>[1];

const cell = (text: string) => text.replaceAll("|", "\\|");

/** What a rule's folder tells authors beyond its options, in authors.md: a worked example. Most rules need none. */
const authorsPage = async (root: string, id: string): Promise<string> =>
  (await readFile(join(root, `exercises/rules/${id}/authors.md`), "utf8").catch(() => "")).trim();

/** The options of the rules that have any, a table for each, and what else its authors are told. */
async function optionTables(root: string, rules: readonly Documented[]): Promise<string> {
  const tables = await Promise.all(
    rules.map(async (rule) => {
      const rows = (await ruleOptions(root, rule)).map(
        ({ path, type, standard, meaning }) => `| \`${path}\` | ${cell(type)} | ${cell(standard)} | ${cell(meaning)} |`,
      );
      if (rows.length === 0) return [];
      return [
        `### \`${rule.id}\`\n\n| option | what it takes | unless given | meaning |\n|---|---|---|---|\n${rows.join("\n")}`,
        ...[await authorsPage(root, rule.id)].filter((page) => page !== ""),
      ];
    }),
  );
  return tables.flat().join("\n\n");
}

/** docs/rules.md: every rule with its severity and what it asks, and the options of each, made from the rules themselves. */
export async function ruleReference(root: string): Promise<string> {
  const rows = async (rules: readonly { readonly id: string; readonly severity: string }[]) =>
    Promise.all(
      rules.map(async ({ id, severity }) => {
        const { title, first } = await introOf(root, id);
        return `| [\`${id}\`](../exercises/rules/${id}/docs.en.md) | ${severity} | **${title}.** ${cell(first)} |`;
      }),
    );
  const table = (lines: string[]) => ["| rule | severity | what it asks |", "|---|---|---|", ...lines].join("\n");
  return `# Rules

Made by \`npm run docs\` from the rules' own pages; \`npm run check\` says when it is stale. A blocking rule that is missed fails the answer; a warning only costs marks.

## Of a written reply

${table(await rows(replyRules))}

## Of posts, captions and other texts

${table(await rows(writingRules))}

## Of an editorial plan

${table(await rows(planRules))}

## Options

An exercise gives them under \`with:\`, beside the rule's name; any of them may be given once in each language, \`{ it: …, en: … }\`. A rule that isn't here takes none. Most options of a rule of a reply follow from the exercise's scene; what is given goes over them. How patterns are written is said in [CONTRIBUTING.md](../CONTRIBUTING.md), under “Patterns”.

\`\`\`yaml
rules:
  - use: fits-length
    with: { min: 40, max: { it: 90, en: 80 } }
\`\`\`

${await optionTables(
  root,
  [...replyRules, ...writingRules, ...planRules].sort((a, b) => a.id.localeCompare(b.id, "en")),
)}
`;
}
