import type { Nodes } from "mdast";
import { readability } from "../../exercises/lib/readability.ts";
import { parseText } from "../../exercises/lib/text.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import { uses } from "./walk.ts";

/** Blocks whose words are read as prose; the words of components inside them count too. */
const blocks = new Set(["paragraph", "heading"]);

/** The prose of a lesson, a sentence mark after each block so that a heading doesn't run into a paragraph. */
function prose(node: Nodes): string {
  if ("value" in node && node.type === "text") return node.value;
  // A dated value reads as one word.
  if ("name" in node && node.name === "Dated") return "5";
  if (!("children" in node)) return "";
  const inner = node.children.map(prose).join("");
  return blocks.has(node.type) && inner.trim() !== "" && !/[.!?…:»"]\s*$/.test(inner)
    ? `${inner}.\n`
    : blocks.has(node.type)
      ? `${inner}\n`
      : inner;
}

function line(lesson: AuthoredLesson): string {
  const text = parseText(prose(lesson.tree), lesson.locale);
  const all = uses(lesson.tree);
  const count = (name: string) => all.filter((use) => use.name === name).length;
  const measure = lesson.locale === "it" ? "Gulpease" : "Flesch";
  return [
    `${lesson.id} ${lesson.locale}`.padEnd(34),
    `${String(text.words.length).padStart(5)} words`,
    `${String(lesson.data.minutes).padStart(3)} minutes`,
    `${measure} ${Math.round(readability(text))}`.padEnd(12),
    `${count("Quiz")} checks`,
    `${count("Figure")} figures`,
    `${count("Exercise")} exercises`,
  ].join("  ");
}

/** A table of the lessons: words, minutes, readability, checks, figures, exercises; then the totals. */
export function lessonFigures(library: Library): string[] {
  const planned = library.courses.reduce((sum, { data }) => sum + data.lessons.length, 0);
  const written = new Set(library.lessons.map(({ id }) => id)).size;
  return [
    ...[...library.lessons].sort((a, b) => a.file.localeCompare(b.file, "en")).map(line),
    `lessons ${written} of ${planned} · exercises ${library.exercises.length} · glossary ${library.terms.length} · sources ${library.sources.reduce((sum, { data }) => sum + data.length, 0)}`,
  ];
}
