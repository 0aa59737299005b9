import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";

type Place = NonNullable<Nodes["position"]>;
type Inline = MdxJsxFlowElement & { readonly position: Place };

const phrasing: ReadonlySet<string> = new Set([
  "break",
  "delete",
  "emphasis",
  "footnoteReference",
  "image",
  "imageReference",
  "inlineCode",
  "link",
  "linkReference",
  "mdxJsxTextElement",
  "mdxTextExpression",
  "strong",
  "text",
]);

/** Whether a component holds words of its own line, no blocks. */
const isInline = (node: Nodes): node is Inline =>
  node.type === "mdxJsxFlowElement" &&
  node.position !== undefined &&
  node.children.length > 0 &&
  node.children.every(({ type }) => phrasing.has(type));

const between = (source: string, one: Inline, other: Inline) =>
  source.slice(one.position.end.offset, other.position.start.offset);

/** One paragraph of components, with what the author put between them. */
function paragraph(source: string, run: readonly Inline[]): Paragraph {
  const children = run.flatMap((element, at): PhrasingContent[] => {
    const text: MdxJsxTextElement = { ...element, type: "mdxJsxTextElement" } as unknown as MdxJsxTextElement;
    const last = run[at - 1];
    if (last === undefined) return [text];
    const value = between(source, last, element).replace(/[ \t]*\n[ \t]*/g, "\n");
    return [{ type: "text", value, position: { start: last.position.end, end: element.position.start } }, text];
  });
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined
    ? { type: "paragraph", children }
    : { type: "paragraph", children, position: { start: first.position.start, end: last.position.end } };
}

function mend(source: string, parent: Parents): void {
  const mended: Nodes[] = [];
  let run: Inline[] = [];
  const endRun = () => {
    if (run.length > 0) mended.push(paragraph(source, run));
    run = [];
  };
  for (const child of parent.children) {
    if ("children" in child) mend(source, child);
    const last = run.at(-1);
    if (!isInline(child)) endRun();
    else if (last !== undefined && /\n[ \t]*\n/.test(between(source, last, child))) endRun();
    if (isInline(child)) run.push(child);
    else mended.push(child);
  }
  endRun();
  parent.children = mended as typeof parent.children;
}

/**
 * Puts components that share a paragraph, such as the options of a quiz line by line, into that paragraph again. A parser that
 * renders takes them out of it; here prose is read and counted, and a paragraph is a passage. Changes the tree.
 */
export function inParagraphs(source: string, tree: Root): Root {
  mend(source, tree);
  return tree;
}
