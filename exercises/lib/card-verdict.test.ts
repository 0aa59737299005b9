import { expect, test } from "vitest";
import { besideCard, findingsOfCard, onCard, toCardVerdict } from "./card-verdict.ts";
import { ruleResult } from "./verdict.ts";

const wrong = onCard(2, "cluster", "no", "look again");

test("the score is the share of right cards, rounded down", () => {
  const rules = [ruleResult("paths-right", "warning", [wrong])];
  expect(toCardVerdict(rules, 13, 16, 81)).toMatchObject({ score: 81, passed: true });
  expect(toCardVerdict(rules, 12, 16, 81)).toMatchObject({ score: 75, passed: false });
});

test("one blocking miss fails an answer whatever its score", () => {
  const rules = [ruleResult("no-true-critic-dismissed", "blocking", [wrong])];
  expect(toCardVerdict(rules, 15, 16, 81)).toMatchObject({ score: 93, passed: false });
});

test("findings are told apart by card, and none are found before grading", () => {
  const verdict = toCardVerdict([ruleResult("cards-right", "warning", [wrong])], 0, 3, 80);
  expect(findingsOfCard(verdict, 2)).toEqual([wrong]);
  expect(findingsOfCard(verdict, 1)).toEqual([]);
  expect(findingsOfCard(null, 2)).toEqual([]);
});

test("a message drops its card's name on the card, and nothing else", () => {
  expect(besideCard("3. Mike A.: at the second question", 2, "Mike A.")).toBe("At the second question");
  expect(besideCard("at the second question", 2, "Mike A.")).toBe("At the second question");
});

test("short of the mark, what is missed is needed; past it, advice", () => {
  const rules = [ruleResult("units-given", "warning", [wrong]), ruleResult("all-answered", "warning", [])];
  const severities = (right: number) => toCardVerdict(rules, right, 15, 85).rules.map(({ severity }) => severity);
  expect(severities(5)).toEqual(["blocking", "warning"]);
  expect(severities(13)).toEqual(["warning", "warning"]);
});
