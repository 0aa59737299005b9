import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exerciseStore } from "./exercise.ts";
import { fakeBrowser } from "./fakes/browser.ts";
import { lessonStore } from "./lesson.ts";
import type { Attempt } from "./records/attempts.ts";

const attempt = (second: number, answer: string): Attempt => ({
  at: new Date(Date.UTC(2026, 10, 20, 9, 0, second)).toISOString(),
  rev: 1,
  answer,
  score: 50,
  mark: 50,
  passed: false,
  revealed: false,
});

function twoTabs(instant: boolean) {
  const browser = fakeBrowser();
  browser.instant = instant;
  const [one, two] = [browser.tab(), browser.tab()];
  return { browser, one: exerciseStore("x", one), two: exerciseStore("x", two), vaults: [one, two] as const };
}

describe("one exercise in two tabs", () => {
  it("shows in each what the other hands in", () => {
    const { one, two } = twoTabs(true);
    one.addAttempt(attempt(1, "one"));
    two.addAttempt(attempt(2, "two"));
    expect(one.$record.get().attempts.map(({ answer }) => answer)).toEqual(["one", "two"]);
    expect(two.$record.get()).toEqual(one.$record.get());
  });

  it("loses nothing when both write before either hears of the other", () => {
    const { browser, one, two } = twoTabs(false);
    one.addAttempt(attempt(1, "one"));
    two.addAttempt(attempt(1, "two"));
    one.reveal();
    browser.deliver();
    expect(one.$record.get().attempts).toHaveLength(2);
    expect(two.$record.get()).toEqual(one.$record.get());
    expect(two.$record.get().revealed).toBe(true);
    expect(JSON.parse(browser.bytes.get("regia:x:x") ?? "")).toEqual(one.$record.get());
  });

  it("keeps the newest draft", () => {
    const { browser, one, two } = twoTabs(false);
    one.saveDraft("older");
    browser.time = new Date(browser.time.getTime() + 1000);
    two.saveDraft("newer");
    browser.deliver();
    expect([one, two].map(({ $record }) => $record.get().draft?.answer)).toEqual(["newer", "newer"]);
  });

  it("comes to rest with every attempt, however writes and deliveries fall", () => {
    const step = fc.constantFrom("one", "two", "draft one", "draft two", "deliver");
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { browser, one, two } = twoTabs(false);
        const tabs = { one, two };
        for (const [n, name] of steps.entries()) {
          if (name === "deliver") browser.deliver();
          else if (name === "one" || name === "two") tabs[name].addAttempt(attempt(n, name));
          else (name === "draft one" ? one : two).saveDraft(`${name} ${n}`);
        }
        browser.deliver();
        expect(one.$record.get().attempts).toHaveLength(
          steps.filter((name) => name === "one" || name === "two").length,
        );
        expect(two.$record.get()).toEqual(one.$record.get());
      }),
    );
  });
});

describe("starting over", () => {
  it("empties the other tab too, and undo keeps what came after", () => {
    const { one, two } = twoTabs(true);
    one.addAttempt(attempt(1, "before"));
    const undo = one.reset();
    expect(two.$record.get().attempts).toEqual([]);
    two.addAttempt(attempt(2, "after"));
    undo();
    expect(two.$record.get().attempts.map(({ answer }) => answer)).toEqual(["before", "after"]);
  });
});

describe("one lesson in two tabs", () => {
  it("joins what was read in one and answered in the other", () => {
    const { browser, vaults } = twoTabs(false);
    const [one, two] = [lessonStore("c/l", vaults[0]), lessonStore("c/l", vaults[1])];
    one.markRead();
    two.answerQuiz("q1", [1], false);
    browser.time = new Date(browser.time.getTime() + 1000);
    one.answerQuiz("q1", [0, 2], true);
    browser.deliver();
    expect(two.$record.get().readAt).toBe("2026-11-20T09:00:00.000Z");
    expect(two.quiz("q1")).toMatchObject({ chosen: [0, 2], right: true });
    expect(two.quiz("constructor")).toBeNull();
  });
});
