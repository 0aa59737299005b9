import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { shownBy } from "../../../parts/fixtures.ts";
import { spot } from "../kind.ts";
import { readPage } from "../marked-text.ts";
import type { SpotAnswer } from "../schema.ts";
import View from "../View.tsx";
import { inParagraphOf, tokensOf } from "./tokens.ts";

const url = new URL("../../../bank/03-voice/slip-hunt/exercise.yaml", import.meta.url);
const exercise = spot.exercise.parse(parse(readFileSync(url, "utf8")));
if (exercise.material.is !== "text") throw new Error("a text");
const { faults, text: source } = exercise.material.en;
const { text, paragraphs, spans } = readPage(source);
const [first, second] = paragraphs;
if (first === undefined || second === undefined) throw new Error("two paragraphs");

const show = (marks: readonly unknown[], isSubmitted = false) => {
  const answer: SpotAnswer = spot.answer.parse({ marks, seconds: null });
  return shownBy(View, {
    exercise,
    locale: "en",
    draft: answer,
    verdict: isSubmitted ? spot.grade(exercise, answer, "en", { spelling: null }) : null,
    submitted: isSubmitted ? answer : null,
  });
};
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
/** What is heard of each paragraph before its words. */
const heard = (html: string) =>
  [...html.matchAll(/<p id="([^"]+)">(.*?)<\/p>/gsu)]
    .filter(([, id]) => html.includes(`aria-describedby="${id} `))
    .map(([, , read]) => plain(read ?? ""));
const lists = (html: string) => [...html.matchAll(/<div [^>]*role="listbox".*?<\/div>/gsu)].map(([list]) => list);

describe("the page for those who listen to it", () => {
  it("is read as running text, punctuation and all, before the words that can be marked", () => {
    const html = show([]);
    expect(heard(html)).toEqual(paragraphs.map(({ start, end }) => text.slice(start, end)));
    expect(lists(html)).toHaveLength(paragraphs.length);
    const [, id = ""] = /aria-describedby="([^" ]+) /u.exec(html) ?? [];
    const read = html.indexOf(`<p id="${id}">`);
    expect(read).toBeGreaterThan(-1);
    expect(read, "read before the first list of words").toBeLessThan(html.indexOf('role="listbox"'));
  });

  it("tells each mark after its words, and what it was worth once it has been judged", () => {
    expect(heard(show([{ words: "has to be", fix: "have to be" }])).join(" ")).toContain(
      "has to be (marked, to become have to be)",
    );
    const span = spans.get(faults[0]?.id ?? "");
    const words = text.slice(span?.start, span?.end);
    const html = show([{ words, start: span?.start, fix: "nonsense" }], true);
    expect(heard(html).join(" ")).toContain(`${words} (marked, to become nonsense, found, not right yet)`);
    expect(html).toContain("to become nonsense, found, not right yet");
  });
});

it("a draft with a mark from one paragraph into the next is shown in both, with all its words", () => {
  const start = text.lastIndexOf(" ", first.end - 4) + 1;
  const html = show([{ words: text.slice(start, text.indexOf(" ", second.start)), start, fix: "one sentence" }]);
  const shown = lists(html).map((list) =>
    plain(list.replace(/<rt>.*?<\/rt>|<span class="proof-margin".*?<\/span><\/span>/gsu, "")),
  );
  expect(shown.slice(0, 2)).toEqual([first, second].map(({ start, end }) => text.slice(start, end)));
  expect(lists(html).filter((list) => list.includes('class="proof-mark"'))).toHaveLength(2);
});

it("a choice of words ends with its paragraph", () => {
  const tokens = tokensOf(text, paragraphs);
  const next = tokens.findIndex(({ paragraph }) => paragraph === 1);
  expect(inParagraphOf(tokens, next, next - 3)).toBe(next - 1);
  expect(inParagraphOf(tokens, next - 3, next)).toBe(next);
  expect(inParagraphOf(tokens, next - 2, next - 3)).toBe(next - 2);
});
