import type { Nodes } from "mdast";
import { curly } from "../../exercises/lib/text/curly.ts";
import { mdxTree } from "../path/mdx-tree.ts";
import type { SectionWords } from "./pack.ts";
import type { SynonymsOf } from "./synonyms.ts";
import type { SectionTitle } from "./types.ts";
import { wordsOf } from "./words.ts";

/** A section with its text. */
export interface Section extends SectionTitle {
  /** What people would type who look for it; nobody sees them. */
  readonly keywords: readonly string[];
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

/** What a lesson's frontmatter says of it: found, and shown, as the beginning of its page. */
interface About {
  readonly texts: readonly string[];
  readonly keywords: readonly string[];
}

/** Cuts a lesson at its second-level headings; `anchors` are their ids in order. */
export function lessonSections(
  source: string,
  anchors: readonly string[],
  page: Omit<SectionTitle, "anchor" | "heading">,
  about: About = { texts: [], keywords: [] },
): Section[] {
  const sections: { anchor: string; heading: string; parts: string[] }[] = [
    { anchor: "", heading: "", parts: about.texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)) },
  ];
  let heading = 0;
  for (const node of mdxTree(source).children) {
    if (node.type === "heading" && node.depth === 2)
      sections.push({ anchor: anchors[heading++] ?? "", heading: curly(tidy(textOf(node))), parts: [] });
    else sections.at(-1)?.parts.push(textOf(node));
  }
  return sections
    .map(({ anchor, heading: name, parts }, at) => ({
      ...page,
      anchor,
      heading: name,
      keywords: at === 0 ? about.keywords : [],
      body: curly(tidy(parts.join(" "))),
    }))
    .filter(({ body, heading: name }) => body !== "" || name !== "");
}

/** A section's words by field, as the index counts them; what names it is found by words that mean the same, too. */
export function sectionWords(
  { title, heading, keywords, body }: Section,
  synonymsOf: SynonymsOf = () => [],
): SectionWords {
  const words = (text: string) => wordsOf(text).map(({ word }) => word);
  const own = { title: words(title), heading: words(heading), body: words(body) };
  const asked = new Set(keywords.flatMap(words));
  const named = new Set([...(heading === "" ? own.title : own.heading), ...asked]);
  const kin = new Set([...named].flatMap(synonymsOf).filter((word) => !named.has(word)));
  return { ...own, keywords: [...asked, ...asked, ...kin] };
}
