import { parseTame } from "../../json/tame-json.ts";
import { z } from "../../json/zod.ts";
import { openRecord } from "../record.ts";
import type { WorkKind } from "../records/all.ts";
import { isTooLarge, mostRecords } from "../records/bounds.ts";
import { type ExerciseRecord, exerciseKind } from "../records/exercise.ts";
import { type LessonRecord, lessonKind } from "../records/lesson.ts";
import {
  exerciseNotAfter,
  lessonNotAfter,
  noteNotAfter,
  portfolioNotAfter,
  reviewNotAfter,
  testNotAfter,
} from "../records/not-after.ts";
import { type NoteRecord, noteKind } from "../records/note.ts";
import { type PortfolioRecord, portfolioKind } from "../records/portfolio.ts";
import { decode, type RecordKind } from "../records/record-kind.ts";
import { type ReviewRecord, reviewKind } from "../records/review.ts";
import { time } from "../records/shapes.ts";
import { type TestRecord, testKind } from "../records/test.ts";
import { here, type Vault } from "../vault.ts";
import {
  exerciseChange,
  type ImportChange,
  lessonChange,
  noteChange,
  type Planned,
  portfolioChange,
  reviewChange,
  testChange,
} from "./import-change.ts";
import { settingsPlans } from "./settings-copy.ts";

export type { ImportChange } from "./import-change.ts";

/** Why a file can't be imported. `newer`: it was written by a newer version of the site. */
type ImportProblem = "too-large" | "not-json" | "not-progress" | "newer" | "nothing";

/** What a file would change; nothing is changed before `apply` is called. */
export type ImportPreview =
  | {
      readonly ok: true;
      readonly exportedAt: string | null;
      readonly changes: readonly ImportChange[];
      /** Records that aren't read, because the file holds more of their kind than any learner has. */
      readonly beyond: number;
      apply(): void;
    }
  | { readonly ok: false; readonly problem: ImportProblem };

const records = z.optional(z.record(z.string(), z.unknown()));

/** What is in the records is looked at one by one, and so are their ids. */
const fileSchema = z.object({
  format: z.literal("regia-progress"),
  v: z.number(),
  exportedAt: z.catch(z.optional(time), undefined),
  exercises: records,
  lessons: records,
  tests: records,
  reviews: records,
  portfolios: records,
  notes: records,
  /** The path and the plan; copies of before have none. */
  settings: z.optional(z.unknown()),
});

const noPaths: ReadonlySet<string> = new Set();

/**
 * Reads the text of an exported file. Each record is checked and brought up to date by itself: one bad record doesn't
 * cost the others. `paths` are the ids of the roles' paths that this site has.
 */
export function previewImport(
  text: string,
  vault: Vault = here(),
  paths: ReadonlySet<string> = noPaths,
): ImportPreview {
  if (isTooLarge(text)) return { ok: false, problem: "too-large" };
  const value = parseTame(text);
  if (value === undefined) return { ok: false, problem: "not-json" };
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problem: "not-progress" };
  const { v, exportedAt, settings } = parsed.data;
  if (v > 1) return { ok: false, problem: "newer" };
  let beyond = 0;
  const plansOf = (planOne: PlanOne, all: Readonly<Record<string, unknown>> = {}) => {
    const entries = Object.entries(all);
    beyond += Math.max(0, entries.length - mostRecords);
    return entries.slice(0, mostRecords).map(([id, record]) => planOne(vault, id, record));
  };
  const plans = [
    ...partNames.flatMap((name) => plansOf(parts[name], parsed.data[name])),
    ...settingsPlans(vault, settings, paths),
  ];
  if (plans.length === 0) return { ok: false, problem: "nothing" };
  return {
    ok: true,
    exportedAt: exportedAt ?? null,
    changes: plans.map(({ change }) => change),
    beyond,
    apply: () => {
      for (const { apply } of plans) apply();
    },
  };
}

/** How a kind of record comes in: what its ids look like, and what is told of it. */
interface Part<T> {
  readonly name: ImportChange["kind"];
  readonly kind: RecordKind<T> & { readonly merge: (a: T, b: T) => T };
  readonly ids: RegExp;
  notAfter(record: T, now: Date): T;
  describe(id: string, now: T, then: T): ImportChange;
}

const exercisePart: Part<ExerciseRecord> = {
  name: "exercise",
  kind: exerciseKind,
  ids: /^[a-z0-9][a-z0-9-]{0,79}$/,
  notAfter: exerciseNotAfter,
  describe: exerciseChange,
};

const lessonPart: Part<LessonRecord> = {
  name: "lesson",
  kind: lessonKind,
  ids: /^[a-z0-9][a-z0-9-]{0,79}\/[a-z0-9][a-z0-9-]{0,79}$/,
  notAfter: lessonNotAfter,
  describe: lessonChange,
};

const testPart: Part<TestRecord> = {
  name: "test",
  kind: testKind,
  ids: /^[a-z0-9][a-z0-9-]{0,79}$/,
  notAfter: testNotAfter,
  describe: testChange,
};

const reviewPart: Part<ReviewRecord> = {
  name: "review",
  kind: reviewKind,
  ids: lessonPart.ids,
  notAfter: reviewNotAfter,
  describe: reviewChange,
};

const portfolioPart: Part<PortfolioRecord> = {
  name: "portfolio",
  kind: portfolioKind,
  ids: /^mine$/,
  notAfter: portfolioNotAfter,
  describe: portfolioChange,
};

const notePart: Part<NoteRecord> = {
  name: "note",
  kind: noteKind,
  ids: lessonPart.ids,
  notAfter: noteNotAfter,
  describe: noteChange,
};

/** Plans what importing one record of a kind would do. */
type PlanOne = (vault: Vault, id: string, record: unknown) => Planned;

const by =
  <T>(part: Part<T>): PlanOne =>
  (vault, id, record) =>
    plan(vault, part, id, record);

/** Every kind of work, in the order in which changes are told. */
const parts: Readonly<Record<WorkKind, PlanOne>> = {
  lessons: by(lessonPart),
  exercises: by(exercisePart),
  tests: by(testPart),
  reviews: by(reviewPart),
  portfolios: by(portfolioPart),
  notes: by(notePart),
};
const partNames = Object.keys(parts) as WorkKind[];

function plan<T>(vault: Vault, part: Part<T>, id: string, record: unknown): Planned {
  const skip = (why: "unreadable" | "newer"): Planned => ({
    change: { kind: part.name, id, effect: "skip", why },
    apply: () => {},
  });
  const found = decode(part.kind, JSON.stringify(record));
  if (found.state === "newer") return skip("newer");
  if (!("value" in found) || !part.ids.test(id)) return skip("unreadable");
  const incoming = part.notAfter(found.value, vault.now());
  const store = openRecord(vault, part.kind, id);
  const now = store.$record.get();
  const lost = found.state === "partial" && { leftOut: found.lost };
  return {
    change: { ...part.describe(id, now, part.kind.merge(now, incoming)), ...lost },
    apply: () => store.change((current) => part.kind.merge(current, incoming)),
  };
}
