import { expect, it } from "vitest";
import { fakeBrowser } from "../stores/fakes/browser.ts";
import { lessonStore } from "../stores/lesson.ts";
import { reviewStore } from "./review.ts";
import { backToday, leftToday } from "./review-due.ts";

it("counts the cards that the review will ask, and none that has left the deck", () => {
  const browser = fakeBrowser();
  const vault = browser.tab();
  lessonStore("c/a", vault).markRead();
  const deck = ["q:c/a#q1", "q:c/a#retired"].map((id) => ({ id, lessons: ["c/a"] }));
  for (const { id } of deck) reviewStore(deck, vault).grade(id, 3);
  expect([leftToday(deck, vault), backToday(vault)]).toEqual([0, 0]);
  browser.time = new Date("2027-11-20T09:00:00.000Z");
  expect(leftToday(deck, vault)).toBe(2);
  expect(backToday(vault)).toBe(2);
  expect(leftToday(deck.slice(0, 1), vault)).toBe(1);
});

it("counts the new cards that the review will ask today, as the review itself does", () => {
  const vault = fakeBrowser().tab();
  lessonStore("c/a", vault).markRead();
  const deck = ["q:c/a#q1", "q:c/a#q2", "q:c/a#q3"].map((id) => ({ id, lessons: ["c/a"] }));
  reviewStore(deck, vault).grade("q:c/a#q1", 1);
  expect([leftToday(deck, vault), backToday(vault)]).toEqual([3, 1]);
  reviewStore(deck, vault).setLimit(1);
  expect(leftToday(deck, vault)).toBe(1);
});
