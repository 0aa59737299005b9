import { expect, test } from "vitest";
import { keepingStrings } from "../i18n/keeping.ts";
import type { Shelf } from "./catalogue.ts";
import { totalText } from "./total-text.ts";

const kept: Shelf = new Map([["en/a/b", [["/en/a/b/", "1", 2_000_000]]]]);
const state = (copies: number) => ({ room: null, promise: "promised" as const, copies });

test("what was kept and what was only seen are told apart, and add up to what “Your data” counts", () => {
  const text = totalText(kept, state(2_500_000), "en");
  expect(text).toContain("You have kept 2 MB");
  expect(text).toContain("Another 500 kB");
  expect(text).toContain("2.5 MB in all");
});

test("whoever kept nothing hears of what came by itself", () => {
  expect(totalText(new Map(), state(300_000), "it")).toMatch(/non hai ancora tenuto niente.*300 kB/);
});

test("where nothing came by itself, nothing is said of it", () => {
  expect(totalText(kept, state(2_000_001), "en")).toContain("automatically");
  expect(totalText(kept, state(2_000_000), "en")).not.toContain("automatically");
  expect(totalText(new Map(), state(0), "en")).not.toContain("automatically");
});

test("how much more finds room is told as long as there is room, and how safe it is once something is kept", () => {
  const told = (shelf: Shelf, usage: number, promise: "promised" | "not-promised" | "unsaid") =>
    totalText(shelf, { room: { usage, quota: 10_000_000 }, promise, copies: 0 }, "en");
  const { safe, unsafe } = keepingStrings.en;
  expect(told(kept, 4_000_000, "promised")).toContain("There is room for about 6 MB more.");
  expect(told(kept, 4_000_000, "promised")).toContain(safe);
  expect(told(kept, 10_000_000, "not-promised")).not.toContain("There is room");
  expect(told(kept, 4_000_000, "unsaid")).toContain(unsafe);
  for (const promise of ["promised", "unsaid"] as const) {
    const nothing = told(new Map(), 4_000_000, promise);
    expect(nothing).toContain("6 MB");
    for (const words of [safe, unsafe]) expect(nothing).not.toContain(words);
  }
});

test("lessons that are kept in the other language are spoken of in this one", () => {
  expect(totalText(kept, state(0), "it")).toContain(keepingStrings.it.otherLanguage);
  expect(totalText(kept, state(0), "en")).not.toContain(keepingStrings.en.otherLanguage);
});
