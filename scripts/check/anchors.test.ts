import { expect, test } from "vitest";
import { anchorsOf } from "./anchors.ts";
import { parseLesson } from "./lesson-tree.ts";

test("headings get the addresses that Astro gives them", () => {
  const headings = [
    "Perché l'acqua è – “così” 10 %?",
    "A & B",
    "A & B",
    "A & B",
    "a--b",
    "Dalle 18.30 alle 20_30",
    "L’uomo… e «lei»",
    "`code` x",
  ];
  const text = `---\ntitle: x\n---\n${headings.map((heading) => `## ${heading}\n\n`).join("")}`;
  const tree = parseLesson("it.mdx", text, () => undefined)?.tree;
  // made once with github-slugger, which Astro uses
  expect(tree && anchorsOf(tree)).toEqual([
    "perché-lacqua-è--così-10-",
    "a--b",
    "a--b-1",
    "a--b-2",
    "a--b-3",
    "dalle-1830-alle-20_30",
    "luomo-e-lei",
    "code-x",
  ]);
});
