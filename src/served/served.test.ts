import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deck } from "../path/review-cards.ts";
import { readDeck } from "../review/deck.ts";
import { readExercise } from "./exercise-file.ts";
import { readJson } from "./read-json.ts";
import { readRuleNames, titleOf } from "./rule-names.ts";

const portal = () => new Response("<!doctype html><title>Wi-Fi</title><form>…</form>");
const exercise = {
  id: "late-order",
  kind: "crisis-reply",
  rev: 3,
  reveal: { hintAfter: 1, modelAfter: 3 },
  locale: { it: { title: "L'ordine in ritardo" }, en: { title: "The late order" } },
};
const names = {
  apology: { title: "Chiede scusa", url: "/it/rules/apology/" },
  "all-set": { title: "Tutto a posto", url: null },
};
const deck: Deck = {
  lessons: { "crisis/apology": { title: "7.2 Le scuse", href: "/it/courses/crisis/apology/" } },
  cards: [
    {
      id: "q:crisis/apology#q1",
      lessons: ["crisis/apology"],
      question: "Che cosa si dice prima?",
      multiple: false,
      options: [{ text: ["Le ", ["em", ["scuse ", ["strong", ["vere"]]]]], why: "Sì.", correct: true }],
    },
    { id: "t:scct", lessons: ["crisis/apology"], term: "SCCT", definition: "Una teoria.", example: "Un caso." },
  ],
};

describe("a served file", () => {
  it("is read as it was built", async () => {
    expect(await readExercise(Response.json({ ...exercise, table: [[1]] }), "late-order")).toEqual({
      ...exercise,
      table: [[1]],
    });
    expect(await readRuleNames(Response.json(names))).toEqual(names);
    expect(await readDeck(Response.json(deck))).toEqual(deck);
  });

  const readers = {
    exercise: (response: Response) => readExercise(response, "late-order"),
    names: readRuleNames,
    deck: readDeck,
  };
  it.each(Object.entries(readers))("is refused as a page, when it is missing, or is another (%s)", async (_, read) => {
    await expect(read(portal())).rejects.toThrow(Error);
    await expect(read(new Response("{}", { status: 503 }))).rejects.toThrow(Error);
    await expect(read(Response.json([]))).rejects.toThrow(Error);
    await expect(read(Response.json(null))).rejects.toThrow(Error);
  });

  it("is refused without any one of its parts, as an older version of the site may have it", async () => {
    for (const part of Object.keys(exercise)) {
      const { [part as keyof typeof exercise]: _, ...rest } = exercise;
      await expect(readers.exercise(Response.json(rest)), part).rejects.toThrow(Error);
    }
    for (const card of deck.cards)
      for (const part of Object.keys(card)) {
        const rest = Object.fromEntries(Object.entries(card).filter(([name]) => name !== part));
        await expect(readDeck(Response.json({ ...deck, cards: [rest] })), part).rejects.toThrow(Error);
      }
    for (const broken of [{ title: "x" }, { url: null }, "x"])
      await expect(readRuleNames(Response.json({ rule: broken }))).rejects.toThrow(Error);
  });

  it("gives no address elsewhere, and no element that a text doesn't have", async () => {
    for (const url of [
      "javascript:alert(1)",
      "//example.org/",
      "https://example.org/",
      "/\\example.org/",
      "/\n/example.org/",
    ]) {
      await expect(readRuleNames(Response.json({ rule: { title: "x", url } })), url).rejects.toThrow(Error);
      const lessons = { "crisis/apology": { title: "x", href: url } };
      await expect(readDeck(Response.json({ ...deck, lessons })), url).rejects.toThrow(Error);
    }
    const script = JSON.stringify(deck).replace('"strong"', '"script"');
    await expect(readDeck(new Response(script))).rejects.toThrow(Error);
  });

  it("of another exercise isn't taken for the one that was asked for", async () => {
    await expect(readExercise(Response.json(exercise), "on-time")).rejects.toThrow("on-time");
  });

  it("is refused with an Error, whatever else it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        for (const read of [readers.exercise, readers.deck])
          await expect(read(new Response(json))).rejects.toThrow(Error);
      }),
    );
  });

  it("is refused beyond the longest that is read", async () => {
    const filled = (length: number) => new Response(`["${"x".repeat(length - 4)}"]`);
    expect(await readJson(filled(3_000_000))).toHaveLength(1);
    await expect(readJson(filled(3_000_001))).rejects.toThrow(Error);
  });
});

it("calls a rule without a name by its id, whatever the id", () => {
  expect(titleOf(names, "apology")).toBe("Chiede scusa");
  expect(titleOf(names, "constructor")).toBe("constructor");
});
