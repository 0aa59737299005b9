import { expect, test } from "vitest";
import { fakeBrowser } from "../stores/fakes/browser.ts";
import { type LiveNote, notesStore } from "../stores/notes.ts";
import { countOf, coursesOf, type Group, notesByLesson, wantedOf, withWritten } from "./notes-by-lesson.ts";

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
  lesson("01", "Voice", note("a", "Tone of voice", "Ask Marta"), note("b", "A brand speaks", "È perché vende")),
  lesson("01", "Audience", note("c", "Who listens", "")),
  lesson("07", "Crisis", note("d", "Answer within the hour", "voice matters")),
];
const ids = (found: readonly Group[]) => found.flatMap(({ notes }) => notes.map(({ id }) => id)).join("");

test.each([
  ["everything", { find: "", course: "", kind: "all" }, "abcd"],
  ["words in the quote, the note or the lesson's title", { find: "VOICE", course: "", kind: "all" }, "abd"],
  ["words that all must be there", { find: " voice  marta ", course: "", kind: "all" }, "a"],
  ["accents or none", { find: "perche è", course: "", kind: "all" }, "b"],
  ["a course", { find: "", course: "01", kind: "all" }, "abc"],
  ["notes that say something", { find: "", course: "", kind: "noted" }, "abd"],
  ["bare highlights", { find: "", course: "", kind: "bare" }, "c"],
  ["nothing of the kind", { find: "zebra", course: "", kind: "all" }, ""],
])("finds %s", (_, wanted, found) => {
  expect(ids(wantedOf(groups, wanted))).toBe(found);
  expect(countOf(wantedOf(groups, wanted))).toBe(found.length);
});

test("those that are found keep their lesson with its course and its address", () => {
  expect(wantedOf(groups, { find: "", course: "", kind: "all" })).toEqual(groups);
});

test("lessons come in the order of the path, those that left the site last, and notes in the order of the text", () => {
  const browser = fakeBrowser();
  const vault = browser.tab();
  const add = (lesson: string, part: number, quote: string) => {
    browser.time = new Date(browser.time.getTime() + 1000);
    const { locale, section, prefix, suffix, text } = note("", "", "");
    return notesStore(lesson, vault).add({ locale, section, part, quote, prefix, suffix, text }) ?? "";
  };
  add("07/Crisis", 2, "third");
  add("07/Crisis", 0, "first");
  add("07/Crisis", 0, "second");
  add("07/Retired", 0, "of a lesson that was taken off");
  add("01/Voice", 0, "of the path's first lesson");
  notesStore("01/Audience", vault).remove(add("01/Audience", 0, "deleted"));
  const told = notesByLesson(groups, "Lessons no longer here", vault).map(({ id, courseTitle, notes }) => [
    id,
    courseTitle,
    notes.map(({ quote }) => quote),
  ]);
  expect(told).toEqual([
    ["01/Voice", "Course 01", ["of the path's first lesson"]],
    ["07/Crisis", "Course 07", ["first", "second", "third"]],
    ["07/Retired", "Lessons no longer here", ["of a lesson that was taken off"]],
  ]);
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
