import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The body of a lesson as a tree, without its frontmatter. */
export const mdxTree = (body: string): Root => processor.parse(body);
