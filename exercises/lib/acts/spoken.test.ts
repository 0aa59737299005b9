import { expect, test } from "vitest";
import { phrases } from "../pattern/phrases.ts";
import { parseText } from "../text.ts";
import { sentencesThat } from "./spoken.ts";

/** A judge that finds every sentence as likely, and has to be as sure as told. */
function judge(likelihood: number, sure: number) {
  const sentence = { step: 1, bias: Math.log(likelihood / (1 - likelihood)), at: "", weights: "", sure };
  return { it: { sentence }, en: { sentence } };
}

const passage = "What a shame that reading the timetable is so hard for you.";
const reply = `${passage} The bus left at eight, as it does on every working day, and the next one comes at nine. Martha will ring you tomorrow by noon.`;
const told = (text: string, learned: ReturnType<typeof judge>, families = [phrases(["timetable"])]) =>
  sentencesThat(learned, parseText(text, "en"), [], families).map(({ start, end }) => text.slice(start, end));

test("a passage is told what is likely, a reply only what is as good as certain", () => {
  expect(told(passage, judge(0.8, 0.95))).toEqual([passage]);
  expect(told(reply, judge(0.8, 0.95)), "each of its sentences might be accused wrongly").toEqual([]);
  expect(told(reply, judge(0.96, 0.95))).toHaveLength(3);
  expect(told(passage, judge(0.6, 0.95)), "more likely than not is too little").toEqual([]);
});

test("a judge that is content with less in a reply asks no more of a passage", () => {
  expect(told(passage, judge(0.5, 0.4))).toEqual([passage]);
  expect(told(reply, judge(0.5, 0.4))).toHaveLength(3);
});

test("a passage in which the words are known to be innocent is left alone, a reply is judged as before", () => {
  const families = [phrases(["shame"], ["what a shame"])];
  expect(told(passage, judge(0.8, 0.95), families)).toEqual([]);
  expect(told(reply, judge(0.96, 0.95), families)).toContain(passage);
});
