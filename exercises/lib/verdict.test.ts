import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markAsking } from "./asks.ts";
import { type Outcome, type RuleResult, type Severity, toVerdict, weights } from "./verdict.ts";

const rule = (id: string, outcome: Outcome, asks = false, severity: Severity = "blocking"): RuleResult => ({
  id,
  severity,
  weight: weights[severity],
  outcome,
  findings: [],
  evidence: [],
  ...(asks ? { asks } : {}),
});

const keptOff = ["no-blame", "no-threat", "no-promotion"].map((id) => rule(id, "met"));

describe("what a score is worth", () => {
  test("faults kept off earn nothing where nothing that is asked for stands", () => {
    expect(toVerdict([rule("apologises", "missed", true), ...keptOff]).score).toBe(0);
  });
  test("and the share in which it stands", () => {
    const half = [rule("apologises", "met", true), rule("commits-to-time", "missed", true)];
    expect(toVerdict([...half, ...keptOff]).score).toBe(50);
  });
  test("a part that isn't there earns nothing", () => {
    const half = { ...rule("all-filled", "missed", true), there: 0.5 };
    expect(toVerdict([half, rule("covers-topics", "met", true)]).score).toBe(25);
    expect(toVerdict([{ ...half, outcome: "met" }, rule("covers-topics", "met", true)]).score).toBe(100);
  });
  test("warnings weigh as they always did", () => {
    expect(toVerdict([rule("signs", "missed", true, "warning"), ...keptOff])).toMatchObject({
      score: 85,
      passed: true,
    });
  });
});

test("who passes is decided by the share of met rules alone, whatever rules ask for", () => {
  const any = fc.record({
    outcome: fc.constantFrom<Outcome>("met", "missed", "na"),
    severity: fc.constantFrom<Severity>("blocking", "warning"),
    asks: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (given) => {
      const rules = given.map(({ outcome, severity, asks }, at) => rule(String(at), outcome, asks, severity));
      const plain = toVerdict(rules.map(({ asks: _asks, ...one }) => one));
      const verdict = toVerdict(rules);
      expect(verdict.passed).toBe(plain.passed);
      expect(verdict.score).toBeLessThanOrEqual(plain.score);
      const blocked = rules.some(({ outcome, severity }) => outcome === "missed" && severity === "blocking");
      if (!blocked) expect(verdict.score).toBe(plain.score);
    }),
  );
});

test("a rule asks for something when an empty answer misses it", () => {
  const marked = markAsking({}, "it", [rule("apologises", "met"), rule("no-blame", "missed")], () => [
    rule("apologises", "missed"),
    rule("no-blame", "met"),
  ]);
  expect(marked.map(({ asks }) => asks === true)).toEqual([true, false]);
});
