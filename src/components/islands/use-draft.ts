import { type RefObject, useMemo, useRef } from "react";
import type { ExerciseStore } from "../../stores/exercise.ts";
import type { ExerciseRecord } from "../../stores/records/exercise.ts";
import { warmUp } from "../../workers/grader.ts";
import type { PlayProps } from "./play-props.ts";
import { fetchPanel } from "./use-grading.ts";

/** The draft that is kept, as the View reads it; whether there is one that can't be read; and what is done as the learner writes. */
export function useDraft(
  { exercise, locale, readDraft }: PlayProps,
  store: ExerciseStore,
  { draft }: ExerciseRecord,
  play: RefObject<HTMLElement | null>,
) {
  const awake = useRef(false);
  const saved = draft?.answer ?? null;
  const restored = useMemo(() => (saved === null ? null : readDraft(saved)), [saved, readDraft]);
  const write = (answer: unknown) => {
    store.saveDraft(answer, readDraft);
    play.current?.dispatchEvent(new Event("regia-draft", { bubbles: true }));
    // The graders are many times as heavy as the editor: they come while the learner writes, not before.
    if (awake.current) return;
    awake.current = true;
    warmUp(exercise, locale);
    // Whether it could be fetched is told once an answer is handed in.
    fetchPanel().catch(() => {});
  };
  return [restored, saved !== null && restored === null, write] as const;
}
