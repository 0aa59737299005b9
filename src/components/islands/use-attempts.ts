import { useMemo } from "react";
import { helpAt, markOf } from "../../../exercises/lib/attempt.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import type { ExerciseStore } from "../../stores/exercise.ts";
import { type Attempt, isIn } from "../../stores/records/attempts.ts";
import type { ExerciseRecord } from "../../stores/records/exercise.ts";
import type { PlayProps } from "./play-props.ts";
import type { Desk } from "./use-grading.ts";

/**
 * Handing in, and coming back to what was handed in: each attempt recorded once, each shown with its verdict again.
 * `say` says something in passing, empty takes back what was said; `remount` says so and mounts the View afresh, with the
 * draft that is kept by now; `toVerdict` brings the verdict into view.
 */
export function useAttempts(
  { exercise, locale, readDraft }: PlayProps,
  store: ExerciseStore,
  { attempts, revealed }: ExerciseRecord,
  desk: Desk,
  say: (notice: string) => void,
  remount: (notice: string) => void,
  toVerdict: () => void,
) {
  const t = exerciseStrings[locale];
  /** The last answer that was handed in in this language, if it can still be read: grading it again gives its verdict. */
  const lastNumber = attempts.findLastIndex((attempt) => isIn(locale, attempt)) + 1;
  const last = attempts[lastNumber - 1];
  const lastAnswer = useMemo(() => (last && last.answer !== null ? readDraft(last.answer) : null), [last, readDraft]);

  const submit = (given: unknown) => {
    if (desk.busy) return;
    // As graders read it: the places that a verdict points at are places in that.
    const answer = readDraft(given) ?? given;
    say("");
    store.saveDraft(answer, readDraft);
    const attempt = attempts.length + 1;
    // Handed in again as it was, by mistake or to look again, it is the same attempt, unless the rules say otherwise by now.
    const again = last?.rev === exercise.rev && JSON.stringify(last.answer) === JSON.stringify(answer);
    desk.handIn(answer, again ? lastNumber : attempt, (verdict) => {
      const { score, passed } = verdict;
      if (again && score === last.score) say(t.sameAgain);
      else
        store.addAttempt({
          rev: exercise.rev,
          answer,
          score,
          mark: markOf(verdict, helpAt(attempt, exercise.reveal, revealed)),
          passed,
          revealed,
          missed: verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id),
          locale,
        });
      toVerdict();
    });
  };

  /** The last verdict again, over whatever is in the editor by now; null where there is none to show. */
  const showLast = () => {
    if (desk.busy || last === undefined) return;
    say("");
    desk.handIn(lastAnswer, lastNumber, ({ score }) => {
      if (score !== last.score) say(t.regraded(last.score, score));
      toVerdict();
    });
  };

  const restore = (attempt: Attempt, number: number) => {
    // What was just handed in is recorded first.
    if (desk.busy) return;
    const answer = readDraft(attempt.answer);
    if (answer === null) return say(t.notRestored(number));
    store.saveDraft(answer, readDraft);
    const own = isIn(locale, attempt);
    remount(own ? t.restored(number) : t.restoredForeign(number));
    // In the other language its words would be judged as words of this one.
    if (own) desk.handIn(answer, number, () => {});
    else desk.clear();
  };

  return { submit, showLast: lastAnswer === null ? null : showLast, restore };
}
