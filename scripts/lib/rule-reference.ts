import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { planRules } from "../../exercises/rules/plan.ts";
import { replyRules } from "../../exercises/rules/reply.ts";
import { writingRules } from "../../exercises/rules/writing.ts";

/** Title and first paragraph of a rule's page. */
async function introOf(root: string, id: string): Promise<{ title: string; first: string }> {
  const text = await readFile(join(root, `exercises/rules/${id}/docs.en.md`), "utf8");
  const [heading = "", first = ""] = text.trim().split(/\n\s*\n/);
  return { title: heading.replace(/^#\s+/, ""), first: first.replace(/\s+/g, " ") };
}

/** docs/rules.md: every rule with its severity and what it asks, made from the rules themselves. */
export async function ruleReference(root: string): Promise<string> {
  const rows = async (rules: readonly { readonly id: string; readonly severity: string }[]) =>
    Promise.all(
      rules.map(async ({ id, severity }) => {
        const { title, first } = await introOf(root, id);
        return `| [\`${id}\`](../exercises/rules/${id}/docs.en.md) | ${severity} | **${title}.** ${first.replaceAll("|", "\\|")} |`;
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
`;
}
