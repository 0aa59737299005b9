import type { Nodes } from "mdast";
import type { Locale } from "../../exercises/lib/locale.ts";
import { parseText, type TextDoc } from "../../exercises/lib/text.ts";
import { proseOf } from "./lesson-measures.ts";
import type { AuthoredLesson } from "./library.ts";
import { startOf, uses } from "./walk.ts";

/** A passage that readers see, with its place. */
interface Written {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The same as rules read it. */
export interface Passage extends Omit<Written, "text"> {
  readonly doc: TextDoc;
}

const attributesRead = ["question", "why", "label", "title", "caption", "alt"];

function blocksOf(node: Nodes): Written[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell")
    return [{ text: proseOf({ ...node, type: "paragraph" } as Nodes), ...startOf(node) }];
  return "children" in node ? node.children.flatMap(blocksOf) : [];
}

/** Makes a passage ready for rules. */
export const readPassage = ({ text, line, column }: Written, locale: Locale): Passage => ({
  doc: parseText(text, locale),
  line,
  column,
});

/** What readers see of a lesson, block by block: its prose, and the attributes that show. */
export function passagesOf({ tree, data, locale }: AuthoredLesson): Passage[] {
  const shown = uses(tree).flatMap(({ attributes, line, column }) =>
    attributesRead.flatMap((name) => {
      const value = attributes[name];
      return typeof value === "string" ? [{ text: value, line, column }] : [];
    }),
  );
  const head = [data.title, data.summary, ...data.objectives].map((text) => ({ text, line: 2, column: 1 }));
  return [...head, ...blocksOf(tree), ...shown].map((passage) => readPassage(passage, locale));
}
