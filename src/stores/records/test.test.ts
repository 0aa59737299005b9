import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeBrowser } from "../fakes/browser.ts";
import { testStore } from "../test.ts";
import { type TestRecord, testKind } from "./test.ts";

const iso = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const ids = fc.subarray(["c/a#q1", "c/b#q1"]);
const sitting = {
  seed: fc.nat(3),
  at: iso,
  answers: fc.dictionary(fc.constantFrom("c/a#q1", "c/b#q1"), fc.array(fc.nat(3), { maxLength: 3 })),
};
const record: fc.Arbitrary<TestRecord> = fc.record({
  v: fc.constant(1 as const),
  current: fc.option(fc.record({ ...sitting, asked: ids }, { requiredKeys: ["seed", "at", "answers"] })),
  results: fc.array(fc.record({ ...sitting, asked: ids, right: ids }), { maxLength: 4 }),
});
/** As storage holds it: the shape that a first merge gives. */
const settled = (one: TestRecord) => testKind.merge(one, testKind.empty);

describe("two copies of a final test", () => {
  it("are joined to the same record in whichever order and however often", () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const joined = testKind.merge(a, b);
        expect(JSON.stringify(testKind.merge(b, a))).toBe(JSON.stringify(joined));
        expect(JSON.stringify(testKind.merge(joined, a))).toBe(JSON.stringify(joined));
        expect(testKind.merge(settled(a), settled(b))).toEqual(joined);
        expect(testKind.parse(JSON.parse(JSON.stringify(joined)))).toEqual(joined);
      }),
    );
  });

  it("lose no result", () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const stamps = (one: TestRecord) => one.results.map(({ at, seed }) => `${at} ${seed}`);
        const joined = new Set(stamps(testKind.merge(a, b)));
        for (const stamp of [...stamps(a), ...stamps(b)]) expect(joined).toContain(stamp);
      }),
    );
  });
});

it("goes on in another tab where it was left, and is handed in once", () => {
  const browser = fakeBrowser();
  const [one, two] = [testStore("crisis", browser.tab()), testStore("crisis", browser.tab())];
  one.begin(7);
  one.answer("crisis/apology#q1", [2]);
  expect(two.$record.get().current).toMatchObject({ seed: 7, answers: { "crisis/apology#q1": [2] } });
  two.answer("crisis/apology#q2", [0]);
  expect(two.handIn(["crisis/apology#q1", "crisis/apology#q2"], ["crisis/apology#q2"])).toMatchObject({ seed: 7 });
  expect(one.handIn(["crisis/apology#q1"], [])).toBeNull();
  expect(one.$record.get()).toMatchObject({ current: null, results: [{ right: ["crisis/apology#q2"] }] });
});

it("goes on with the questions that were drawn and with all that was answered, until it is begun anew", () => {
  const store = testStore("crisis", fakeBrowser().tab());
  store.answer("c/a#q1", [0]);
  expect(store.$record.get().current, "none was begun").toBeNull();
  store.begin(7, ["c/b#q1", "c/a#q1"]);
  store.answer("c/a#q1", [0]);
  store.answer("c/b#q1", [2]);
  store.answer("c/a#q1", [1, 3]);
  const answers = { "c/a#q1": [1, 3], "c/b#q1": [2] };
  expect(store.$record.get().current).toMatchObject({ seed: 7, asked: ["c/b#q1", "c/a#q1"], answers });
  store.begin(8, ["c/c#q1"]);
  expect(store.$record.get()).toMatchObject({ current: { seed: 8, asked: ["c/c#q1"], answers: {} }, results: [] });
});

it("keeps the newest hundred results", () => {
  const store = testStore("crisis", fakeBrowser().tab());
  for (let seed = 0; seed < 105; seed++) {
    store.begin(seed);
    store.handIn(["c/a#q1"], []);
  }
  expect(store.$record.get().results.map(({ seed }) => seed)).toEqual(Array.from({ length: 100 }, (_, n) => n + 5));
});
