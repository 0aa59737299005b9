import { didYouMean } from "../lib/nearest.ts";
import { anchorsOf } from "./anchors.ts";
import { decoded } from "./decoded.ts";
import { knownIn } from "./known.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { nodesOf, startOf, textOf, uses } from "./walk.ts";

/** Headings, tables and links of lessons. */
export function checkProse(library: Library, report: Report): void {
  const { lessons } = library;
  const ids = knownIn(library).lessons;
  const anchors = new Map(lessons.map(({ id, locale, tree }) => [`${id} ${locale}`, anchorsOf(tree)]));
  for (const lesson of lessons) {
    checkHeadings(lesson, report);
    for (const table of nodesOf(lesson.tree, "table"))
      for (const cell of table.children[0]?.children ?? [])
        if (textOf(cell).trim() === "")
          report({
            file: lesson.file,
            ...startOf(cell),
            name: "EmptyTableHeader",
            what: "A column of the table has no name.",
            advice: "Name it in a word: screen readers read it with every cell below.",
          });
    checkLinks(lesson, ids, report);
    checkAnchors(lesson, anchors, report);
    checkQuizIds(lesson, report);
  }
}

function checkHeadings({ file, tree }: AuthoredLesson, report: Report) {
  let level = 1;
  for (const heading of nodesOf(tree, "heading")) {
    if (heading.depth === 1)
      report({
        file,
        ...startOf(heading),
        name: "SecondTitle",
        what: `“${textOf(heading)}” is a heading of level 1; the page already has its title.`,
        advice: "Begin with ##.",
      });
    else if (heading.depth > level + 1)
      report({
        file,
        ...startOf(heading),
        name: "SkippedHeading",
        what: `“${textOf(heading)}” is of level ${heading.depth}, after one of level ${level}.`,
        advice: `Use ${"#".repeat(level + 1)}: screen readers walk the page by its headings.`,
      });
    level = heading.depth;
  }
}

function checkLinks({ file, tree, locale }: AuthoredLesson, lessonIds: ReadonlySet<string>, report: Report) {
  for (const link of nodesOf(tree, "link")) {
    const at = { file, ...startOf(link) };
    if (/^(?:mailto:[^@]+@|https?:\/\/)[^/]*\.example(?:\/|$)/.test(link.url)) continue; // shown as text
    const lesson = /^lesson:([^#]*)/.exec(link.url)?.[1];
    if (lesson !== undefined) {
      if (!lessonIds.has(lesson))
        report({
          ...at,
          name: "DeadLink",
          what: `There is no lesson "${lesson}".${didYouMean(lesson, lessonIds)}`,
          advice: "Write it as lesson:course/lesson, such as lesson:crisis/criticism.",
        });
    } else if (/^\/?(?:it|en)\//.test(link.url)) {
      const to = /(it|en)\//.exec(link.url)?.[1];
      report({
        ...at,
        name: to === locale ? "FixedLink" : "LinkChangesLanguage",
        what:
          to === locale ? `${link.url} is an address of this site.` : `${link.url} leaves the language of this lesson.`,
        advice: "Link a lesson as lesson:course/lesson: it stays in the reader's language.",
      });
    } else if (!/^https:\/\/[^\s/]+\.[^\s]+$/.test(link.url) && !link.url.startsWith("#"))
      report({
        ...at,
        name: "DeadLink",
        what: `${link.url} leads nowhere from here.`,
        advice:
          "Links are lesson:course/lesson, lesson:course/lesson#a-heading, #a-heading of this page, or an https address.",
      });
    if (/^(?:qui|clicca qui|click here|here|link)$/i.test(textOf(link).trim()))
      report({
        ...at,
        name: "VagueLink",
        what: `“${textOf(link)}” doesn't say where the link leads.`,
        advice: "Name what the reader will find there.",
      });
  }
}

/** A link to a heading, of this lesson or of another, leads to one that is there. */
function checkAnchors(
  { file, tree, id, locale }: AuthoredLesson,
  anchors: ReadonlyMap<string, readonly string[]>,
  report: Report,
) {
  for (const link of nodesOf(tree, "link")) {
    const [, to, written] = /^(?:lesson:([^#]*))?#(.*)$/.exec(link.url) ?? [];
    const known = anchors.get(`${to ?? id} ${locale}`);
    const anchor = written && decoded(written);
    if (anchor === undefined || known === undefined || known.includes(anchor)) continue;
    report({
      file,
      ...startOf(link),
      name: "DeadLink",
      what: `${to === undefined ? "This lesson" : `The lesson "${to}"`} has no heading #${anchor}.${didYouMean(anchor, known)}`,
      advice: `Its headings are ${known.map((one) => `#${one}`).join(", ")}.`,
    });
  }
}

function checkQuizIds({ file, tree }: AuthoredLesson, report: Report) {
  const seen = new Set<string>();
  for (const use of uses(tree)) {
    if (use.name !== "Quiz") continue;
    const id = String(use.attributes["id"]);
    if (seen.has(id))
      report({
        file,
        line: use.line,
        column: use.column,
        name: "DuplicateId",
        what: `The quiz "${id}" is there twice.`,
        advice: "Number the quizzes of a lesson: q1, q2, …",
      });
    seen.add(id);
  }
}
