import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Report } from "./problem.ts";

/** The body of a lesson as a tree whose nodes know their places. */
export type LessonTree = Root;

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

interface Parsed {
  readonly frontmatter: string;
  /** Lines above the frontmatter's YAML. */
  readonly offset: number;
  readonly tree: LessonTree | null;
}

/** Reads a lesson: its frontmatter and its tree. Reports MDX that cannot be read; the tree is null then. Without frontmatter it is no lesson: null. */
export function parseLesson(file: string, text: string, report: Report): Parsed | null {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (frontmatter === undefined) {
    report({
      file,
      line: 1,
      column: 1,
      name: "NoFrontmatter",
      what: "The lesson has no frontmatter.",
      advice: "Begin the file with --- and the fields of src/schemas/lesson.ts, then --- again.",
    });
    return null;
  }
  try {
    return { frontmatter: frontmatter, offset: 1, tree: processor.parse(text) };
  } catch (error) {
    const { line = 1, column = 1, reason = "" } = error as { line?: number; column?: number; reason?: string };
    report({
      file,
      line: line ?? 1,
      column: column ?? 1,
      name: "NotMdx",
      what: `This is not valid MDX: ${reason}.`,
      advice: "Look for a component that is not closed, or a { or < in the text: write &#123; or &lt; instead.",
    });
    return { frontmatter: frontmatter, offset: 1, tree: null };
  }
}
