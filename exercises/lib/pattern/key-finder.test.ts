import fc from "fast-check";
import { expect, test } from "vitest";
import { keyFinder } from "./key-finder.ts";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "è", " "), minLength: 1, maxLength: 5 });

test("finds the lists of which a text holds a key, and no others", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(letters)),
      fc.string({ unit: fc.constantFrom("a", "b", "è", " ") }),
      (lists, text) => {
        const held = lists.flatMap((keys, list) => (keys.some((key) => text.includes(key)) ? [list] : []));
        expect([...keyFinder(lists)(text)].sort((a, b) => a - b)).toEqual(held);
      },
    ),
  );
});
