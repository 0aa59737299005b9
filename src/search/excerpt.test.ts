import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";
import { formIn } from "./words.ts";

const forms = formIn("it");

test("an excerpt shows the words that were asked for, marked", () => {
  const body = `${"Prima parte senza nulla. ".repeat(20)}Qui si parla di scuse sincere. ${"Poi altro. ".repeat(30)}`;
  const pieces = excerpt(body, "scusa", forms);
  expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["scuse"]);
  expect(pieces.map(({ text }) => text).join("").length).toBeLessThan(220);
});

test("a word with a letter wrong is marked where the right one stands, but only when nothing fits exactly", () => {
  const marked = (query: string) =>
    excerpt("La coda dei post programmati e il calendario.", query, forms)
      .filter(({ hit }) => hit)
      .map(({ text }) => text);
  expect(marked("programati")).toEqual(["programmati"]);
  expect(marked("zzzz programati")).toEqual(["programmati"]);
  expect(marked("cda")).toEqual([]);
  expect(marked("cosa coda")).toEqual(["coda"]);
});

test("an excerpt is whole words in a row, with … where the text goes on, and all of a short text", () => {
  const word = fc.constantFrom("scuse", "coda", "calendario", "programmati", "è", "vetro", "risposta.");
  const query = fc.constantFrom("scusa", "coda vetro", "zzzz", "");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), query, (words, asked) => {
      // Numbered, so that no two stretches are alike.
      const body = words.map((one, n) => `${one} ${n + 100}`).join(" ");
      const shown = excerpt(body, asked, forms)
        .map(({ text }) => text)
        .join("");
      const inner = shown.replace(/^… | …$/g, "");
      const start = ` ${body} `.indexOf(` ${inner} `);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(shown.startsWith("… ")).toBe(start > 0);
      expect(shown.endsWith(" …")).toBe(start + inner.length < body.length);
      if (body.length <= 180) expect(shown).toBe(body);
    }),
  );
});
