import { expect, test } from "vitest";
import type { RuleResult } from "../../../exercises/lib/verdict.ts";
import { merits } from "./merits.ts";

const text = "Julia, calm down. We're sorry.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const rule = (id: string, more: Partial<RuleResult>): RuleResult => ({
  id,
  outcome: "met",
  severity: "blocking",
  weight: 2,
  findings: [],
  evidence: [],
  ...more,
});
const rude = rule("no-threat", {
  outcome: "missed",
  findings: [{ range: at("calm down"), message: "an attack", hint: "" }],
});

test("words that broke a rule are no merit, and a rule that only they met isn't praised", () => {
  const first = rule("concern-first", { evidence: [at("Julia, calm down.")] });
  const sorry = rule("apologises", { evidence: [at("calm down"), at("We're sorry")] });
  expect(merits([rude, first, sorry]).map(({ id, evidence }) => [id, evidence])).toEqual([
    ["apologises", [at("We're sorry")]],
  ]);
});

test("a slip in a sentence takes nothing from what the sentence does; what needs no words stays", () => {
  const slip = rule("no-slips", { outcome: "missed", findings: [{ range: at("We're"), message: "a slip", hint: "" }] });
  const sorry = rule("apologises", { evidence: [at("We're sorry.")] });
  const short = rule("fits-length", {});
  expect(merits([slip, sorry, short])).toEqual([sorry, short]);
});
