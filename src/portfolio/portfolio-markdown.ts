import type { Block } from "../../exercises/lib/work.ts";
import type { Portfolio } from "./portfolio.ts";

// Line ends of other systems are line ends; what can't be seen and is no blank says nothing.
const tidy = (text: string) =>
  text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

/** Words that Markdown would take for marks, HTML or entities are kept as they are. */
const plain = (text: string) => tidy(text).replace(/[\\`*_[\]<>&|~$]/g, "\\$&");

/** What a line begins with could make it a heading, a list, a rule or a table; a # at its end belongs to a heading. */
const line = (text: string) =>
  plain(text)
    .trim()
    .replace(/^[+\-=:]|(?<=^|\s)#/g, "\\$&")
    .replace(/^(\d+)(?=[.)](?:\s|$))/, "$1\\");

/** A text on one line: a title, a name. */
const inline = (text: string) => line(text.replace(/\s+/g, " "));

/** Lines as they were broken, by two blanks at their ends; empty ones stand between paragraphs. */
const lines = (text: string, before = "") =>
  tidy(text)
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((one) => before + line(one))
        .join("  \n"),
    )
    .join(`\n${before.trim()}\n`);

const said = (text: string) => (text.trim() === "" ? [] : [lines(text)]);

const cell = (text: string) => tidy(text).trim().split("\n").map(line).join("<br>");
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

function blockParts(block: Block): string[] {
  if (block.is === "heading") return [`### ${inline(block.text)}`];
  if (block.is === "facts")
    // Another mark than that of lists: one that comes right before would take them in.
    return [block.facts.map(([name, value]) => `* **${inline(name)}**: ${inline(value)}`).join("\n")];
  const label = block.label === null ? [] : [`**${inline(block.label)}**`];
  if (block.is === "text") return [...label, lines(block.text, "> ")];
  if (block.is === "list") return [...label, block.items.map((item) => `- ${inline(item)}`).join("\n")];
  const rule = `|${" --- |".repeat(block.head.length)}`;
  return [...label, [row(block.head), rule, ...block.rows.map(row)].join("\n")];
}

/** The portfolio as a Markdown file: the opening, then each work with its mark, its task, what is said of it, and its pieces. */
export function portfolioMarkdown({ title, opening, works, markWord, taskWord, foot }: Portfolio): string {
  const parts = works.flatMap((work) => [
    `## ${inline(work.title)}`,
    `*${inline(work.course)} · ${inline(markWord)} ${work.mark}*`,
    ...(work.task.trim() === "" ? [] : [`**${inline(taskWord)}**: ${inline(work.task)}`]),
    ...said(work.note),
    ...work.blocks.flatMap(blockParts),
  ]);
  return `${[`# ${inline(title)}`, ...said(opening), ...parts, "---", ...said(foot)].join("\n\n")}\n`;
}
