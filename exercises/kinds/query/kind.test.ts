import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Locale, locales } from "../../lib/locale.ts";
import { faultTexts } from "./fault-texts.ts";
import { query } from "./kind.ts";
import { queryMessages } from "./messages.ts";
import { parseQuery } from "./parser.ts";
import { querySchema } from "./schema.ts";
import { scoreOf } from "./score.ts";
import { ruleTitles } from "./strings.ts";

const raw = parse(
  readFileSync(new URL("../../bank/02-strategy/the-right-query/exercise.yaml", import.meta.url), "utf8"),
);
const exercise = querySchema.parse(raw);
const grade = (answer: string, locale: Locale = "it") =>
  query.grade(exercise, query.answer.parse(answer), locale, { spelling: null });
const score = (answer: string, locale: Locale) => {
  const parsed = parseQuery(answer, locale);
  if (!parsed.ok) throw parsed.problem;
  return scoreOf(parsed.query, exercise.locale[locale]);
};
const outcome = (answer: string, id: string, locale: Locale = "it") =>
  grade(answer, locale).rules.find((rule) => rule.id === id)?.outcome;

describe.each(locales)("the fixture, %s", (locale) => {
  test("has sixty mentions, half of which count", () => {
    const { all, hits } = score("bottega OR NOT bottega", locale);
    expect([all.length, hits.length]).toEqual([60, 30]);
  });

  test("every rule has a title, every fault a text", () => {
    for (const { id } of grade("", locale).rules) expect(ruleTitles[locale]).toHaveProperty(id);
    for (const said of Object.values(faultTexts[locale])) expect(said("x").hint).not.toBe("");
  });

  test("everything at once finds all and is mostly noise; nothing at all has no precision", () => {
    expect(grade("bottega OR NOT bottega", locale).passed).toBe(false);
    expect(outcome("bottega OR NOT bottega", "finds-enough", locale)).toBe("met");
    expect(outcome("xyzzy", "little-noise", locale)).toBe("na");
  });

  test("copying a word or three from each mention that counts never passes", () => {
    const relevant = score("bottega", locale).all.filter((one) => one.relevant);
    for (const length of [1, 3]) {
      const terms = relevant.map(({ mention }) => {
        const words = mention.text.toLowerCase().match(/\p{L}{4,}(?: \p{L}+){2}/gu)?.[0] ?? mention.text;
        return `"${words
          .split(" ")
          .slice(0, length)
          .join(" ")
          .replace(/[^\p{L}\p{N} ]/gu, " ")}"`;
      });
      expect(
        grade(
          terms
            .join(" OR ")
            .slice(0, 1500)
            .replace(/ OR [^"]*$|"[^"]*$/, ""),
          locale,
        ).passed,
      ).toBe(false);
    }
  });
});

test("a group that is missed is named with a post of it; a term that brings noise is marked", () => {
  const rules = grade('"bottega lume" OR alba').rules;
  const missed = rules.find(({ id }) => id === "finds-enough")?.findings ?? [];
  expect(missed[0]?.message).toMatch(/^Trovi \d+ delle 30 menzioni che contano: il \d+%, e ne serve l’85%\.$/);
  expect(missed.map(({ message }) => message).join("\n")).toMatch(/Il nome scritto male: ne mancano \d su 5, come «/);
  const noise = rules.find(({ id }) => id === "little-noise")?.findings ?? [];
  expect(noise.map(({ range }) => range)).toContainEqual({ start: 18, end: 22 });
});

test.each(["lume", "alba", "bottegalume*", "nives", "bottega", "lampad*"])(
  "a share is the nearest whole per cent: %s",
  (typed) => {
    const { hits, noise, recall, precision } = score(typed, "it");
    expect(Math.abs(recall - (100 * hits.length) / 30)).toBeLessThanOrEqual(0.5);
    const found = hits.length + noise.length;
    expect(Math.abs((precision ?? 0) - (100 * hits.length) / Math.max(1, found))).toBeLessThanOrEqual(0.5);
  },
);

test("more terms than allowed, and more that find one mention each, are told at the first one too many", () => {
  const listed = (answer: string, limits: object) =>
    query
      .grade({ ...exercise, limits: { terms: 3, singles: 1, ...limits } }, answer, "it", { spelling: null })
      .rules.find(({ id }) => id === "no-brute-list")
      ?.findings.map(({ range, message }) => [range && answer.slice(range.start, range.end), message]);
  expect(listed("uno OR due OR tre", {})).toEqual([]);
  expect(listed("uno OR due OR tre -quattro", {})).toEqual([["quattro", queryMessages.it.terms(4, 3).message]]);
  expect(listed("uno NEAR/3 due OR tre OR quattro", {})).toHaveLength(1);
  const { all } = score("bottega OR NOT bottega", "it");
  const authors = all.slice(0, 3).map(({ mention }) => `"${mention.text.match(/[\p{L} ]{12,}/u)?.[0].trim()}"`);
  expect(listed(authors.slice(0, 1).join(" OR "), {})).toEqual([]);
  expect(listed(authors.join(" OR "), {})).toEqual([[authors[1], queryMessages.it.singles(3, 1).message]]);
});

test("a fault of writing quotes what was written, and nothing else is judged", () => {
  const { rules, score: mark } = grade("from:marta OR lume");
  expect(mark).toBe(0);
  expect(rules.map(({ outcome }) => outcome)).toEqual(["missed", "na", "na", "na"]);
  expect(rules[0]?.findings[0]?.message).toBe("Questa ricerca non conosce filtri come «from:».");
});

test("an example is cut at a word, and a short one stands whole", () => {
  const { rules } = grade("lume");
  const { mentions } = exercise.locale.it;
  const quoted = rules.flatMap(({ findings }) =>
    findings.flatMap(({ message }) => message.match(/«[^»]{30,}»/u) ?? []),
  );
  expect(quoted.length).toBeGreaterThan(2);
  for (const one of quoted) {
    const text = one.slice(1, -1);
    expect(text.length).toBeLessThanOrEqual(91);
    const whole = mentions.some((mention) => mention.text === text);
    const cut = mentions.some((mention) => mention.text.startsWith(text.slice(0, -1)));
    expect(whole || (cut && text.endsWith("…")), one).toBe(true);
  }
});

test("one is said as one", () => {
  const { it, en } = queryMessages;
  expect(it.missedGroup("Il nome", 1, 5, "x", "y")).toContain("ne manca una su 5");
  expect(it.precision(1, 4, 75, 85).message).toContain("una parla d’altro");
  expect(en.precision(1, 4, 75, 85).message).toContain("one is about something else");
  expect(it.singles(1, 0).message).toContain("Un termine trova una menzione sola");
  expect(en.singles(1, 0).message).toContain("One term finds a single mention;");
});

test("any answer is graded the same twice, with places inside it", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 120 }),
        fc
          .array(fc.constantFrom("lume", " OR ", "bottega", "(", ")", " -", '"', "alb*"), { maxLength: 30 })
          .map((all) => all.join("")),
      ),
      fc.constantFrom(...locales),
      (answer, locale) => {
        const verdict = grade(answer, locale);
        expect(grade(answer, locale)).toEqual(verdict);
        for (const { range } of verdict.rules.flatMap(({ findings }) => findings))
          if (range !== null)
            expect(range.start >= 0 && range.start < range.end && range.end <= answer.length).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test("answers beyond bounds and mentions of no group are refused", () => {
  expect(query.answer.safeParse("a".repeat(1501)).success).toBe(false);
  const wrong = structuredClone(raw);
  wrong.locale.it.mentions[3].group = "nmae";
  expect(querySchema.safeParse(wrong).error?.issues.map(({ message }) => message)).toEqual([
    'there is no group "nmae"',
  ]);
});
