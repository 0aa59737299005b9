import { expect, test } from "vitest";
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
  expect(totalText(kept, state(2_000_000), "en")).not.toContain("by itself");
  expect(totalText(new Map(), state(0), "en")).not.toContain("by itself");
});
