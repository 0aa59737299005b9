import { expect, it } from "vitest";
import { fakeBrowser } from "./fakes/browser.ts";
import { portfolioStore } from "./portfolio.ts";

it("keeps what is said of each work beside what was said of the others", () => {
  const browser = fakeBrowser();
  const mine = portfolioStore(browser.tab());
  mine.open("Mi chiamo Ada.");
  mine.say("late-order", { note: "La prima." });
  mine.say("voice-card", { shown: false });
  mine.say("late-order", { shown: false });
  for (const store of [mine, portfolioStore(browser.tab())]) {
    expect(store.$record.get().opening?.text).toBe("Mi chiamo Ada.");
    expect(store.piece("late-order")).toMatchObject({ shown: false, note: "La prima." });
    expect(store.piece("voice-card")).toMatchObject({ shown: false, note: "" });
    expect(store.piece("raci-matrix")).toBeUndefined();
  }
});

it("shows a work of which only a note was written", () => {
  const store = portfolioStore(fakeBrowser().tab());
  store.say("late-order", { note: "La prima." });
  expect(store.piece("late-order")).toMatchObject({ shown: true, note: "La prima." });
});
