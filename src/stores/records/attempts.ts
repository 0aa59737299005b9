import type { Locale } from "../../../exercises/lib/locale.ts";
import { mostAttempts } from "./bounds.ts";

/** One answer that was handed in. */
export interface Attempt {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Revision of the exercise that was answered. */
  readonly rev: number;
  /** The answer, as its kind shapes it; null once it was dropped to save room. */
  readonly answer: unknown;
  /** What the rules gave, 0–100. */
  readonly score: number;
  /** The score, capped from the attempt on whose verdict first offers a model answer, 0–100. */
  readonly mark: number;
  readonly passed: boolean;
  /** Whether the learner had opened a model answer when it was handed in. */
  readonly revealed: boolean;
  /** Ids of the rules that the answer missed; absent from attempts of before they were kept. */
  readonly missed?: readonly string[] | undefined;
  /** The language that it was written and judged in; absent from attempts of before it was kept. */
  readonly locale?: Locale | undefined;
}

/** How much of a long history is kept. */
interface Room {
  /** Attempts that keep their answers. */
  readonly answers: number;
  /** Characters of JSON that all attempts may take: about a fiftieth of what a browser grants a site. */
  readonly characters: number;
  /** Attempts kept at all. */
  readonly attempts: number;
}

/** 50 answers and 100,000 characters for each exercise, and as many marks as are kept at all. */
const room: Room = { answers: 50, characters: 100_000, attempts: mostAttempts };

const marksOf = ({ at, rev, score, mark, passed, revealed }: Attempt) =>
  JSON.stringify([Date.parse(at), rev, score, mark, passed, revealed]);
const toldOf = ({ missed, locale }: Attempt) => `${missed ? JSON.stringify(missed) : ""}${locale ?? ""}`;
/** Of two copies of one attempt the one that says which rules were missed, and its language; of two that do, always the same one. */
const fuller = (a: Attempt, b: Attempt | undefined) => (b && toldOf(b) > toldOf(a) ? b : a);
const contentOf = ({ answer }: Attempt) => JSON.stringify(answer ?? null);

/**
 * Attempts of both lists, each once, in order of time and bounded. Two of the same instant and marks are one attempt
 * when their answers are the same, or when one of the two copies has lost its answer.
 */
export function mergeAttempts(a: readonly Attempt[], b: readonly Attempt[]): Attempt[] {
  const byMarks = new Map<string, Map<string, Attempt>>();
  for (const attempt of [...a, ...b]) {
    const marks = marksOf(attempt);
    const answers = byMarks.get(marks) ?? new Map<string, Attempt>();
    answers.set(contentOf(attempt), fuller(attempt, answers.get(contentOf(attempt))));
    byMarks.set(marks, answers);
  }
  const merged = [...byMarks].flatMap(([marks, answers]) => {
    if (answers.size > 1) answers.delete("null");
    return [...answers].map(([content, attempt]) => ({ attempt, order: `${marks}${content}` }));
  });
  merged.sort(
    (x, y) =>
      Date.parse(x.attempt.at) - Date.parse(y.attempt.at) || (x.order < y.order ? -1 : x.order > y.order ? 1 : 0),
  );
  return bound(merged.map(({ attempt }) => attempt));
}

/** Whether an attempt's words are of this language, as far as one knows. */
export const isIn = (locale: Locale, attempt: Attempt): boolean => (attempt.locale ?? locale) === locale;

/** Whether less is recorded of it than the rules gave, as its verdict offered a model answer. */
export const isCapped = ({ mark, score }: Attempt): boolean => mark < score;

/** Whether its score is what the rules gave: records of old may hold the capped mark there too, under what passes. */
export const knowsScore = ({ passed, score }: Attempt, passScore: number): boolean => !passed || score >= passScore;

/**
 * What an attempt is worth beside another: one that passed is better than any that didn't, then the mark counts, and
 * of those that are recorded alike what the rules gave.
 */
const worthOf = ({ passed, mark, score }: Attempt) => (passed ? 1_000_000 : 0) + mark * 1_000 + score;

/** The first of the attempts that passed with the highest mark, or of those that didn't when none passed; undefined without attempts. */
export function bestOf(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts.reduce<Attempt | undefined>(
    (best, next) => (best && worthOf(best) >= worthOf(next) ? best : next),
    undefined,
  );
}

/** The best of the attempts that passed: of those in this language where there are any. */
export function bestWork(attempts: readonly Attempt[], locale: Locale): Attempt | undefined {
  const passed = attempts.filter((attempt) => attempt.passed);
  return bestOf(passed.filter((attempt) => isIn(locale, attempt))) ?? bestOf(passed);
}

/**
 * Makes room: the oldest attempts but the first and the best lose their answers, never their marks; beyond
 * `attempts` the oldest of those go altogether. First, best and last are always kept whole.
 */
export function bound(attempts: readonly Attempt[], limits: Room = room): Attempt[] {
  const best = bestOf(attempts);
  const kept = (attempt: Attempt) => attempt === attempts[0] || attempt === best || attempt === attempts.at(-1);
  let tooMany = attempts.length - limits.attempts;
  const listed = attempts.filter((attempt) => kept(attempt) || tooMany-- <= 0);
  let answers = listed.filter(({ answer }) => answer !== null).length;
  let characters = listed.reduce((sum, attempt) => sum + JSON.stringify(attempt).length, 0);
  return listed.map((attempt) => {
    const fits = answers <= limits.answers && characters <= limits.characters;
    if (fits || kept(attempt) || attempt.answer === null) return attempt;
    answers -= 1;
    characters -= contentOf(attempt).length - "null".length;
    return { ...attempt, answer: null };
  });
}
