import type { ReadableAtom } from "nanostores";
import { openRecord } from "./record.ts";
import { mostAsked, mostResults } from "./records/bounds.ts";
import { nextStamp } from "./records/later.ts";
import { type TestRecord, type TestResult, testKind } from "./records/test.ts";
import { here, type Vault } from "./vault.ts";

/** What a course's final test needs: the record, and the ways to change it. Nothing here throws. */
interface TestStore {
  readonly $record: ReadableAtom<TestRecord>;
  /** Begins with the questions that were drawn; a test that is under way is given up. */
  begin(seed: number, asked?: readonly string[]): void;
  answer(question: string, chosen: readonly number[]): void;
  /** Hands in what was chosen; null when no test is under way. */
  handIn(asked: readonly string[], right: readonly string[]): TestResult | null;
  /** Forgets the test; call what it returns to undo. */
  reset(): () => void;
}

/** The record of a course's final test; the same store for the same course. */
export function testStore(course: string, vault: Vault = here()): TestStore {
  const store = openRecord(vault, testKind, course);
  const lastOf = ({ current, results }: TestRecord) => current?.at ?? results.at(-1)?.at;
  const stamp = (after?: string) => nextStamp(vault.now(), after);
  return {
    $record: store.$record,
    begin: (seed, asked) =>
      store.change((record) => ({
        ...record,
        current: { seed, at: stamp(lastOf(record)), answers: {}, ...(asked && { asked: asked.slice(0, mostAsked) }) },
      })),
    answer: (question, chosen) =>
      store.change((record) => {
        const { current } = record;
        if (!current) return record;
        // Questions that a new version of the site no longer asks give way.
        const { [question]: _, ...others } = current.answers;
        const answers = Object.entries({ ...others, [question]: chosen }).slice(-mostAsked);
        return { ...record, current: { ...current, at: stamp(current.at), answers: Object.fromEntries(answers) } };
      }),
    handIn(asked, right) {
      let handed: TestResult | null = null;
      store.change((record) => {
        if (!record.current) return record;
        handed = { ...record.current, at: stamp(record.current.at), asked, right };
        return { ...record, current: null, results: [...record.results, handed].slice(-mostResults) };
      });
      return handed;
    },
    reset: store.reset,
  };
}
