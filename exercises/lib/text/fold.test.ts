import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

describe("fold", () => {
  it("lower-cases and straightens marks", () => {
    expect(fold("E’ “QUI” – «Là»")).toBe('e\' "qui" - "là"');
  });

  it("turns every blank into a space, but keeps line breaks", () => {
    expect(fold("a\u00a0b\tc\nd\u2028e")).toBe("a b c\nd\ne");
  });

  it("keeps a letter whose lower case is longer", () => {
    expect(fold("İo")).toHaveLength(2);
  });

  it("never moves anything, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (raw) => fold(raw).length === raw.length));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const raw = String.fromCharCode(...units);
        return fold(raw).length === raw.length;
      }),
    );
  });

  it("changes nothing when done twice", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (raw) => fold(fold(raw)) === fold(raw)));
  });
});
