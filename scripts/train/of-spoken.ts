import { readForms } from "../../bench/lib/forms.ts";
import type { readFragments } from "../../bench/lib/fragments.ts";
import { readGoldens } from "../../bench/lib/goldens.ts";
import { readSentences } from "../../bench/lib/sentences.ts";
import { type Exercise, modelsOf } from "../../exercises/index.ts";
import { featuresOf } from "../../exercises/lib/acts/features.ts";
import { type Spoken, spoken, spokenActs } from "../../exercises/lib/acts/names.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { parseText } from "../../exercises/lib/text.ts";
import { loadExercises } from "../lib/load-exercises.ts";
import { readCases } from "./cases.ts";
import { examplesOfTagged } from "./of-tagged.ts";
import type { Example } from "./regression.ts";
import type { Reply } from "./replies.ts";

/** A text within a golden answer that passes or a model answer, and the warnings that it gets. */
interface Sound {
  readonly text: string;
  readonly missed: readonly string[];
}

/** What is read of a language, for all rules. */
export interface Sources {
  readonly replies: readonly Reply[];
  readonly fragments: Awaited<ReturnType<typeof readFragments>>;
  /** Texts of golden answers that pass and of model answers: statements to the public and forms as well as replies. */
  readonly sound: readonly Sound[];
  /** Statements to the public that a person would let go out. */
  readonly accepted: readonly string[];
}

/** Kinds of exercise whose texts are held to the rules of a reply. */
const replying: ReadonlySet<string> = new Set(["crisis-reply", "apology", "simulation", "queue"]);
/** Whether a form holds its texts to one of the rules that listen to sentences. */
const asks = (exercise: Exercise) => spoken.some((rule) => JSON.stringify(exercise).includes(`"${rule}"`));

/** The texts within golden answers of a language that pass, and within model answers. */
export async function soundTexts(locale: Locale): Promise<Sound[]> {
  const goldens = (await readGoldens()).filter(
    (one) => one.locale === locale && one.golden.passed && (replying.has(one.exercise.kind) || asks(one.exercise)),
  );
  const models = [...(await loadExercises()).values()]
    .filter((exercise) => replying.has(exercise.kind) || asks(exercise))
    .flatMap((exercise) => modelsOf(exercise, locale));
  return [
    ...goldens.flatMap(({ answer, golden }) => stringsOf(answer).map((text) => ({ text, missed: golden.missed }))),
    ...models.flatMap(stringsOf).map((text) => ({ text, missed: [] })),
  ];
}

/** The statements to the public among the labelled answers in view that a person would let go out. */
export async function acceptedTexts(locale: Locale): Promise<string[]> {
  const exercises = await loadExercises();
  const good = (await readForms(locale)).filter(
    ({ half, publish, exercise }) => half === "dev" && publish && exercises.get(exercise)?.kind === "apology",
  );
  return good.flatMap(({ answer }) => stringsOf((answer as { readonly text: string }).text));
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Sentences that do a thing, and all those that don't: of replies, of what was written for the rule, near-misses among it, and of texts without it. */
export async function examplesOfSpoken(rule: Spoken, sources: Sources, locale: Locale): Promise<Example[]> {
  // For an act the sentence that has it is looked for, for a fault the sentence that commits it.
  const isAct = spokenActs.has(rule);
  const inView = [...(await readSentences(locale)), ...(await readSentences(locale, "passages"))].filter(
    ({ half }) => half === "dev",
  );
  const written = inView.filter((one) => one.rule === rule || !one.breaks);
  const own = sources.fragments.get(rule) ?? [];
  const others = [...sources.fragments].flatMap(([other, some]) =>
    other === rule || other === "apologises" ? [] : some.filter(({ breaks }) => !breaks),
  );
  const sound = sources.sound.filter(({ missed }) => !missed.includes(rule)).map(({ text }) => text);
  const { fire, pass } = await readCases(rule, locale);
  const near = (text: string, is: boolean) => ({ ...example(text, is, locale), near: true });
  const plain = (text: string) => sentencesOf(text, locale).map((sentence) => example(sentence, false, locale));
  return [
    ...own.map(({ text, breaks }) => near(text, breaks !== isAct)),
    ...(isAct ? pass : fire).map((text) => near(text, true)),
    ...(isAct ? fire : []).flatMap((text) => sentencesOf(text, locale)).map((text) => near(text, false)),
    ...(isAct ? [] : pass).flatMap(plain).map(certain),
    ...(isAct ? [] : [...written, ...others].map(({ text, breaks }) => near(text, breaks))),
    ...(await examplesOfTagged(rule, sources.replies, locale)),
    ...(isAct ? [] : sources.accepted.flatMap(plain)),
    ...(isAct ? [] : sound.flatMap(plain).map(certain)),
  ];
}

const example = (text: string, is: boolean, locale: Locale) => ({
  features: featuresOf(parseText(text, locale).words, locale),
  is,
});

const certain = (one: Example) => ({ ...one, certain: true });

const sentencesOf = (text: string, locale: Locale) =>
  parseText(text, locale)
    .sentences.filter(({ words }) => words.length > 0)
    .map(({ start, end }) => text.slice(start, end));
