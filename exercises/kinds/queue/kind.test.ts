import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Locale, locales } from "../../lib/locale.ts";
import { queue } from "./kind.ts";
import { noticeRuleIds } from "./notice-rules.ts";
import { pausedAtEnd, replay } from "./replay.ts";
import type { Action, QueueAnswer } from "./schema.ts";
import { queueSchema } from "./schema.ts";
import { ruleTitles } from "./strings.ts";

const raw = parse(readFileSync(new URL("../../bank/04-plan/stop-everything/exercise.yaml", import.meta.url), "utf8"));
const exercise = queueSchema.parse(raw);
const best = (locale: Locale) => queue.answer.parse(queue.models(exercise, locale)[0]);
const grade = (answer: QueueAnswer, locale: Locale = "en") =>
  queue.grade(exercise, queue.answer.parse(answer), locale, { spelling: null });
const missed = (answer: QueueAnswer, locale: Locale = "en") =>
  grade(answer, locale)
    .rules.filter(({ outcome }) => outcome === "missed")
    .map(({ id }) => id);
const all: Action = { do: "pause-all" };
const tell: Action = { do: "notice" };

test("nine posts, of which three stay; every rule of the kind has a title", () => {
  expect(exercise.posts).toHaveLength(9);
  expect(exercise.posts.filter(({ nature }) => nature === "service")).toHaveLength(3);
  for (const locale of locales)
    for (const { id } of grade(best(locale), locale).rules)
      if (!noticeRuleIds.includes(id)) expect(ruleTitles[locale]).toHaveProperty(id);
});

describe("the queue", () => {
  test("a selection is one step, and only what changes counts as moved", () => {
    const steps = replay(exercise, [
      all,
      { do: "resume", posts: ["battery-swap", "nobody"] },
      { do: "pause", posts: ["battery-swap", "nives-bath"] },
    ]);
    expect(steps.map(({ moved }) => moved.length)).toEqual([9, 1, 1]);
    expect(steps.at(-1)?.paused.size).toBe(9);
  });
  test("nothing done is nothing paused", () => {
    expect(pausedAtEnd(exercise, []).size).toBe(0);
    expect(missed({ actions: [], notice: "" })).toEqual(["risky-posts-paused", "notice-sent"]);
  });
  test("each post in the wrong place is named, with why", () => {
    const { notice } = best("en");
    const verdict = grade({ actions: [all, tell], notice });
    const findings = verdict.rules.find(({ id }) => id === "service-posts-kept")?.findings ?? [];
    expect(findings.map(({ cell }) => cell?.row)).toEqual([1, 4, 7]);
    expect(findings[1]?.message).toMatch(
      /^5\. On Saturday 17 the workshop is closed for…: it doesn’t go out any more\. People who meant to come/,
    );
  });
  test("four steps are one too many, in whatever order", () => {
    const { notice, actions } = best("en");
    expect(missed({ actions: [...actions].reverse(), notice })).toContain("service-posts-kept");
    expect(missed({ actions: [...actions, { do: "pause", posts: ["nives-bath"] }], notice })).toEqual(["few-steps"]);
  });
});

test("the places of the notice's rules are in the notice", () => {
  const verdict = grade({ ...best("en"), notice: "We've paused the jokes until Monday at 9." });
  const what = verdict.rules.find(({ id }) => id === "notice-what");
  expect(what?.evidence[0]).toMatchObject({ field: "notice" });
  expect(verdict.rules.find(({ id }) => id === "notice-who")?.findings[0]?.cell?.table).toBe("notice");
});

test("any answer is graded the same twice, with places inside it", () => {
  const ids = fc.array(fc.constantFrom(...exercise.posts.map(({ id }) => id), "other"), { minLength: 1, maxLength: 9 });
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.constant(all),
    fc.constant(tell),
    ids.map((posts): Action => ({ do: "pause", posts })),
    ids.map((posts): Action => ({ do: "resume", posts })),
  );
  const notice = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          "Marta ",
          "ferma ",
          "i post ",
          "until ",
          "fino a ",
          "domani ",
          "paused ",
          ": ",
          "\n",
          "non ",
          "?",
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join("")),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 8 }), notice, fc.constantFrom(...locales), (actions, text, locale) => {
      const verdict = grade({ actions, notice: text }, locale);
      expect(grade({ actions, notice: text }, locale)).toEqual(verdict);
      for (const { range, message } of verdict.rules.flatMap((rule) => rule.findings)) {
        expect(message).not.toMatch(/undefined/);
        if (range !== null) expect(range.start >= 0 && range.start <= range.end && range.end <= text.length).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test("answers and queues beyond bounds are refused", () => {
  expect(queue.answer.safeParse({ actions: Array(61).fill(all), notice: "" }).success).toBe(false);
  expect(queue.answer.safeParse({ actions: [{ do: "delete" }], notice: "" }).success).toBe(false);
  const wrong = structuredClone(raw);
  for (const post of wrong.posts) if (post.nature === "humour") post.nature = "promo";
  expect(queueSchema.safeParse(wrong).error?.issues.map(({ message }) => message)).toEqual(['no post is "humour"']);
});
