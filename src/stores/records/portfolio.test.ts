import fc from "fast-check";
import { expect, it } from "vitest";
import { type PortfolioRecord, portfolioKind } from "./portfolio.ts";

const at = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const record: fc.Arbitrary<PortfolioRecord> = fc.record({
  v: fc.constant(1 as const),
  opening: fc.option(fc.record({ at, text: fc.string({ maxLength: 30 }) })),
  pieces: fc.dictionary(
    fc.constantFrom("late-order", "voice-card", "raci-matrix"),
    fc.record({ at, shown: fc.boolean(), note: fc.string({ maxLength: 30 }) }),
  ),
});

it("two copies of a portfolio become one, in whichever order and however often, and every work stays", () => {
  fc.assert(
    fc.property(record, record, record, (a, b, c) => {
      const { merge, parse } = portfolioKind;
      const joined = merge(a, b);
      expect(JSON.stringify(merge(b, a))).toBe(JSON.stringify(joined));
      expect(JSON.stringify(merge(joined, a))).toBe(JSON.stringify(joined));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(Object.keys(joined.pieces).sort()).toEqual(
        [...new Set([...Object.keys(a.pieces), ...Object.keys(b.pieces)])].sort(),
      );
      expect(parse(JSON.parse(JSON.stringify(joined)))).toEqual(joined);
    }),
  );
});
