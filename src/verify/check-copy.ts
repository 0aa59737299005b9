import type { Exercise } from "../../exercises/index.ts";
import { maxImportBytes } from "../stores/records/bounds.ts";
import { type Copy, type CopyProblem, readCopy } from "./copy.ts";
import { type Means as Grading, regrade, ungraded, type Work } from "./work.ts";

/** A work as the page tells it; `unmarked`: what grading it takes couldn't be fetched. */
export interface Checked extends Omit<Work, "outcome"> {
  readonly outcome: Work["outcome"] | "unmarked";
}

/** Somebody's copy, its works graded again. `unopened`: the browser couldn't read the file. */
export type CheckedCopy =
  | (Omit<Extract<Copy, { ok: true }>, "claims"> & { readonly works: readonly Checked[] })
  | { readonly ok: false; readonly problem: CopyProblem | "unopened" };

/** What checking a copy takes. */
interface Means extends Grading<Exercise> {
  /** Gives undefined for an exercise that this site doesn't have; rejects when it can't be fetched. */
  readonly exerciseOf: (id: string) => Promise<Exercise | undefined>;
  /** Told before each work, with its place from 1 and how many there are. */
  readonly onWork: (place: number, of: number) => void;
}

/** Reads somebody's copy and grades every work again that it says was passed, one after another. Never rejects. */
export async function checkCopy(file: Blob, means: Means): Promise<CheckedCopy> {
  if (file.size > maxImportBytes) return { ok: false, problem: "too-large" };
  const text = await file.text().catch(() => null);
  if (text === null) return { ok: false, problem: "unopened" };
  const copy = readCopy(text);
  if (!copy.ok) return copy;
  const { claims, ...rest } = copy;
  const works: Checked[] = [];
  for (const [index, claim] of claims.entries()) {
    means.onWork(index + 1, claims.length);
    works.push(
      await means
        .exerciseOf(claim.exercise)
        .then((exercise) => regrade(claim, exercise, means))
        .catch((): Checked => ({ ...claim, ...ungraded, outcome: "unmarked" })),
    );
  }
  return { ...rest, works };
}
