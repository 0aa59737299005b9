import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "../../lib/locale.ts";
import { maxDepth, maxQueryLength, parseQuery } from "./parser.ts";
import { printQuery } from "./print.ts";
import { answers, highlights, index } from "./run.ts";
import type { Query } from "./tree.ts";

const shown = (text: string, locale: "it" | "en" = "it") => {
  const parsed = parseQuery(text, locale);
  return parsed.ok
    ? printQuery(parsed.query)
    : `${parsed.problem.fault} at ${parsed.problem.range.start}–${parsed.problem.range.end}`;
};
const finds = (text: string, mention: string, locale: "it" | "en" = "it") => {
  const parsed = parseQuery(text, locale);
  if (!parsed.ok) throw parsed.problem;
  return answers(parsed.query, index(mention));
};

test.each([
  ["bottega lume", "bottega AND lume"],
  ["bottega OR lume alba", "bottega OR lume AND alba"],
  ["(bottega OR lume) alba", "(bottega OR lume) AND alba"],
  ["a1 and b2 or not c3", "a1 AND b2 OR NOT c3"],
  ["bottega e lume o non alba", "bottega AND lume OR NOT alba"],
  [
    'bottega -alba -"a lume di naso" -(uno o due)',
    'bottega AND NOT alba AND NOT "a lume di naso" AND NOT (uno OR due)',
  ],
  ["bottega | lume & alba", "bottega OR lume AND alba"],
  ["«Bottega Lume» OR “Botega”", '"bottega lume" OR botega'],
  ["l'Alba", '"l alba"'],
  ["post-vendita", '"post vendita"'],
  ["https://bottegalume.example", '"https bottegalume example"'],
  ["perché #Lume @bottegalume lampad*", "perche AND #lume AND @bottegalume AND lampad*"],
  ["alba NEAR/3 lampada vicino/5 vetro", "alba NEAR/3 lampada NEAR/5 vetro"],
  ["near me", '"near" AND me'],
  ["((bottega))", "bottega"],
  ['"and"', '"and"'],
  ["+bottega", "bottega"],
])("%s reads as %s", (text, expected) => expect(shown(text)).toBe(expected));

test("Italian operators are words in English", () => {
  expect(shown("bottega e lume", "en")).toBe('bottega AND "e" AND lume');
  expect(shown("bottega and lume", "en")).toBe("bottega AND lume");
});

test.each([
  ["", "empty at 0–0"],
  ["(bottega OR lume", "open-bracket at 0–1"],
  ["bottega (", "open-bracket at 8–9"],
  ["bottega) lume", "close-bracket at 7–8"],
  [")", "close-bracket at 0–1"],
  ["bottega ()", "empty-brackets at 8–10"],
  ['bottega "lume', "open-quote at 8–13"],
  ['bottega ""', "empty-quotes at 8–10"],
  ["'bottega lume'", "single-quote at 0–8"],
  ["OR bottega", "nothing-before at 0–2"],
  ["bottega AND", "nothing-after at 8–11"],
  ["bottega NOT", "nothing-after at 8–11"],
  ["(bottega OR) lume", "nothing-after at 9–11"],
  ["bottega AND OR lume", "two-operators at 8–14"],
  ["bottega, lume", "comma at 7–8"],
  ["from:bottegalume", "field at 0–16"],
  ["lam*pada", "star-inside at 3–4"],
  ["*lume", "star-inside at 0–1"],
  ["la*", "star-short at 0–3"],
  ["alba NEAR lampada", "near-number at 5–9"],
  ["alba NEAR/99 lampada", "near-number at 5–12"],
  ["(alba AND lume) NEAR/3 lampada", "near-operands at 16–22"],
  ["bottega 💡", "stray-sign at 8–10"],
  ["bottega [lume]", "stray-sign at 8–9"],
  [`${"(".repeat(maxDepth + 1)}a`, `too-deep at ${maxDepth}–${maxDepth + 1}`],
])("%s is refused: %s", (text, expected) => expect(shown(text)).toBe(expected));

test("AND beside OR without brackets is pointed out", () => {
  const mixed = (text: string) => {
    const parsed = parseQuery(text, "it");
    return parsed.ok && parsed.mixed;
  };
  expect(mixed("alba lampada OR nebbia")).toBe(true);
  expect(mixed("(alba lampada) OR nebbia")).toBe(false);
  expect(mixed("alba OR nebbia")).toBe(false);
});

describe("what is found", () => {
  test.each([
    ['"bottega lume"', "Da BOTTEGA  Lume!", true],
    ['"bottega lume"', "una bottega e un lume", false],
    ["bottegalume", "grazie @bottegalume", true],
    ["@bottegalume", "#bottegalume", false],
    ["#bottegalume", "#BottegaLume!", true],
    ["bottegalume", "ciao@bottegalume.example", true],
    ["@bottegalume", "ciao@bottegalume.example", false],
    ["perche", "Perché no?", true],
    ["lampad*", "le lampadine", true],
    ["lampad*", "una lampa", false],
    ['"bottega lum*"', "bottega lumen", true],
    ["alba", "all'alba", true],
    ["alba", "albata", false],
    ["alba NEAR/3 lampada", "lampada da tavolo Alba", true],
    ["alba NEAR/2 lampada", "lampada da tavolo Alba", false],
    ["alba NEAR/1 lampada", "Alba lampada", true],
    ["alba NEAR/3 alba", "alba", false],
    ["(alba OR nebbia) NEAR/3 lampad*", "la Nebbia, lampada da terra", true],
    ["NOT alba", "nebbia", true],
  ])("%s in “%s”: %s", (query, mention, expected) => expect(finds(query, mention)).toBe(expected));

  test("what is looked for is marked, what is shut out is not", () => {
    const parsed = parseQuery('"bottega lume" OR lume NOT lecce', "it");
    if (!parsed.ok) throw parsed.problem;
    const text = "Bottega Lume, Lecce: un lume acceso";
    expect(highlights(parsed.query, index(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Bottega Lume",
      "lume",
    ]);
  });
});

const word = fc.constantFrom("bottega", "lume", "alba", "and", "e", "non", "near", "2027");
const wanted = fc
  .record({ text: word, mark: fc.constantFrom("" as const, "#" as const, "@" as const), prefix: fc.boolean() })
  .map((one) => ({ ...one, prefix: one.prefix && one.text.length > 2 }));
const place = { start: 0, end: 0 };
const term = fc
  .array(wanted, { minLength: 1, maxLength: 3 })
  .map((words): Query => ({ type: "term", words, ...place }));
const flat =
  (type: "and" | "or") =>
  (children: readonly Query[]): Query => ({
    type,
    children: children.flatMap((child) => (child.type === type ? child.children : [child])),
    ...place,
  });
const tree: fc.Arbitrary<Query> = fc.letrec<{ any: Query; near: Query }>((tie) => ({
  near: fc.oneof(
    term,
    fc
      .record({ distance: fc.integer({ min: 1, max: 20 }), left: term, right: term })
      .map((one): Query => ({ type: "near", ...one, ...place })),
  ),
  any: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    tie("near"),
    tie("any").map((child): Query => ({ type: "not", child, ...place })),
    fc.array(tie("any"), { minLength: 2, maxLength: 3 }).map(flat("and")),
    fc.array(tie("any"), { minLength: 2, maxLength: 3 }).map(flat("or")),
  ),
})).any;
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === "start" || key === "end" ? undefined : inner)));

test("a query that is written out and read again is the same query", () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(...locales), (query, locale) => {
      const parsed = parseQuery(printQuery(query), locale);
      if (!parsed.ok) return parsed.problem.fault === "too-deep";
      expect(bare(parsed.query)).toEqual(bare(query));
      return true;
    }),
    { numRuns: 400 },
  );
});

test("any text is read without throwing, with its fault inside the text", () => {
  const piece = fc.constantFrom(
    "(",
    ")",
    '"',
    "-",
    "NOT ",
    " OR ",
    " AND ",
    "alba",
    "lum*",
    "NEAR/3",
    " ",
    "«",
    "💡",
    ",",
    "\ud800",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
      ),
      fc.constantFrom(...locales),
      (text, locale) => {
        const parsed = parseQuery(text, locale);
        if (parsed.ok) {
          expect(parseQuery(printQuery(parsed.query), locale).ok).toBe(true);
          answers(parsed.query, index("Bottega Lume, alba e vetro"));
        } else {
          const { start, end } = parsed.problem.range;
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["(", "", `too-deep at ${maxDepth}–${maxDepth + 1}`],
  ["-", "", `stray-sign at ${maxQueryLength - 1}–${maxQueryLength}`],
  ["a ", "", " AND "],
  ['"a" ', "", " AND "],
  ["alb* ", "", " AND "],
  ["a OR ", "a", " OR "],
  ["a NEAR/9 ", "a", " NEAR/9 "],
])("the longest query of %j is read whole, or is told what is wrong with it", (unit, last, expected) => {
  const count = Math.floor((maxQueryLength - last.length) / unit.length);
  const term = unit.startsWith("alb") ? "alb*" : "a";
  const terms = Array.from({ length: count + last.length }, () => term);
  expect(shown(unit.repeat(count) + last)).toBe(expected.includes(" at ") ? expected : terms.join(expected));
});

test("an accent that stands on no letter is no word to look for", () => {
  expect(parseQuery("\u1920", "it")).toMatchObject({ ok: false, problem: { fault: "stray-sign" } });
});
