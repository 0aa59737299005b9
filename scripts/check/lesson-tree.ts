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
      advice:
        "Begin the file with ---, then its title, summary and the rest, then --- again: see CONTRIBUTING.md, “Write a lesson”.",
    });
    return null;
  }
  try {
    return { frontmatter, offset: 1, tree: treeOf(text) };
  } catch (error) {
    const { line, column, reason = "" } = error as { line?: number | null; column?: number | null; reason?: string };
    report({ file, line: line ?? 1, column: column ?? 1, name: "NotMdx", ...mdxInWords(reason) });
    return { frontmatter, offset: 1, tree: null };
  }
}
