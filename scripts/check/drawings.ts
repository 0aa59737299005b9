import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";

/** The width, in units of its viewBox, up to which the smallest letters of a drawing can be read on a screen of 320 px. */
const phoneWidth = 360;
/** The smallest letters of a drawing for phones, in the same units: 10.5 px on the smallest screen, 13 on most. */
const phoneLetters = 13;

const words = (svg: string) =>
  new Set(
    [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].flatMap(([, text = ""]) =>
      text
        .replace(/<[^>]+>/g, "")
        .split(/[\s·]+/)
        .map((word) => word.replace(/^[(“«"]+|[.,;:)”»"]+$/g, ""))
        .filter(Boolean),
    ),
  );

/** A drawing for phones fits them, and says what the wide one says. */
export async function checkDrawings(library: Library, report: Report): Promise<void> {
  for (const file of library.files) {
    const [, wide] = /^(src\/content\/figures\/.+\.(?:it|en))\.phone\.svg$/.exec(file) ?? [];
    if (wide === undefined) continue;
    const wrong = (name: string, what: string, advice: string) =>
      report({ file, line: 1, column: 1, name, what, advice });
    if (!library.files.has(`${wide}.svg`)) {
      wrong(
        "NoWideDrawing",
        `There is no ${wide}.svg beside it.`,
        "Draw it for wide columns too, or take this one out.",
      );
      continue;
    }
    const svg = await readFile(join(library.root, file), "utf8");
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    if (!(width <= phoneWidth))
      wrong("WideForAPhone", `Its viewBox is wider than ${phoneWidth}.`, "Stack what stands side by side.");
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    if (sizes.some((size) => size < phoneLetters))
      wrong("SmallLetters", `Some of its letters are smaller than ${phoneLetters}.`, "Set them larger and wrap them.");
    const there = words(await readFile(join(library.root, `${wide}.svg`), "utf8"));
    const here = words(svg);
    const missing = [...there].filter((word) => !here.has(word));
    const added = [...here].filter((word) => !there.has(word));
    if (missing.length + added.length > 0)
      wrong(
        "OtherWords",
        `It doesn't say what the wide drawing says: ${[...missing.map((word) => `without "${word}"`), ...added.map((word) => `"${word}" only here`)].join(", ")}.`,
        "Give both the same words.",
      );
  }
}
