import type { Nodes } from "mdast";
import { mdxTree } from "../path/mdx-tree.ts";
import type { SectionWords } from "./pack.ts";
import type { SectionTitle } from "./types.ts";
import { wordsOf } from "./words.ts";

/** A section with its text. */
export interface Section extends SectionTitle {
  readonly body: string;
}

/** Attributes of components that readers see as text. */
const readable = new Set(["question", "title", "label", "caption", "alt"]);

/** What holds words of one line: no blank comes between them that isn't there. */
const inline: ReadonlySet<string> = new Set(["paragraph", "heading", "emphasis", "strong", "delete", "link"]);

function textOf(node: Nodes): string {
  // A quick check is found by its question; its answers, and why they are right, are for who answers it.
  if ("name" in node && node.name === "Option") return "";
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  const own =
    node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement"
      ? node.attributes.flatMap((attribute) =>
          attribute.type === "mdxJsxAttribute" && readable.has(attribute.name) && typeof attribute.value === "string"
            ? [attribute.value]
            : [],
        )
      : [];
  const children = "children" in node ? node.children.map(textOf) : [];
  return [...own, children.join(inline.has(node.type) ? "" : " ")].join(" ");
}

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** The words of a text in Markdown. */
export const plainText = (source: string): string => tidy(mdxTree(source).children.map(textOf).join(" "));

/** Cuts a lesson at its second-level headings; `anchors` are their ids in order. */
export function lessonSections(
  source: string,
  anchors: readonly string[],
  page: Omit<SectionTitle, "anchor" | "heading">,
): Section[] {
  const sections: { anchor: string; heading: string; parts: string[] }[] = [{ anchor: "", heading: "", parts: [] }];
  let heading = 0;
  for (const node of mdxTree(source).children) {
    if (node.type === "heading" && node.depth === 2)
      sections.push({ anchor: anchors[heading++] ?? "", heading: tidy(textOf(node)), parts: [] });
    else sections.at(-1)?.parts.push(textOf(node));
  }
  return sections
    .map(({ anchor, heading: name, parts }) => ({ ...page, anchor, heading: name, body: tidy(parts.join(" ")) }))
    .filter(({ body, heading: name }) => body !== "" || name !== "");
}

/** A section's words by field, as the index counts them. */
export function sectionWords({ title, heading, body }: Section): SectionWords {
  const words = (text: string) => wordsOf(text).map(({ word }) => word);
  return { title: words(title), heading: words(heading), body: words(body) };
}
