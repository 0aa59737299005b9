import { expect, it } from "vitest";
import { findEmoji } from "./emoji.ts";

it.each([
  ["👨‍👩‍👧‍👦 e 👋🏽", ["👨‍👩‍👧‍👦", "👋🏽"]],
  ["🇮🇹 1️⃣ ❤️", ["🇮🇹", "1️⃣", "❤️"]],
  ["© ™ → ▪ 12 #", []],
  ["✅💡", ["✅", "💡"]],
])("%s", (text, found) => {
  expect(findEmoji(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
