import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** A drawing keeps its colours in either theme. */
const pictures = ["kinds/spot-photo.css"];

/** One order of layers, whichever sheet comes first: reading settings win over all. */
const order = "@layer tokens, base, layout, prose, exercise, review, progress, dashboard, reading;";

const sheets = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({
    name,
    css: readFileSync(join(import.meta.dirname, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, ""),
  }));

describe.each(sheets)("$name", ({ name, css }) => {
  test("takes its colours from tokens", () => {
    if (name === "tokens.css" || pictures.includes(name)) return;
    const own = css.match(/#[0-9a-f]{3,8}\b(?=[;,) ])|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\([^)]*\)/gi) ?? [];
    // What one looks through, as the veil behind a dialog, is no ground for words.
    expect(own.filter((colour) => !colour.includes(" / "))).toEqual([]);
  });

  test("takes the time of what moves from tokens, so that motion can be switched off", () => {
    const moving = [...css.matchAll(/(?:animation|transition)(?:-duration)?:\s*([^;}]+)/g)].map(
      ([, value = ""]) => value,
    );
    // What follows the scrolling hand has no time of its own; lesson/scroll.css switches it off by itself.
    const own = moving.filter((value) => !/var\(--(quick|clap)\)|^none$/.test(value) && value !== "read linear both");
    expect(own).toEqual([]);
  });

  test("names the layers in their one order", () => {
    const named = css.match(/@layer [\w, ]+;/g) ?? [];
    expect(named.filter((one) => one !== order)).toEqual([]);
  });

  test("stands in layers", () => {
    const outside = css
      .replace(/@layer [\w, ]+;|@import [^;]+;|@font-face \{[^}]*\}/g, "")
      .replace(/@layer [\w-]+ \{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}/g, "");
    expect(outside.trim()).toBe("");
  });
});
