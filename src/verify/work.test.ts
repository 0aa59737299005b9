import { expect, it } from "vitest";
import { proseOf } from "../../exercises/lib/model-copy.ts";
import type { Verdict } from "../../exercises/lib/verdict.ts";
import type { Claim } from "./copy.ts";
import { regrade } from "./work.ts";

const model =
  "Dear Anna, two hours with your children waiting for a parcel that never came: you have every reason to be angry with us today.";
const own =
  "Julia, your lamp is back on our shelf since Monday because I wrote the wrong street on the label, and nobody read your two emails.";
const claim = (answer: unknown): Claim => ({
  exercise: "late-order",
  recorded: 100,
  attempts: 1,
  at: "2026-11-20T09:00:00.000Z",
  revealed: false,
  answer,
  locale: "en",
});
const rule = (id: string, severity: string, outcome: string) => ({ id, severity, outcome });
const verdict = (passed: boolean, ...rules: object[]) =>
  ({ passed, score: passed ? 100 : 40, rules }) as unknown as Verdict;
const means = (passed: boolean, ...rules: object[]) => ({
  grade: async () => verdict(passed, ...rules),
  models: async () => [{ exercise: "missed-shift", written: proseOf(model, "en") }],
});

it("what passes in one's own words holds; another exercise's model doesn't, whoever it is written to", async () => {
  expect(await regrade(claim(own), {}, means(true))).toMatchObject({ outcome: "holds", model: null, score: 100 });
  const lent = model.replace("Anna", "Julia").replace("angry", "cross");
  expect(await regrade(claim(lent), {}, means(true))).toMatchObject({ outcome: "model", model: "missed-shift" });
});

it("a model stays one, whatever is written beside it", async () => {
  const padded = { reply: model, stranger: own, another: `${own} And that is all.`, third: `Well then: ${own}` };
  expect(await regrade(claim(padded), {}, means(true))).toMatchObject({ outcome: "model", model: "missed-shift" });
});

it("says what is missed, first what holds it back", async () => {
  const rules = [
    rule("signs", "warning", "missed"),
    rule("no-blame", "blocking", "missed"),
    rule("apologises", "blocking", "met"),
  ];
  const work = await regrade(claim(own), {}, means(false, ...rules));
  expect(work).toMatchObject({ outcome: "fails", missed: ["no-blame", "signs"] });
});

it("grades what doesn't say its language in each, and takes the better", async () => {
  const regraded = (passes: Readonly<Record<string, boolean>>, locale?: "it" | "en") => {
    const grade = async (_: unknown, __: unknown, one: string) => verdict(passes[one] === true);
    return regrade({ ...claim(own), locale }, {}, { ...means(true), grade });
  };
  expect(await regraded({ it: true })).toMatchObject({ outcome: "holds", gradedIn: "it" });
  expect(await regraded({ en: true })).toMatchObject({ outcome: "holds", gradedIn: "en" });
  expect(await regraded({ en: true }, "it"), "it says its language").toMatchObject({
    outcome: "fails",
    gradedIn: "it",
  });
});

it("what can be no answer to the exercise is told so, in whichever language it is looked at", async () => {
  const grade = async () => null;
  expect(await regrade(claim({ odd: 1 }), {}, { ...means(true), grade })).toMatchObject({
    outcome: "no answer",
    score: null,
    gradedIn: null,
  });
});

it("right choices are alike: nobody copies them", async () => {
  expect(await regrade(claim({ one: "yes", two: "no" }), {}, means(true))).toMatchObject({
    outcome: "holds",
    written: [],
  });
});

it("a reply too short to be compared is a written one all the same, and choices are none", async () => {
  const short = { ...claim("Sorry about the lamp."), exercise: "missed-shift" };
  expect(await regrade(short, {}, means(false))).toMatchObject({ outcome: "fails", written: [], prose: true });
  expect(await regrade(claim({ one: "yes" }), {}, means(true))).toMatchObject({ outcome: "holds", prose: false });
});
