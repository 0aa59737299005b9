import type { Nodes } from "mdast";
import { readability } from "../../exercises/lib/text/readability.ts";
import { parseText } from "../../exercises/lib/text.ts";
import type { AuthoredLesson } from "./library.ts";
import { uses } from "./walk.ts";

/** Blocks whose words are read as prose; the words of components inside them count too. */
const blocks = new Set(["paragraph", "heading"]);

/** The prose of a lesson, a sentence mark after each block so that a heading doesn't run into a paragraph. */
export function proseOf(node: Nodes): string {
  if ("value" in node && node.type === "text") return node.value;
  // An address, a label or a colour in code reads as one word.
  if (node.type === "inlineCode") return "5";
  // So does code in braces, which is refused by itself; a note to the author reads as nothing.
  if (node.type === "mdxTextExpression") return /^\s*\/\*/.test(node.value) ? "" : "5";
  // A dated value reads as one word.
  if ("name" in node && node.name === "Dated") return "5";
  if (!("children" in node)) return "";
  const inner = node.children.map(proseOf).join("");
  return blocks.has(node.type) && inner.trim() !== "" && !/[.!?…:»"]\s*$/.test(inner)
    ? `${inner}.\n`
    : blocks.has(node.type)
      ? `${inner}\n`
      : inner;
}

/** What can be measured of a lesson. */
interface LessonMeasures {
  readonly words: number;
  /** Gulpease in Italian, Flesch reading ease in English. */
  readonly readability: number;
  readonly checks: number;
  readonly figures: number;
  readonly exercises: number;
}

/** Measures a lesson's prose and counts its parts. */
export function measureLesson(lesson: AuthoredLesson): LessonMeasures {
  const text = parseText(proseOf(lesson.tree), lesson.locale);
  const all = uses(lesson.tree);
  const count = (name: string) => all.filter((use) => use.name === name).length;
  return {
    words: text.words.length,
    readability: Math.round(readability(text)),
    checks: count("Quiz"),
    figures: count("Figure"),
    exercises: count("Exercise"),
  };
}
