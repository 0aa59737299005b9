import { defineHastPlugin, type HastNode, type HastVisitorContext } from "satteri";

/** What leads up to a word without a blank: an opening mark, or an elided article (dell’). */
const leading = /(?:\p{L}+’|[\p{Ps}\p{Pi}])+$/u;
/** What closes behind a word: brackets, quotation marks, stops. */
const trailing = /^[\p{Pe}\p{Pf}.,:;?!…]+/u;

type Node = Readonly<HastNode>;

/** Whether it is a term of the glossary, or emphasis on nothing but one. */
const isTerm = (node: Node | undefined): boolean =>
  node?.type === "mdxJsxTextElement"
    ? node.name === "Term"
    : node?.type === "element" && node.children.length === 1 && isTerm(node.children[0]);

/** What stands just before and just after a node. */
function neighbours(node: Node, ctx: HastVisitorContext): readonly [before: Node | undefined, after: Node | undefined] {
  const all = ctx.parent(node)?.children ?? [];
  const at = ctx.indexOf(node) ?? 0;
  return [all[at - 1], all[at + 1]];
}

const found = (marks: RegExp, node: Node | undefined): string =>
  node?.type === "text" ? (marks.exec(node.value)?.[0] ?? "") : "";

/** A term with the marks that touch it in a span that isn't broken (src/styles/prose/term.css). */
function wrapped(node: Node, ctx: HastVisitorContext): HastNode | undefined {
  if (!isTerm(node)) return undefined;
  const [before, after] = neighbours(node, ctx);
  const marks = [found(leading, before), found(trailing, after)].map((value) => ({ type: "text" as const, value }));
  if (marks.every(({ value }) => value === "")) return undefined;
  const children = [marks[0], node, marks[1]].filter((child) => child?.type !== "text" || child.value !== "");
  return { type: "element", tagName: "span", properties: { className: ["term-unbroken"] }, children } as HastNode;
}

/**
 * Keeps punctuation on the line of a glossary term. A term is a button, and browsers may break a line on either side of
 * one: without this a colon could begin a line, or an opening bracket end it. The words of the lesson stay the same.
 */
export const termPunctuation = defineHastPlugin({
  name: "regia-term-punctuation",
  text(node, ctx) {
    const [before, after] = neighbours(node, ctx);
    const from = isTerm(before) ? found(trailing, node).length : 0;
    const rest = node.value.slice(from);
    const to = rest.length - (isTerm(after) ? (leading.exec(rest)?.[0].length ?? 0) : 0);
    return to === node.value.length ? undefined : { type: "text", value: rest.slice(0, to) };
  },
  mdxJsxTextElement: { filter: ["Term"], visit: wrapped },
  element: { filter: ["em", "strong"], visit: wrapped },
});
