import GithubSlugger from "github-slugger";
import type { LessonTree } from "./lesson-tree.ts";
import { nodesOf, textOf } from "./walk.ts";

/** The addresses that the headings of a page get, in order, by what Astro makes them with. */
export function anchorsOf(tree: LessonTree): string[] {
  const slugger = new GithubSlugger();
  return nodesOf(tree, "heading").map((heading) => slugger.slug(textOf(heading)));
}
