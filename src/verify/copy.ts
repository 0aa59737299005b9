import type { Locale } from "../../exercises/lib/locale.ts";
import { bestResult } from "../final-test/best-result.ts";
import { isPassed } from "../final-test/test-draw.ts";
import { parseTame } from "../json/tame-json.ts";
import { z } from "../json/zod.ts";
import { bestOf } from "../stores/records/attempts.ts";
import { isTooLarge, longestId, mostRecords } from "../stores/records/bounds.ts";
import { exerciseKind } from "../stores/records/exercise.ts";
import { decode, type RecordKind } from "../stores/records/record-kind.ts";
import { textUpTo } from "../stores/records/shapes.ts";
import { testKind } from "../stores/records/test.ts";
import { longestName } from "../stores/settings.ts";

/** A work that a copy says was passed: its best attempt. */
export interface Claim {
  readonly exercise: string;
  /** The mark on record, 0–100. */
  readonly recorded: number;
  /** How many times it was handed in. */
  readonly attempts: number;
  /** When the best attempt was handed in: ISO 8601, UTC. */
  readonly at: string;
  /** Whether a model answer had been opened by then. */
  readonly revealed: boolean;
  /** As its kind shapes it; null once it was dropped to save room. */
  readonly answer: unknown;
  /** Absent from records of before it was kept. */
  readonly locale: Locale | undefined;
}

/** A final test as a copy tells it: its questions can't be asked again, only counted. */
export interface Test {
  readonly course: string;
  readonly right: number;
  readonly asked: number;
  readonly passed: boolean;
  readonly sittings: number;
}

/** A record of the copy that can't be read, or not whole: what it shows may not be all that it says. */
export interface Unread {
  readonly kind: "exercise" | "test";
  readonly id: string;
  /** `partly`: some of its parts can't be read; the others count. */
  readonly why: "unreadable" | "newer" | "partly";
}

/** Why a file is no copy that can be read. `newer`: a newer version of the site wrote it. */
export type CopyProblem = "too-large" | "not-json" | "not-progress" | "newer";

/** What a copy of somebody's progress says. */
export type Copy =
  | {
      readonly ok: true;
      /** Whose it says it is; empty where it doesn't. */
      readonly name: string;
      /** The path that its owner follows; null for none. */
      readonly path: string | null;
      readonly claims: readonly Claim[];
      readonly tests: readonly Test[];
      readonly unread: readonly Unread[];
      /** Records that aren't read, because the file holds more of their kind than any learner has. */
      readonly beyond: number;
    }
  | { readonly ok: false; readonly problem: CopyProblem };

const records = z.catch(z.optional(z.record(z.string(), z.unknown())), undefined);
const fileSchema = z.object({
  format: z.literal("regia-progress"),
  v: z.catch(z.number(), 1),
  name: z.catch(textUpTo(longestName), ""),
  settings: z.catch(z.object({ path: z.optional(textUpTo(longestId)) }), {}),
  exercises: records,
  tests: records,
});

/** Reads the text of a copy, as “Your data” saves it: what it says was passed, to be graded again. Reads any text; never throws. */
export function readCopy(text: string): Copy {
  const no = (problem: CopyProblem): Copy => ({ ok: false, problem });
  if (isTooLarge(text)) return no("too-large");
  const value = parseTame(text);
  if (value === undefined) return no("not-json");
  const file = fileSchema.safeParse(value).data;
  if (file === undefined) return no("not-progress");
  if (file.v > 1) return no("newer");
  const unread: Unread[] = [];
  const read = <T>(kind: Unread["kind"], id: string, record: unknown, of: RecordKind<T>): T | null => {
    if (!idLike.test(id)) {
      unread.push({ kind, id: id.slice(0, longestId), why: "unreadable" });
      return null;
    }
    const decoded = decode(of, JSON.stringify(record));
    if (decoded.state === "partial") unread.push({ kind, id, why: "partly" });
    if ("value" in decoded) return decoded.value;
    unread.push({ kind, id, why: decoded.state === "newer" ? "newer" : "unreadable" });
    return null;
  };
  const claims = entriesOf(file.exercises).flatMap(([id, record]): Claim[] => {
    const attempts = read("exercise", id, record, exerciseKind)?.attempts ?? [];
    const best = bestOf(attempts.filter(({ passed }) => passed));
    if (best === undefined) return [];
    const { mark, at, revealed, answer, locale } = best;
    return [{ exercise: id, recorded: mark, attempts: attempts.length, at, revealed, answer, locale }];
  });
  const tests = entriesOf(file.tests).flatMap(([course, record]) =>
    testOf(course, read("test", course, record, testKind)?.results ?? []),
  );
  const beyond = [file.exercises, file.tests].reduce(
    (sum, all) => sum + Math.max(0, Object.keys(all ?? {}).length - mostRecords),
    0,
  );
  return { ok: true, name: file.name.trim(), path: file.settings.path ?? null, claims, tests, unread, beyond };
}

/** The ids that authors give. */
const idLike = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** As many as the site ever writes of a kind, many times over. */
const entriesOf = (all: Readonly<Record<string, unknown>> | undefined) =>
  Object.entries(all ?? {}).slice(0, mostRecords);

function testOf(
  course: string,
  results: readonly { readonly asked: readonly string[]; readonly right: readonly string[] }[],
): Test[] {
  const counted = results.map(({ asked, right }) => {
    const questions = new Set(asked);
    return { asked: [...questions], right: [...new Set(right)].filter((one) => questions.has(one)) };
  });
  const best = bestResult(counted);
  if (best === null) return [];
  const [right, asked] = [best.right.length, best.asked.length];
  return [{ course, right, asked, passed: isPassed(right, asked), sittings: counted.length }];
}
