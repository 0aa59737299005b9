import type { Root } from "mdast";
import { mdxToMdast } from "satteri";

/** The body of a lesson as a tree, without its frontmatter and without places: by the parser that Astro renders lessons with. */
export const mdxTree = (body: string): Root =>
  mdxToMdast(body, { features: { frontmatter: false }, position: false }) as Root;
