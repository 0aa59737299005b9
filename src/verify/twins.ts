import { isCopy } from "../../exercises/lib/model-copy.ts";
import type { Checked } from "./check-copy.ts";

/** Works that two people have the same, word for word or nearly, by their exercises. */
export function twinsOf(one: readonly Checked[], other: readonly Checked[]): string[] {
  const theirs = new Map(other.map((work) => [work.exercise, work]));
  return one.flatMap(({ exercise, written }) => {
    const twin = theirs.get(exercise);
    return twin !== undefined && written.length > 0 && isCopy(written, twin.written) ? [exercise] : [];
  });
}
