import { expect, test } from "vitest";
import type { LiveNote } from "../stores/notes.ts";
import { countOf, coursesOf, type Group, wantedOf, withWritten } from "./notes-by-lesson.ts";

const note = (id: string, quote: string, text: string): LiveNote => ({
  id,
  at: "2026-11-27T10:00:00.000Z",
  made: "2026-11-27T10:00:00.000Z",
  locale: "en",
  section: "",
  part: 0,
  quote,
  prefix: "",
  suffix: "",
  text,
  gone: false,
});
const lesson = (course: string, title: string, ...notes: LiveNote[]): Group => ({
  id: `${course}/${title}`,
  course,
  courseTitle: `Course ${course}`,
  title,
  href: `/{locale}/${title}/`,
  notes,
});
const groups = [
  lesson("01", "Voice", note("a", "Tone of voice", "Ask Marta"), note("b", "A brand speaks", "")),
  lesson("01", "Audience", note("c", "Who listens", "")),
  lesson("07", "Crisis", note("d", "Answer within the hour", "voice matters")),
];
const ids = (found: readonly Group[]) => found.flatMap(({ notes }) => notes.map(({ id }) => id)).join("");

test.each([
  ["everything", { find: "", course: "", kind: "all" }, "abcd"],
  ["words in the quote, the note or the lesson's title", { find: "VOICE", course: "", kind: "all" }, "abd"],
  ["words that all must be there", { find: " voice  marta ", course: "", kind: "all" }, "a"],
  ["a course", { find: "", course: "01", kind: "all" }, "abc"],
  ["notes that say something", { find: "", course: "", kind: "noted" }, "ad"],
  ["bare highlights", { find: "", course: "", kind: "bare" }, "bc"],
  ["nothing of the kind", { find: "zebra", course: "", kind: "all" }, ""],
])("finds %s", (_, wanted, found) => {
  expect(ids(wantedOf(groups, wanted))).toBe(found);
  expect(countOf(wantedOf(groups, wanted))).toBe(found.length);
});

test("a course's lessons are exported together, with whole addresses", () => {
  const courses = coursesOf(groups, ({ href }) => `https://example.org${href.replace("{locale}", "en")}`);
  expect(courses.map(({ title, lessons }) => [title, lessons.map(({ url }) => url)])).toEqual([
    ["Course 01", ["https://example.org/en/Voice/", "https://example.org/en/Audience/"]],
    ["Course 07", ["https://example.org/en/Crisis/"]],
  ]);
});

test("what is being written stays in its place, looked for or not, deleted elsewhere or not", () => {
  const [voice, audience, crisis] = groups as [Group, Group, Group];
  const written = (lesson: Group, at: number) => ({ lesson, note: lesson.notes[at] as LiveNote });
  expect(ids(withWritten([crisis], [written(audience, 0)], groups))).toBe("cd");
  expect(
    ids(withWritten([lesson("01", "Voice", { ...written(voice, 1).note, part: 1 })], [written(voice, 0)], groups)),
  ).toBe("ab");
  expect(ids(withWritten(groups, [written(voice, 0)], groups)), "there already").toBe("abcd");
  expect(ids(withWritten([voice], [written(crisis, 0)], [voice])), "of a lesson that left the site").toBe("abd");
  expect(ids(withWritten([], [written(voice, 0)], groups)), "the last of all").toBe("a");
});
