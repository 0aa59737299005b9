import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { curly } from "../../exercises/lib/text/curly.ts";
import { mdxTree } from "./mdx-tree.ts";

/** A quick check of a lesson, taken out of its text. */
export interface Question {
  /** course/lesson#quiz */
  readonly id: string;
  /** course/lesson */
  readonly lesson: string;
  readonly question: string;
  readonly multiple: boolean;
  readonly options: readonly { readonly html: string; readonly why: string; readonly correct: boolean }[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
const isElement = (node: Nodes): node is Element =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** The elements of a name in a node, itself included; none inside of another. */
function elements(node: Nodes, name: string): Element[] {
  if (isElement(node) && node.name === name) return [node];
  return "children" in node ? node.children.flatMap((child) => elements(child, name)) : [];
}

function attribute(element: Element, name: string): string | null {
  const found = element.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
  return found === undefined ? null : typeof found.value === "string" ? found.value : "";
}

/** Text in HTML as it is. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const tags: Readonly<Record<string, string>> = { emphasis: "em", strong: "strong", delete: "s" };

/** The inline markup that an option may hold; terms and links become their words. */
function inlineHtml(node: Nodes): string {
  if (node.type === "text") return escaped(curly(node.value));
  if (node.type === "inlineCode") return `<code>${escaped(node.value)}</code>`;
  if (!("children" in node)) return "";
  const inner = node.children.map(inlineHtml).join("");
  const tag = tags[node.type];
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
}

/** The quick checks of a lesson in the order of its text. `body` has no frontmatter, and dated values in place. */
export function questionsIn(body: string, lesson: string): Question[] {
  return elements(mdxTree(body), "Quiz").map((quiz) => ({
    id: `${lesson}#${attribute(quiz, "id") ?? ""}`,
    lesson,
    question: curly(attribute(quiz, "question") ?? ""),
    multiple: attribute(quiz, "multiple") !== null,
    options: quiz.children
      .flatMap((child) => elements(child, "Option"))
      .map((option) => ({
        html: option.children.map(inlineHtml).join("").trim(),
        why: curly(attribute(option, "why") ?? ""),
        correct: attribute(option, "correct") !== null,
      })),
  }));
}
