import type { LessonTree } from "./lesson-tree.ts";
import { nodesOf, textOf } from "./walk.ts";

/** The addresses that the headings of a page get, in order, as Astro makes them: small letters, hyphens for blanks, -1 for the second of a name. */
export function anchorsOf(tree: LessonTree): string[] {
  const taken = new Map<string, number>();
  return nodesOf(tree, "heading").map((heading) => {
    const plain = textOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    let anchor = plain;
    while (taken.has(anchor)) {
      const next = (taken.get(plain) ?? 0) + 1;
      taken.set(plain, next);
      anchor = `${plain}-${next}`;
    }
    taken.set(anchor, 0);
    return anchor;
  });
}
