import { expect, test } from "vitest";
import type { Locale } from "../locale.ts";
import { parseText } from "../text.ts";
import type { LearnedAct } from "./names.ts";
import { judgeShort } from "./short.ts";

/** What is told of a text of one sentence that is so likely to do it. */
function judged(act: LearnedAct, raw: string, likelihood: number, found: boolean, locale: Locale = "en") {
  const text = parseText(raw, locale);
  const [sentence] = text.sentences;
  if (sentence === undefined) throw new Error("a sentence is needed");
  return judgeShort(act, text, found ? [{ start: 0, end: 2 }] : [], sentence, likelihood).map(({ start, end }) =>
    raw.slice(start, end),
  );
}

const offer = "A courier will be at your door with the other one.";

test("a sentence that sounds like the act has it, though no pattern saw it", () => {
  expect(judged("offers-remedy", offer, 0.8, false)).toEqual([offer]);
  expect(judged("offers-remedy", offer, 0.5, false)).toEqual([]);
  expect(judged("names-problem", offer, 0.8, false), "a problem is named by less clear words").toEqual([]);
});

test("what a pattern saw is kept, unless the sentence sounds like nothing of the kind", () => {
  expect(judged("offers-remedy", offer, 0.2, true)).toEqual(["A "]);
  expect(judged("offers-remedy", offer, 0.001, true)).toEqual([]);
  expect(judged("takes-responsibility", offer, 0.01, true), "nobody confesses by accident").toEqual(["A "]);
});

test("words that deny it, doubt it or put it off speak against the sound", () => {
  expect(judged("takes-responsibility", "We checked it twice and it really wasn't our mistake.", 0.9, false)).toEqual(
    [],
  );
  expect(judged("offers-remedy", "From now on somebody reads that inbox before we open.", 0.9, false)).toEqual([]);
  expect(
    judged("offers-remedy", "Potremmo magari mandarti un altro paralume con il corriere.", 0.9, false, "it"),
  ).toEqual([]);
  expect(
    judged("acknowledges", "You weren't told and that is no way to be treated.", 0.9, false),
    "a feeling is recognised with a not, too",
  ).toHaveLength(1);
});

test("a few words are left to the patterns", () => {
  expect(judged("offers-remedy", "We refund it.", 0.99, false)).toEqual([]);
  expect(judged("offers-remedy", "We refund it.", 0.001, true)).toEqual(["We"]);
});
