import { expect, test } from "vitest";
import { readGoldens } from "../bench/lib/goldens.ts";
import { spellingOf } from "../scripts/lib/spelling.ts";
import { gradeAnswer, type KindId } from "./index.ts";
import { locales } from "./lib/locale.ts";

const curly = (text: string) =>
  text
    .replaceAll("'", "’")
    .replace(/(^|[\s(])"/g, "$1“")
    .replaceAll('"', "”");
const straight = (text: string) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
/** Every third blank doesn't break. */
const unbroken = (text: string) => {
  let blanks = 0;
  return text.replaceAll(" ", () => (blanks++ % 3 === 0 ? "\u00a0" : " "));
};
const narrow = (text: string) => text.replace(/(\d) (?=€|%|W|euro|giorni|days)/g, "$1\u202f");

/** Ways in which keyboards and programs write the same text. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  "curly quotes, blanks that don't break, accents apart from their letters": (text) =>
    unbroken(curly(text)).normalize("NFD"),
  "straight quotes, narrow blanks before units": (text) => narrow(straight(text)),
};

function typed(value: unknown, way: (text: string) => string): unknown {
  if (typeof value === "string") return way(value);
  if (Array.isArray(value)) return value.map((one) => typed(one, way));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typed(one, way)]));
}

const written: ReadonlySet<KindId> = new Set(["crisis-reply", "form", "apology", "simulation", "queue"]);
const goldens = (await readGoldens()).filter(({ exercise }) => written.has(exercise.kind));

test.each(locales)(
  "a text gets the same verdict in whichever way it was typed: %s",
  { timeout: 120_000 },
  async (language) => {
    const spelling = await spellingOf(language);
    const outcomes = ({ exercise, locale }: (typeof goldens)[number], answer: unknown) => {
      const grading = gradeAnswer(exercise, answer, locale, { spelling });
      return grading.ok ? grading.verdict.rules.map(({ id, outcome }) => `${id} ${outcome}`) : grading.problem;
    };
    for (const golden of goldens.filter(({ locale }) => locale === language)) {
      const usual = outcomes(golden, golden.answer);
      for (const [name, way] of Object.entries(ways)) {
        const other = typed(golden.answer, way);
        if (JSON.stringify(other) === JSON.stringify(golden.answer)) continue;
        expect(outcomes(golden, other), `${golden.exercise.id}, ${name}: ${golden.golden.why}`).toEqual(usual);
      }
    }
  },
);
