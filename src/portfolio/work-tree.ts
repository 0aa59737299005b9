import type { Block } from "../../exercises/lib/work.ts";

/** An element of a work, or its words: what the page builds elements from and the exported file its HTML. */
export type Tree =
  | string
  | { readonly tag: Tag; readonly name?: string; readonly lang?: string; readonly of: readonly Tree[] };

type Tag =
  | "h3"
  | "h4"
  | "blockquote"
  | "ul"
  | "li"
  | "dl"
  | "div"
  | "dt"
  | "dd"
  | "table"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td"
  | "caption";

const element = (tag: Tag, ...of: Tree[]): Tree => ({ tag, of });

function blockTree(block: Block, label: "h3" | "h4", lang: string | undefined): Tree[] {
  switch (block.is) {
    case "heading":
      return [element("h3", block.text)];
    case "facts":
      return [
        element("dl", ...block.facts.map(([name, value]) => element("div", element("dt", name), element("dd", value)))),
      ];
    case "table":
      return [
        element(
          "table",
          ...(block.label === null ? [] : [element("caption", block.label)]),
          element("thead", element("tr", ...block.head.map((name) => element("th", name)))),
          element(
            "tbody",
            ...block.rows.map((cells) =>
              element("tr", ...cells.map((cell, at): Tree => ({ tag: "td", name: block.head[at] ?? "", of: [cell] }))),
            ),
          ),
        ),
      ];
    case "list":
      return [element(label, block.label), element("ul", ...block.items.map((item) => element("li", item)))];
    case "text": {
      const own = lang === undefined ? {} : { lang };
      const words: Tree = { tag: "blockquote", ...(block.given ? { name: "given" } : own), of: [block.text] };
      return block.label === null ? [words] : [element(label, block.label), words];
    }
  }
}

/**
 * The elements of a work, in order. Labels stand a step below headings, where the work has any. `lang` is the language
 * of the learner's words, where it isn't that of the page.
 */
export function workTree(blocks: readonly Block[], lang?: string): Tree[] {
  const label = blocks.some(({ is }) => is === "heading") ? "h4" : "h3";
  return blocks.flatMap((block) => blockTree(block, label, lang));
}

/** The attribute in which an element keeps its name: a cell that of its column, which narrow screens show beside it. */
const attributeOf = (tag: Tag) => (tag === "td" ? "data-head" : "data-is");

/** Text in HTML as it is. */
export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** A tree as HTML. */
export function htmlOf(tree: Tree): string {
  if (typeof tree === "string") return escaped(tree);
  const { tag, name, lang, of } = tree;
  const scope = tag === "th" ? ' scope="col"' : "";
  const named = name === undefined ? "" : ` ${attributeOf(tag)}="${escaped(name)}"`;
  const spoken = lang === undefined ? "" : ` lang="${escaped(lang)}"`;
  return `<${tag}${scope}${named}${spoken}>${of.map(htmlOf).join("")}</${tag}>`;
}

/** A tree as nodes of the page. */
export function nodeOf(tree: Tree): Node {
  if (typeof tree === "string") return document.createTextNode(tree);
  const node = document.createElement(tree.tag);
  if (tree.tag === "th") node.setAttribute("scope", "col");
  if (tree.name !== undefined) node.setAttribute(attributeOf(tree.tag), tree.name);
  if (tree.lang !== undefined) node.lang = tree.lang;
  node.append(...tree.of.map(nodeOf));
  return node;
}
