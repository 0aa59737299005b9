import { type Locale, locales } from "../../exercises/lib/locale.ts";
import type { TextDoc } from "../../exercises/lib/text.ts";
import { noJargon } from "../../exercises/rules/no-jargon/rule.ts";
import { noSlips } from "../../exercises/rules/no-slips/rule.ts";
import type { Allowed } from "../../src/schemas/allowed.ts";
import type { TestQuestion } from "../../src/schemas/test-question.ts";
import { spellingOf } from "../lib/spelling.ts";
import type { Authored, Library } from "./library.ts";
import { type Passage, passagesOf, readPassage } from "./passages.ts";
import type { Report } from "./problem.ts";
import { tellWrongLanguage } from "./right-language.ts";
import type { Scope } from "./scope.ts";
import { placeOf } from "./yaml-file.ts";

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
    const passages = texts.map((text) => readPassage({ text, ...placeOf(yaml, [index, locale]) }, locale));
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
  for (const { doc, line, column } of passages) {
    for (const rule of [noSlips, noJargon]) {
      const { findings } = rule.run(doc, rule === noJargon ? { maxPer100: 0 } : {}, context);
      for (const { range, message } of findings) {
        if (range === null || isAllowed(doc, range, allowed)) continue;
        report({
          file,
          line,
          column,
          name: rule === noJargon ? "Jargon" : "Slip",
          what: `${message} (“${doc.raw.slice(Math.max(0, range.start - 20), range.end + 20).trim()}”)`,
          advice: `Mend it; if it is meant so, add “${doc.raw.slice(range.start, range.end)}” to src/content/allowed.yaml.`,
        });
      }
    }
  }
}

/**
 * The slip and jargon rules that learners are held to hold for lessons and for the questions of final tests, too; and
 * lessons are in the language that they stand under.
 */
export async function checkLanguage(
  { lessons, questions, allowed, unread }: Library,
  report: Report,
  scope: Scope,
): Promise<void> {
  // Without the list of what is meant so, all of it would be told.
  const tell: typeof tellSlips = unread.allowed.size > 0 ? async () => undefined : tellSlips;
  for (const lesson of lessons.filter(({ file }) => scope(file))) {
    const { file, locale, id } = lesson;
    const passages = passagesOf(lesson);
    await tell(file, locale, passages, allowedIn(allowed, id, locale), report);
    tellWrongLanguage(lesson, passages, report);
  }
  for (const list of questions.filter(({ file }) => scope(file)))
    for (const locale of locales)
      for (const { lesson, passages } of questionPassages(list, locale))
        await tell(list.file, locale, passages, allowedIn(allowed, lesson, locale), report);
}
