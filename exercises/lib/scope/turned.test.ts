import { expect, test } from "vitest";
import type { Locale } from "../locale.ts";
import { parseText } from "../text.ts";
import { isRefused, isStated, isTurned } from "./turned.ts";

/** The words between the brackets are the place; the brackets themselves are not read. */
function marked(marks: string, locale: Locale) {
  const start = marks.indexOf("[");
  const end = marks.indexOf("]") - 1;
  return { text: parseText(marks.replace(/[[\]]/g, ""), locale), place: { start, end } };
}

test.each<[Locale, string, boolean]>([
  ["en", "We never [answer letters].", true],
  ["en", "Nobody will, I promise, [answer letters].", false],
  ["en", "Nobody is ever going to [answer letters].", true],
  ["en", "We [answer letters], but only when we feel like it.", true],
  ["en", "It is useless to hope that we [answer letters].", true],
  ["en", "We never [answer letters] after six.", false],
  ["en", "Don't hesitate to [answer letters].", false],
  ["en", "Who does not phone us may [answer letters].", false],
  ["en", "We don't phone but [answer letters].", false],
  ["en", "No letter is ignored: we [answer letters].", false],
  ["it", "Non [leggiamo le lettere].", true],
  ["it", "Nessuno mai [legge le lettere].", true],
  ["it", "[Leggiamo le lettere] quando ci pare.", true],
  ["it", "Non [leggiamo le lettere] di notte.", false],
  ["it", "Non telefoniamo ma [leggiamo le lettere].", false],
  ["it", "Non solo [leggiamo le lettere]: rispondiamo.", false],
  ["it", "Se non [leggiamo le lettere], scrivici.", false],
])("%s: %s", (locale, marks, turned) => {
  const { text, place } = marked(marks, locale);
  expect(isTurned(text, place)).toBe(turned);
});

test("what is asked, denied or quoted is not stated", () => {
  for (const marks of ["Do [you pay]?", "Never do [you pay].", "They say “[you pay]”.", "If [you pay], we start."]) {
    const { text, place } = marked(marks, "en");
    expect(isStated(text, place), marks).toBe(false);
  }
  const { text, place } = marked("In the end [you pay].", "en");
  expect(isStated(text, place)).toBe(true);
});

test("a refusal has no bounds", () => {
  for (const [marks, refused] of [
    ["We never [suspend] anybody.", true],
    ["We never [suspend] anybody before a warning.", false],
    ["Nobody is [suspended] without a warning.", false],
  ] as const) {
    const { text, place } = marked(marks, "en");
    expect(isRefused(text, place), marks).toBe(refused);
  }
});
