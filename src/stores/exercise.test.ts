import { expect, it } from "vitest";
import { exerciseStore } from "./exercise.ts";
import { fakeAttempt } from "./fake-attempt.ts";
import { fakeBrowser } from "./fake-browser.ts";

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
