import { expect, it } from "vitest";
import { nextStop } from "./next-stop.ts";

const lessons = ["c/1", "c/2", "c/3"];
const stop = (last: string | null, ...read: string[]) => nextStop(lessons, last, (lesson) => read.includes(lesson));

it.each([
  ["nothing for those who have not begun", stop(null), null],
  ["the lesson begun last, while unread", stop("c/2"), "c/2"],
  ["the next unread one after a read one", stop("c/1", "c/1", "c/2"), "c/3"],
  ["around to what was skipped", stop("c/3", "c/2", "c/3"), "c/1"],
  ["nothing when all is read", stop("c/3", ...lessons), null],
  ["the first unread, where only reading is remembered", stop(null, "c/1"), "c/2"],
  ["nothing for a last lesson that is gone from the path", stop("c/old"), null],
  ["the first unread, where the one begun last is not among these", stop("c/old", "c/1", "c/3"), "c/2"],
])("offers %s", (_, offered, expected) => {
  expect(offered).toBe(expected);
});
