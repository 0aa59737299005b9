import { z } from "../../json/zod.ts";
import { mostAsked, mostResults } from "./bounds.ts";
import { later } from "./later.ts";
import type { RecordKind } from "./record-kind.ts";
import { salvage } from "./salvage.ts";
import { chosen, listUpTo, place, recordUpTo, time } from "./shapes.ts";

/** A final test that has been begun: which draw it is, and what was chosen so far. */
export interface TestSitting {
  /** The number that the questions were drawn by. */
  readonly seed: number;
  /** When it was last worked on. ISO 8601, UTC. */
  readonly at: string;
  /** Options chosen by question (course/lesson#quiz), counted from 0 in the lesson's order. */
  readonly answers: Readonly<Record<string, readonly number[]>>;
  /** The questions that were drawn, in order; absent from sittings of before they were kept, which are drawn again from the seed. */
  readonly asked?: readonly string[] | undefined;
}

/** A final test that was handed in. */
export interface TestResult extends TestSitting {
  /** The questions that were asked, and those answered rightly. */
  readonly asked: readonly string[];
  readonly right: readonly string[];
}

/** All that is kept of a course's final test; the same for both languages. */
export interface TestRecord {
  readonly v: 1;
  readonly current: TestSitting | null;
  /** In the order in which they were handed in. */
  readonly results: readonly TestResult[];
}

const questions = listUpTo(place, mostAsked);
const sitting = { seed: z.int(), at: time, answers: recordUpTo(place, chosen, mostAsked) };

/** The shape of `regia:t:<course>`, version 1. */
const testRecordSchema = z.object({
  v: z.literal(1),
  current: z.nullable(z.object({ ...sitting, asked: z.optional(questions) })),
  results: listUpTo(z.object({ ...sitting, asked: questions, right: questions }), mostResults),
});

const nameOf = ({ seed, at }: TestSitting) => `${at} ${seed}`;

function mergeResults(a: readonly TestResult[], b: readonly TestResult[]): TestResult[] {
  const merged = new Map<string, TestResult>();
  for (const result of [...a, ...b]) {
    const other = merged.get(nameOf(result));
    merged.set(nameOf(result), other ? later(other, result) : result);
  }
  return [...merged]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, result]) => result)
    .slice(-mostResults);
}

/** Of two sittings the later one; none that has been handed in. */
function mergeCurrent(a: TestRecord, b: TestRecord, results: readonly TestResult[]): TestSitting | null {
  const open = [a.current, b.current].filter(
    (sitting): sitting is TestSitting => sitting !== null && !results.some(({ seed }) => seed === sitting.seed),
  );
  return open.length === 0 ? null : open.reduce(later);
}

/** Final tests: every result is kept, and the sitting that was worked on last goes on. */
export const testKind = {
  prefix: "regia:t:",
  version: 1,
  empty: { v: 1, current: null, results: [] } as TestRecord,
  parse: (value: unknown): TestRecord | null => testRecordSchema.safeParse(value).data ?? null,
  salvage,
  migrations: {},
  merge: (a: TestRecord, b: TestRecord): TestRecord => {
    const results = mergeResults(a.results, b.results);
    return { v: 1, current: mergeCurrent(a, b, results), results };
  },
} satisfies RecordKind<TestRecord>;
