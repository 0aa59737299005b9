import { expect, it } from "vitest";
import { asksForSearch } from "./search-key.ts";

const press = (key: string, ...held: readonly string[]) => ({
  key,
  ctrlKey: held.includes("Control"),
  metaKey: held.includes("Meta"),
  altKey: held.includes("Alt"),
  getModifierState: (name: string) => held.includes(name),
});

it.each([
  ["/ alone", press("/"), true, false],
  ["/ with Shift, as on an Italian keyboard", press("/", "Shift"), true, false],
  ["/ with Control", press("/", "Control"), false, false],
  ["Control and K", press("k", "Control"), true, false],
  ["Control and K with capitals locked", press("K", "Control"), true, false],
  ["Command and K", press("k", "Meta"), true, true],
  ["K alone", press("k"), false, false],
  ["another key", press("j", "Control"), false, false],
  ["with Alt", press("k", "Control", "Alt"), false, false],
  ["with AltGr", press("k", "Control", "AltGraph"), false, false],
])("%s: outside a field %s, in one %s", (_, pressed, outside, inField) => {
  expect(asksForSearch(pressed, false, true)).toBe(outside);
  expect(asksForSearch(pressed, true, true)).toBe(inField);
});

it("leaves / alone where it was turned off, and Control and K as it is", () => {
  expect(asksForSearch(press("/"), false, false)).toBe(false);
  expect(asksForSearch(press("k", "Control"), false, false)).toBe(true);
});

it("takes a key without a name, as what fills in forms presses it, for none", () => {
  // @ts-expect-error: no browser should, but it comes.
  expect(asksForSearch({ ...press("k", "Control"), key: undefined }, false, true)).toBe(false);
});
