import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hex } from "../../../config/app-icon.ts";
import { houseColoursCss } from "../../../config/house-colours.ts";
import { contrast, fromHex, inSrgb, luminance } from "./oklch.ts";
import { contrastOf, coursePairs, pairs } from "./pairs.ts";
import { colourOf, courses, scopeOf, themes } from "./tokens.ts";

const root = join(import.meta.dirname, "../../..");

test("the arithmetic agrees with known values", () => {
  const white = { l: 1, c: 0, h: 0 };
  expect(contrast({ l: 0, c: 0, h: 0 }, white)).toBeCloseTo(21, 2);
  // #767676, the lightest grey that is AA on white.
  expect(contrast({ l: 0.5657, c: 0, h: 0 }, white)).toBeCloseTo(4.54, 1);
  // #ff0000.
  expect(luminance({ l: 0.62796, c: 0.25768, h: 29.234 })).toBeCloseTo(0.2126, 3);
});

test("a colour comes back from hexadecimal", () => {
  for (const written of ["#ff0000", "#00ff00", "#123456", "#ffffff", "#7f7f7f", "#e30613"])
    expect(hex(fromHex(written))).toBe(written);
  expect(fromHex("#808080")).toMatchObject({ c: 0, h: 0 });
});

describe.each(themes)("in the %s theme", (theme) => {
  test("every pair of tokens that meets on a page has the contrast it needs", () => {
    const short = pairs.filter((pair) => contrastOf(pair, theme) < pair.least);
    expect(short).toEqual([]);
  });

  test.each(courses)("so it is in the hue of %s", (course) => {
    const short = coursePairs.filter((pair) => contrastOf(pair, theme, course) < pair.least);
    expect(short).toEqual([]);
  });

  test("every colour can be shown by every screen", () => {
    const names = [...scopeOf()].flatMap(([name, value]) =>
      value.includes("oklch(") && !/shadow|stripes/.test(name) ? [name] : [],
    );
    const outside = names.filter((name) => !inSrgb(colourOf(name, scopeOf(), theme)));
    for (const course of courses)
      for (const name of ["--course", "--course-soft", "--course-tint", "--on-course"])
        if (!inSrgb(colourOf(name, scopeOf(course), theme))) outside.push(`${name} of ${course}`);
    expect(outside).toEqual([]);
  });

  test("whatever accent regia.config.ts may name, its words can be read", () => {
    const own = pairs.filter(({ front, back }) => /accent/.test(front + back));
    const outsideCourses = [...own, ...coursePairs];
    for (let hue = 0; hue < 360; hue += 10)
      for (const chroma of [0, 0.05, 0.1, 0.15, 0.2]) {
        const scope = new Map([...scopeOf(), ["--accent-h", String(hue)], ["--accent-c", String(chroma)]]);
        const short = outsideCourses.filter(
          ({ front, back, least }) => contrast(colourOf(front, scope, theme), colourOf(back, scope, theme)) < least,
        );
        expect(short, `hue ${hue}, chroma ${chroma}`).toEqual([]);
      }
  });
});

test("every course has a hue and an emblem, and an emblem is small and has no colour of its own", () => {
  const ids = readdirSync(join(root, "src/content/courses")).map((folder) => folder.replace(/^\d+-/, ""));
  expect([...courses].sort()).toEqual([...ids].sort());
  for (const id of ids) {
    const drawing = readFileSync(join(root, `src/components/emblem/${id}.svg`), "utf8");
    expect(drawing.length, id).toBeLessThan(1500);
    expect(drawing, id).not.toMatch(/style=|fill=|stroke=|#|<script|href/);
    expect(drawing, id).toContain('class="tint"');
  }
});

test("the accent of regia.config.ts reaches the page", () => {
  expect(houseColoursCss({ accentHue: 250, accentChroma: 0.1 })).toContain("--accent-h: 250; --accent-c: 0.1");
});
