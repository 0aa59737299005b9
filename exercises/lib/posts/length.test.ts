import { expect, it } from "vitest";
import { type PostPlatform, platformLimits } from "../../data/platform-limits.ts";
import { unmissableEnd, visibleLength } from "./fold-line.ts";
import { postLength, utf8Length } from "./length.ts";

it.each<[PostPlatform, string, number]>([
  ["x", "€ 10", 5],
  ["bluesky", "👨‍👩‍👧‍👦e\u0300", 2],
  ["bluesky", "https://a.example", 17],
  ["mastodon", "vedi https://bottegalume.example/una/pagina", 28],
  ["mastodon", "ciao @lume@mastodon.example", 10],
  ["threads", "luce 💡", 9],
  ["instagram", "luce 💡", 7],
])("%s counts %s as %i", (platform, text, length) => {
  expect(postLength(text, platformLimits[platform])).toBe(length);
});

it("counts bytes", () => {
  expect(utf8Length("aè€💡")).toBe(1 + 2 + 3 + 4);
});

it("shows short posts whole, long ones up to the figure, unknown ones up to 125", () => {
  expect([visibleLength("x"), visibleLength("linkedin"), visibleLength("tiktok")]).toEqual([280, 210, 125]);
});

it("takes the first line where characters alone do not decide", () => {
  const text = `\n${"a".repeat(60)}\n${"b".repeat(200)}`;
  expect(unmissableEnd(text, "linkedin")).toBe(61);
  expect(unmissableEnd(text, "instagram")).toBe(125);
});
