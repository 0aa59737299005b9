import type { Nodes, Parents } from "mdast";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { visitParents } from "unist-util-visit-parents";
import type { LessonTree } from "./lesson-tree.ts";

/** A component used in a lesson. Boolean attributes are `true`; one that is not a plain text is `null`. */
export interface Use {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true | null>>;
  readonly parent: string | null;
  readonly line: number;
  readonly column: number;
  readonly node: MdxJsxFlowElement | MdxJsxTextElement;
}

const isElement = (node: Nodes | Parents): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** Where a node begins. */
export function startOf(node: Nodes): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** All components of a lesson in order. */
export function uses(tree: LessonTree): Use[] {
  const found: Use[] = [];
  visitParents(tree, (node, ancestors) => {
    if (!isElement(node)) return;
    const attributes = node.attributes
      .filter((attribute): attribute is MdxJsxAttribute => attribute.type === "mdxJsxAttribute")
      .map(
        ({ name, value }) =>
          [name, value === null || value === undefined ? true : typeof value === "string" ? value : null] as const,
      );
    const parent = ancestors.findLast(isElement)?.name ?? null;
    found.push({ name: node.name ?? "", attributes: Object.fromEntries(attributes), parent, node, ...startOf(node) });
  });
  return found;
}

/** All nodes of a type, in order. */
export function nodesOf<T extends Nodes["type"]>(tree: LessonTree, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  visitParents(tree, (node) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: T }>);
  });
  return found;
}

/** The words under a node. */
export function textOf(node: Nodes): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
