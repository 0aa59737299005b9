import { expect, test } from "vitest";
import { hex, tabIcon } from "./app-icon.ts";

test("colours are written as icons want them", () => {
  expect(hex({ l: 1, c: 0, h: 0 })).toBe("#ffffff");
  expect(hex({ l: 0, c: 0, h: 0 })).toBe("#000000");
  // Red, from CSS Color 4.
  expect(hex({ l: 0.62796, c: 0.25768, h: 29.234 })).toBe("#ff0000");
  // Too strong for sRGB: clipped, still a colour.
  expect(hex({ l: 0.6, c: 0.4, h: 150 })).toMatch(/^#[\da-f]{6}$/);
});

test("the icon is small", () => {
  expect(tabIcon.length).toBeLessThan(500);
});
