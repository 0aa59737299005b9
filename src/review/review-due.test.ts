import { expect, it } from "vitest";
import { fakeBrowser } from "../stores/fakes/browser.ts";
import { lessonStore } from "../stores/lesson.ts";
import { reviewStore } from "./review.ts";
import { dueToday, mostDueToday } from "./review-due.ts";

it("counts the cards that the review will ask, and none that has left the deck", () => {
  const browser = fakeBrowser();
  const vault = browser.tab();
  lessonStore("c/a", vault).markRead();
  const deck = ["q:c/a#q1", "q:c/a#retired"].map((id) => ({ id, lessons: ["c/a"] }));
  for (const { id } of deck) reviewStore(deck, vault).grade(id, 3);
  expect([dueToday(deck, vault), mostDueToday(vault)]).toEqual([0, 0]);
  browser.time = new Date("2027-11-20T09:00:00.000Z");
  expect(dueToday(deck, vault)).toBe(2);
  expect(mostDueToday(vault)).toBe(2);
  expect(dueToday(deck.slice(0, 1), vault)).toBe(1);
});
