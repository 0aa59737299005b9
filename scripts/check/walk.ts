import type { Nodes, Parents } from "mdast";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
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

/** What a walk through a tree met: its components, and its nodes by type, all in order. */
interface Met {
  readonly uses: Use[];
  readonly nodes: Map<string, Nodes[]>;
}

function componentOf(node: MdxJsxFlowElement | MdxJsxTextElement, parent: string | null): Use {
  const attributes = node.attributes
    .filter((attribute): attribute is MdxJsxAttribute => attribute.type === "mdxJsxAttribute")
    .map(
      ({ name, value }) =>
        [name, value === null || value === undefined ? true : typeof value === "string" ? value : null] as const,
    );
  return { name: node.name ?? "", attributes: Object.fromEntries(attributes), parent, node, ...startOf(node) };
}

function meet(node: Nodes, parent: string | null, met: Met): void {
  const alike = met.nodes.get(node.type);
  if (alike) alike.push(node);
  else met.nodes.set(node.type, [node]);
  if (isElement(node)) met.uses.push(componentOf(node, parent));
  if (!("children" in node)) return;
  const holder = isElement(node) ? (node.name ?? null) : parent;
  for (const child of node.children) meet(child, holder, met);
}

/** A dozen checks ask the same of each lesson: its tree is walked for the first. */
const known = new WeakMap<LessonTree, Met>();

function walked(tree: LessonTree): Met {
  let met = known.get(tree);
  if (met === undefined) {
    met = { uses: [], nodes: new Map() };
    meet(tree, null, met);
    known.set(tree, met);
  }
  return met;
}

/** All components of a lesson in order. */
export const uses = (tree: LessonTree): readonly Use[] => walked(tree).uses;

/** The ids of the exercises that a lesson's text places, in order. */
export const exercisesPlaced = (tree: LessonTree): string[] =>
  uses(tree)
    .filter(({ name }) => name === "Exercise")
    .map(({ attributes }) => String(attributes["id"]));

/** All nodes of a type, in order. */
export function nodesOf<T extends Nodes["type"]>(tree: LessonTree, type: T): readonly Extract<Nodes, { type: T }>[] {
  return (walked(tree).nodes.get(type) ?? []) as Extract<Nodes, { type: T }>[];
}

/** The words under a node. */
export function textOf(node: Nodes): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
