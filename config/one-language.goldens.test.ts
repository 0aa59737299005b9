import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, expect, test } from "vitest";
import { readGoldens } from "../bench/lib/goldens.ts";
import { type Grading, gradeAnswer } from "../exercises/index.ts";
import { type Locale, locales } from "../exercises/lib/locale.ts";
import { spellingOf } from "../scripts/lib/spelling.ts";
import { latinLetters } from "./latin-letters.ts";
import { oneLanguage } from "./one-language.ts";

const folder = await mkdtemp(join(tmpdir(), "regia-graders-"));
afterAll(() => rm(folder, { recursive: true }));

/** The graders as a worker of this language has them. */
async function gradersIn(locale: Locale): Promise<typeof gradeAnswer> {
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [oneLanguage(locale), latinLetters()],
    build: {
      outDir: join(folder, locale),
      minify: false,
      lib: { entry: join(import.meta.dirname, "../exercises/index.ts"), formats: ["es"], fileName: "graders" },
    },
  });
  return (await import(pathToFileURL(join(folder, locale, "graders.js")).href)).gradeAnswer;
}

const graded = (grade: () => Grading) => {
  try {
    return grade();
  } catch (error) {
    // The worker that has both languages grades it instead.
    if ((error as Error).name === "OtherLanguage") return "elsewhere";
    throw error;
  }
};

test.each(locales)("graders in one language (%s) say of golden answers what the whole ones say", async (locale) => {
  const gradeHere = await gradersIn(locale);
  const spelling = await spellingOf(locale);
  const all = (await readGoldens()).filter((one) => one.locale === locale);
  // Every exercise has its turn: a quarter says as much as the whole, which takes a minute.
  const goldens = all.filter((_, index) => index % 4 === 0);
  const exercises = (some: typeof all) => new Set(some.map(({ exercise }) => exercise.id));
  expect(exercises(goldens)).toEqual(exercises(all));
  const elsewhere = goldens.filter(({ exercise, answer }) => {
    const here = graded(() => gradeHere(exercise, answer, locale, { spelling }));
    if (here === "elsewhere") return true;
    expect(here, exercise.id).toEqual(gradeAnswer(exercise, answer, locale, { spelling }));
    return false;
  });
  // Only answers in the other language are graded elsewhere.
  expect(elsewhere.length / goldens.length).toBeLessThan(0.05);
});
