import type { Nodes } from "mdast";
import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { parseText, type TextDoc } from "../../exercises/lib/text.ts";
import { noJargon } from "../../exercises/rules/no-jargon/rule.ts";
import { noSlips } from "../../exercises/rules/no-slips/rule.ts";
import type { Allowed } from "../../src/schemas/allowed.ts";
import type { TestQuestion } from "../../src/schemas/test-question.ts";
import { spellingOf } from "../lib/spelling.ts";
import { proseOf } from "./lesson-measures.ts";
import type { Authored, AuthoredLesson, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import type { Scope } from "./scope.ts";
import { startOf, uses } from "./walk.ts";
import { placeOf } from "./yaml-file.ts";

/** A passage of a lesson that readers see. */
interface Passage {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const attributesRead = ["question", "why", "label", "title", "caption", "alt"];

function blocksOf(node: Nodes): Passage[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell")
    return [{ text: proseOf({ ...node, type: "paragraph" } as Nodes), ...startOf(node) }];
  return "children" in node ? node.children.flatMap(blocksOf) : [];
}

/** What readers see of a lesson, block by block: its prose, and the attributes that show. */
export function passagesOf({ tree, data }: AuthoredLesson): Passage[] {
  const shown = uses(tree).flatMap(({ attributes, line, column }) =>
    attributesRead.flatMap((name) => {
      const value = attributes[name];
      return typeof value === "string" ? [{ text: value, line, column }] : [];
    }),
  );
  const head = [data.title, data.summary, ...data.objectives].map((text) => ({ text, line: 2, column: 1 }));
  return [...head, ...blocksOf(tree), ...shown];
}

const norm = (text: string) => text.toLowerCase().replaceAll("’", "'");

function allowedIn(allowed: Allowed, lesson: string, locale: Locale): string[] {
  return [...(allowed.everywhere[locale] ?? []), ...(allowed.lessons[lesson]?.[locale] ?? [])].map(norm);
}

/** Whether a finding lies inside a passage that somebody has looked at. */
function isAllowed(text: TextDoc, range: { start: number; end: number }, allowed: readonly string[]): boolean {
  const whole = norm(text.raw);
  return allowed.some((passage) => {
    for (let at = whole.indexOf(passage); at >= 0; at = whole.indexOf(passage, at + 1))
      if (at <= range.start && at + passage.length >= range.end) return true;
    return false;
  });
}

/** What readers see of the questions of a final test, by the lesson that each goes back to. */
function questionPassages({ data, yaml }: Authored<TestQuestion[]>, locale: Locale) {
  return data.flatMap((question, index) => {
    const { question: asked, options } = question[locale];
    const texts = [asked, ...options.flatMap(({ text, why }) => [text, why])];
    const passages = texts.map((text) => ({ text, ...placeOf(yaml, [index, locale]) }));
    return [{ lesson: question.id.replace(/#.*$/, ""), passages }];
  });
}

/** Runs the slip and jargon rules over passages, and tells what nobody has looked at and meant so. */
async function tellSlips(
  file: string,
  locale: Locale,
  passages: readonly Passage[],
  allowed: readonly string[],
  report: Report,
): Promise<void> {
  const context = { locale, spelling: await spellingOf(locale) };
  for (const { text, line, column } of passages) {
    const doc = parseText(text, locale);
    for (const rule of [noSlips, noJargon]) {
      const { findings } = rule.run(doc, rule === noJargon ? { maxPer100: 0 } : {}, context);
      for (const { range, message } of findings) {
        if (range === null || isAllowed(doc, range, allowed)) continue;
        report({
          file,
          line,
          column,
          name: rule === noJargon ? "Jargon" : "Slip",
          what: `${message} (“${text.slice(Math.max(0, range.start - 20), range.end + 20).trim()}”)`,
          advice: `Mend it; if it is meant so, add “${text.slice(range.start, range.end)}” to src/content/allowed.yaml.`,
        });
      }
    }
  }
}

/** The slip and jargon rules that learners are held to hold for lessons and for the questions of final tests, too. */
export async function checkLanguage(
  { lessons, questions, allowed, unread }: Library,
  report: Report,
  scope: Scope,
): Promise<void> {
  // Without the list of what is meant so, all of it would be told.
  if (unread.allowed.size > 0) return;
  for (const lesson of lessons.filter(({ file }) => scope(file)))
    await tellSlips(
      lesson.file,
      lesson.locale,
      passagesOf(lesson),
      allowedIn(allowed, lesson.id, lesson.locale),
      report,
    );
  for (const list of questions.filter(({ file }) => scope(file)))
    for (const locale of locales)
      for (const { lesson, passages } of questionPassages(list, locale))
        await tellSlips(list.file, locale, passages, allowedIn(allowed, lesson, locale), report);
}
