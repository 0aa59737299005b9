import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { mdxToMdast } from "satteri";
import { unified } from "unified";
import { inParagraphs } from "./in-paragraphs.ts";
import { mdxInWords } from "./mdx-words.ts";
import type { Report } from "./problem.ts";

/** The body of a lesson as a tree whose nodes know their places. */
export type LessonTree = Root;

/** Twenty times slower, and tells better what is wrong with a lesson that can't be read. */
const teller = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

interface Parsed {
  readonly frontmatter: string;
  /** Lines above the frontmatter's YAML. */
  readonly offset: number;
  readonly tree: LessonTree | null;
}

/** A lesson's tree. Throws where it can't be read, with the place and the reason. */
function treeOf(text: string): LessonTree {
  try {
    return inParagraphs(text, mdxToMdast(text) as Root);
  } catch {
    return teller.parse(text);
  }
}

/** The line, from 1, where a frontmatter that opens should have closed and didn't; null when it closes, or nothing opens. */
function unclosedAt(text: string): number | null {
  const [first, ...lines] = text.split(/\r?\n/);
  if (first?.trimEnd() !== "---") return null;
  const end = lines.findIndex((line) => line.startsWith("---"));
  // A line of hyphens further down is a rule of the text: components and notes stand above it.
  if (end >= 0 && !lines.slice(0, end).some((line) => /^(?:<[A-Z]|\{\/\*)/.test(line))) return null;
  const begins = lines.findIndex((line) => /^(?:## |<[A-Z]|\{\/\*|\s*$)/.test(line));
  return (begins < 0 ? lines.length : begins) + 2;
}

/** Reads a lesson: its frontmatter and its tree. Reports MDX that cannot be read; the tree is null then. Without frontmatter it is no lesson: null. */
export function parseLesson(file: string, text: string, report: Report): Parsed | null {
  const unclosed = unclosedAt(text);
  if (unclosed !== null) {
    report({
      file,
      line: unclosed,
      column: 1,
      name: "NoFrontmatter",
      what: "The frontmatter that opens on line 1 isn't closed.",
      advice: "Write --- on a line of its own after its last field, above the text of the lesson.",
    });
    return null;
  }
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (frontmatter === undefined) {
    report({
      file,
      line: 1,
      column: 1,
      name: "NoFrontmatter",
      what: "The lesson has no frontmatter.",
      advice:
        "Begin the file with ---, then its title, summary and the rest, then --- again: see CONTRIBUTING.md, “Write a lesson”.",
    });
    return null;
  }
  try {
    return { frontmatter, offset: 1, tree: treeOf(text) };
  } catch (error) {
    const { line, column, reason = "" } = error as { line?: number | null; column?: number | null; reason?: string };
    report({
      file,
      line: line ?? 1,
      column: column ?? 1,
      name: "NotMdx",
      ...mdxInWords(reason, text.split("\n")[(line ?? 1) - 1]),
    });
    return { frontmatter, offset: 1, tree: null };
  }
}
