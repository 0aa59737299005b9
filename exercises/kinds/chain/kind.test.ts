import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Locale, locales } from "../../lib/locale.ts";
import { isForward, wholeChain } from "./board.ts";
import { chain, chainSchema } from "./kind.ts";
import type { ChainAnswer } from "./schema.ts";
import { ruleTitles } from "./strings.ts";

const raw = parse(readFileSync(new URL("../../bank/01-craft/results-chain/exercise.yaml", import.meta.url), "utf8"));
const exercise = chainSchema.parse(raw);
const grade = (answer: unknown, locale: Locale = "en") =>
  chain.grade(exercise, chain.answer.parse(answer), locale, { spelling: null });
const missed = (answer: unknown) =>
  grade(answer).rules.flatMap(({ id, outcome }) => (outcome === "missed" ? [id] : []));
const said = (answer: unknown, id: string) =>
  grade(answer)
    .rules.find((rule) => rule.id === id)
    ?.findings.map(({ message }) => message);

const levels = Object.fromEntries(exercise.cards.map(({ id, level }) => [id, level]));
const one: [string, string][] = [
  ["reach", "link-clicks"],
  ["link-clicks", "coupons"],
  ["coupons", "orders"],
];

describe("links", () => {
  test("a single whole chain with the cards right is all that is asked for", () => {
    expect(grade({ levels, links: one })).toMatchObject({ passed: true, score: 100 });
  });

  test.each([
    [["likes", "saves"], null],
    [["reach", "impressions"], /both are in “Seen”/],
    [["orders", "coupons"], /it goes back/],
    [["reach", "coupons"], /it skips “Sought”/],
    [["reach", "orders"], /it skips “Sought”/],
    [["reach", "reach"], /both are in “Seen”/],
  ] as const)("%j", (link, message) => {
    const found = said({ levels, links: [...one, link] }, "links-forward");
    if (message === null) expect(found).toEqual([]);
    else expect(found?.[0]).toMatch(message);
  });

  test("likes never lead straight to money, wherever they were placed, and the message says why once", () => {
    for (const place of ["seen", "visited", "contacted"]) {
      const answer = { levels: { ...levels, likes: place }, links: [...one, ["likes", "revenue"]] };
      expect(grade(answer).passed).toBe(false);
      expect(said(answer, "no-shortcut-to-revenue")?.[0]).toMatch(/^Likes → Revenue: a heart pays for nothing/);
      expect(said(answer, "links-forward")).toEqual([]);
    }
  });

  test("a link with a card that was not placed is told so", () => {
    const { coupons: _, ...rest } = levels;
    expect(said({ levels: rest, links: one }, "links-forward")?.[0]).toMatch(
      /Link clicks → Codes typed in the basket: Codes typed in the basket is not placed yet/,
    );
  });

  test("the same link twice is one link; unknown cards make none", () => {
    const answer = { levels, links: [...one, ["reach", "repairs"], ["reach", "repairs"], ["reach", "nobody"]] };
    expect(said(answer, "links-forward")).toHaveLength(1);
    expect(missed(answer)).toEqual(["links-forward", "fits-the-board"]);
  });
});

describe("a whole chain", () => {
  test("says where it breaks off", () => {
    expect(said({ levels, links: [] }, "one-whole-chain")?.[0]).toMatch(/There is no link yet/);
    expect(said({ levels, links: one.slice(0, 1) }, "one-whole-chain")?.[0]).toMatch(/leads on from “Sought”/);
    expect(said({ levels, links: one.slice(1) }, "one-whole-chain")?.[0]).toMatch(/leads on from “Seen”/);
  });

  test("does not run through a card that is out of place", () => {
    const answer: ChainAnswer = {
      levels: { ...levels, coupons: "visited" },
      links: [
        ["reach", "coupons"],
        ["coupons", "newsletter"],
        ["newsletter", "orders"],
      ],
    };
    expect(answer.links.every((link) => isForward(exercise, answer, link))).toBe(true);
    expect(wholeChain(exercise, answer)).toBeNull();
  });

  test("finds a way among many", () => {
    const every = exercise.cards.flatMap(({ id }) => exercise.cards.map((to): [string, string] => [id, to.id]));
    expect(wholeChain(exercise, { levels, links: every.slice(0, 200) })).toHaveLength(4);
  });
});

describe("levels", () => {
  test("ties hold", () => {
    expect(missed({ levels: { ...levels, likes: "visited", saves: "seen" }, links: one })).toEqual([]);
  });

  test("ten right cards of twelve pass, nine do not", () => {
    const two = { ...levels, margin: "contacted", saves: "contacted" };
    expect(grade({ levels: two, links: one })).toMatchObject({ passed: true, score: 91 });
    expect(grade({ levels: { ...two, repairs: "sold" }, links: one })).toMatchObject({ passed: false, score: 87 });
  });

  test("a wrong card is told why the right level is right", () => {
    const [message] = said({ levels: { ...levels, coupons: "sold" }, links: [] }, "levels-right") ?? [];
    expect(message).toMatch(/^3\. Codes typed in the basket: it does not belong in “Sold”\. People who type the code/);
  });
});

test("without links the rules on each of them are not asked for, and nothing is scored for them", () => {
  const verdict = grade({ levels, links: [] });
  expect(verdict).toMatchObject({ passed: false, score: 75 });
  expect(verdict.rules.filter(({ outcome }) => outcome === "na").map(({ id }) => id)).toEqual([
    "no-shortcut-to-revenue",
    "links-forward",
  ]);
});

test("what authors get wrong is refused with its place", () => {
  const issues = (change: (wrong: typeof raw) => void) => {
    const wrong = structuredClone(raw);
    change(wrong);
    return chainSchema.safeParse(wrong).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  };
  expect(issues((wrong) => (wrong.cards[0].level = "soled"))).toContain('cards.0: there is no level "soled"');
  expect(issues((wrong) => (wrong.links[0] = ["reach", "coupons"]))).toContain(
    "links.0: this link does not lead to the next level",
  );
  expect(issues((wrong) => (wrong.links = [["reach", "link-clicks"]]))).toContain(
    "links: no chain of the model goes through all levels",
  );
  expect(issues((wrong) => (wrong.shortcuts[0].to = ["revenues"]))).toContain(
    'shortcuts.0: there is no card "revenues"',
  );
});

test("any answer is graded, and graded the same twice", () => {
  const id = fc.constantFrom(...exercise.cards.map((card) => card.id), "nobody", "constructor");
  const level = fc.constantFrom(...exercise.levels.map((one) => one.id), "nowhere");
  const answers = fc.record({
    levels: fc.dictionary(id, level),
    links: fc.array(fc.tuple(id, id), { maxLength: 60 }),
  });
  fc.assert(
    fc.property(answers, fc.constantFrom(...locales), (answer, locale) => {
      const verdict = grade(answer, locale);
      expect(grade(answer, locale)).toEqual(verdict);
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      expect(verdict.score).toBeLessThanOrEqual(100);
    }),
  );
});

test("answers beyond bounds are refused", () => {
  for (const wrong of [
    {},
    { levels: { reach: 1 } },
    { levels: {}, links: [["reach"]] },
    { levels: {}, links: Array(201).fill(["reach", "orders"]) },
    { levels: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`c${i}`, "seen"])) },
  ])
    expect(chain.answer.safeParse(wrong).success).toBe(false);
});

test("every rule has a title in both languages", () => {
  for (const { id } of grade({ levels, links: one }).rules)
    for (const locale of locales) expect(ruleTitles[locale]).toHaveProperty(id);
});
