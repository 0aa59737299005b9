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
  ["Control and K", press("k", "Control"), true, false],
  ["Control and K with capitals locked", press("K", "Control"), true, false],
  ["Command and K", press("k", "Meta"), true, true],
  ["K alone", press("k"), false, false],
  ["another key", press("j", "Control"), false, false],
  ["with Alt", press("k", "Control", "Alt"), false, false],
  ["with AltGr", press("k", "Control", "AltGraph"), false, false],
])("%s: outside a field %s, in one %s", (_, pressed, outside, inField) => {
  expect(asksForSearch(pressed, false)).toBe(outside);
  expect(asksForSearch(pressed, true)).toBe(inField);
});

it("takes a key without a name, as what fills in forms presses it, for none", () => {
  // @ts-expect-error: no browser should, but it comes.
  expect(asksForSearch({ ...press("k", "Control"), key: undefined }, false)).toBe(false);
});
