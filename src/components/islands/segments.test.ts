import fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "./segments.ts";

const bad = (start: number, end: number, label = "x") => ({ start, end, tone: "bad" as const, label });

test("overlapping marks share the words that both cover", () => {
  const parts = segments("non ci scusiamo", [bad(0, 6, "a"), bad(4, 15, "b")]);
  expect(parts.map(({ text, marks }) => [text, marks.map(({ label }) => label).join("")])).toEqual([
    ["non ", "a"],
    ["ci", "ab"],
    [" scusiamo", "b"],
  ]);
});

test("a mark begins and ends with words: no full stop is left for itself", () => {
  const text = "Ci scusiamo. Davvero!";
  const parts = segments(text, [bad(0, 12), bad(3, 11), bad(11, 21)]);
  expect(parts.map((part) => part.text)).toEqual(["Ci ", "scusiamo", ". ", "Davvero", "!"]);
  expect(parts.map(({ marks }) => marks.length)).toEqual([1, 2, 0, 1, 0]);
  expect(segments("No!!!", [bad(2, 5)]).map((part) => part.text)).toEqual(["No", "!!!"]);
});

test("a fault shows over a merit", () => {
  expect(segments("ok", [{ start: 0, end: 2, tone: "good", label: "g" }, bad(0, 2)])[0]?.tone).toBe("bad");
  const advice = { start: 0, end: 2, tone: "advice", label: "a" } as const;
  expect(segments("ok", [advice, bad(0, 2)])[0]?.tone, "what must be mended comes before advice").toBe("bad");
  expect(segments("ok", [{ ...advice, tone: "good" }, advice])[0]?.tone).toBe("advice");
});

test("whatever the marks, the pieces join to the text", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }))),
      (text, pairs) => {
        const marks = pairs.map(([start, end]) => bad(start, end));
        expect(
          segments(text, marks)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      },
    ),
  );
});
