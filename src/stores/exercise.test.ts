import { expect, it } from "vitest";
import { bestAnswer, exerciseStore } from "./exercise.ts";
import { fakeAttempt } from "./fakes/attempt.ts";
import { fakeBrowser } from "./fakes/browser.ts";
import { exerciseKind } from "./records/exercise.ts";

it("starting over forgets the draft and the attempts, not that the model was seen", () => {
  const store = exerciseStore("late-order", fakeBrowser().tab());
  store.saveDraft("A reply");
  store.addAttempt(fakeAttempt);
  store.reveal();
  const undo = store.reset();
  expect(store.$record.get()).toMatchObject({ draft: null, attempts: [], revealed: true });
  undo();
  expect(store.$record.get()).toMatchObject({ draft: { answer: "A reply" }, revealed: true });
  expect(store.$record.get().attempts).toHaveLength(1);
});

it("starting over without having seen a model leaves nothing", () => {
  const browser = fakeBrowser();
  const store = exerciseStore("late-order", browser.tab());
  store.saveDraft("A reply");
  store.reset();
  expect(browser.bytes.size).toBe(0);
});

it("gives other exercises the best answer of the language that is asked for", () => {
  const vault = fakeBrowser().tab();
  const store = exerciseStore("quote-to-sign", vault);
  store.addAttempt({ ...fakeAttempt, answer: "preventivo", score: 80, locale: "it" });
  expect(bestAnswer("quote-to-sign", "en", vault)?.answer, "the only one there is").toBe("preventivo");
  store.addAttempt({ ...fakeAttempt, at: "2026-11-21T09:00:00.000Z", answer: "quote", score: 70, locale: "en" });
  expect(bestAnswer("quote-to-sign", "en", vault)?.answer).toBe("quote");
  expect(bestAnswer("quote-to-sign", "it", vault)?.answer).toBe("preventivo");
});

it("gives the latest of answers that did as well, and none of which only the marks are left", () => {
  const vault = fakeBrowser().tab();
  const store = exerciseStore("quote-to-sign", vault);
  const handIn = (answer: unknown, score: number) => {
    const { at: _, ...attempt } = fakeAttempt;
    store.addAttempt({ ...attempt, answer, score });
  };
  for (const answer of ["first", "second"]) handIn(answer, 70);
  handIn(null, 95);
  expect(bestAnswer("quote-to-sign", "en", vault)).toEqual({ answer: "second", score: 70 });
  expect(bestAnswer("voice-card", "en", vault)).toBeNull();
});

it("keeps the language of an attempt, and the attempt when the language is one that it doesn't know", () => {
  const kept = (locale: unknown) =>
    exerciseKind.parse({ ...exerciseKind.empty, attempts: [{ ...fakeAttempt, locale }] })?.attempts[0];
  expect(kept("it")?.locale).toBe("it");
  expect(kept("fr")).toMatchObject({ answer: "a" });
  expect(kept("fr")?.locale).toBeUndefined();
});
