import { useStore } from "@nanostores/react";
import { useMemo, useRef, useState } from "react";
import type { Exercise } from "../../../exercises/index.ts";
import type { ReadDraft } from "../../../exercises/lib/answer.ts";
import { answerTexts } from "../../../exercises/lib/answer-texts.ts";
import { helpAt, markOf } from "../../../exercises/lib/attempt.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { Verdict } from "../../../exercises/lib/verdict.ts";
import { goTo } from "../../dom/go-to.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import type { RuleNames } from "../../served/rule-names.ts";
import { type Attempt, bestAnswer, exerciseStore } from "../../stores/exercise.ts";
import { askWhatFalls, grade, warmUp } from "../../workers/grader.ts";
import { Attempts } from "./Attempts.tsx";
import { StorageNotice } from "./StorageNotice.tsx";
import { VerdictPanel } from "./VerdictPanel.tsx";
import { ViewBoundary, ViewFailed } from "./ViewBoundary.tsx";
import type { AnyView } from "./views.ts";

interface Props {
  readonly exercise: Exercise;
  readonly names: RuleNames;
  readonly View: AnyView;
  readonly readDraft: ReadDraft<unknown>;
  readonly locale: Locale;
}

/** What is on show: an answer with its verdict, and at which attempt it was handed in. */
interface Judged {
  readonly answer: unknown;
  readonly verdict: Verdict;
  readonly attempt: number;
  readonly final: boolean;
}

/** Joins an exercise's View to the learner's record and to the grading worker. */
export function ExercisePlay({ exercise, names, View, readDraft, locale }: Props) {
  const t = exerciseStrings[locale];
  const store = useMemo(() => exerciseStore(exercise.id), [exercise.id]);
  const record = useStore(store.$record);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const [modelShown, setModelShown] = useState(false);
  /** A new number mounts the View afresh with another draft. */
  const [edition, setEdition] = useState(0);
  const [notice, setNotice] = useState("");
  const undo = useRef<(() => void) | null>(null);
  const play = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const awake = useRef(false);
  const saved = record.draft?.answer ?? null;
  const restored = useMemo(() => (saved === null ? null : readDraft(saved)), [saved, readDraft]);

  const handIn = (answer: unknown, attempt: number, recorded: boolean) => {
    setBusy(true);
    setProblem("");
    grade(
      exercise,
      answer,
      locale,
      (grading, final) => {
        if (final) setBusy(false);
        if (!grading.ok) {
          setBusy(false);
          setProblem(grading.problem);
          return;
        }
        setJudged({ answer, verdict: grading.verdict, attempt, final });
        if (!recorded || !final) return;
        const { score, passed } = grading.verdict;
        const help = helpAt(attempt, exercise.reveal, record.revealed);
        store.addAttempt({
          rev: exercise.rev,
          answer,
          score,
          mark: markOf(grading.verdict, help),
          passed,
          revealed: record.revealed,
          missed: grading.verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id),
        });
        requestAnimationFrame(() => panel.current && goTo(panel.current));
      },
      () => {
        setBusy(false);
        setProblem(t.gradingFailed);
      },
    );
  };

  const draft = (answer: unknown) => {
    store.saveDraft(answer, readDraft);
    // The graders are many times as heavy as the editor: they come while the learner writes, not before.
    if (!awake.current) warmUp(exercise, locale);
    awake.current = true;
  };
  const submit = (given: unknown) => {
    if (busy) return;
    // As graders read it: the places that a verdict points at are places in that.
    const answer = readDraft(given) ?? given;
    setNotice("");
    store.saveDraft(answer, readDraft);
    handIn(answer, record.attempts.length + 1, true);
  };
  const restore = (attempt: Attempt, number: number) => {
    const answer = readDraft(attempt.answer);
    if (answer === null) {
      setNotice(t.notRestored(number));
      return;
    }
    store.saveDraft(answer, readDraft);
    setEdition(edition + 1);
    setNotice(t.restored(number));
    handIn(answer, number, false);
  };
  const showModel = () => {
    store.reveal();
    setModelShown(true);
    // The button goes with the press: on to the model, which may stand above the window, or to the verdict that shows it.
    requestAnimationFrame(() => {
      const model = play.current?.querySelector<HTMLElement>(".compare") ?? panel.current;
      if (!model) return;
      model.tabIndex = -1;
      goTo(model);
    });
  };
  const reset = () => {
    undo.current = store.reset();
    setJudged(null);
    setModelShown(false);
    setEdition(edition + 1);
    setNotice(t.resetDone);
    // The button that was pressed goes with what it removed.
    requestAnimationFrame(() => undoButton.current?.focus());
  };
  const takeBack = () => {
    undo.current?.();
    undo.current = null;
    setEdition(edition + 1);
    setNotice("");
  };

  const help = helpAt(Math.max(judged?.attempt ?? 0, record.attempts.length), exercise.reveal, record.revealed);
  return (
    <div className="play" ref={play}>
      <StorageNotice locale={locale} />
      {saved !== null && restored === null && (
        <p className="note" data-kind="warning" data-draft="unreadable" role="alert">
          {t.draftUnreadable}
        </p>
      )}
      <ViewBoundary key={edition} otherwise={<ViewFailed locale={locale} onReset={reset} />}>
        <View
          exercise={exercise}
          locale={locale}
          draft={restored}
          verdict={judged?.verdict ?? null}
          submitted={judged?.answer ?? null}
          busy={busy}
          modelShown={modelShown}
          elsewhere={bestAnswer}
          onDraft={draft}
          onSubmit={submit}
        />
      </ViewBoundary>
      <p className="notice" role="status">
        {notice}{" "}
        {undo.current !== null && notice === t.resetDone && (
          <button type="button" className="link" ref={undoButton} onClick={takeBack}>
            {t.undo}
          </button>
        )}
      </p>
      {problem !== "" && (
        <p className="note" data-kind="warning" role="alert">
          {problem}
        </p>
      )}
      {judged !== null && (
        <VerdictPanel
          ref={panel}
          verdict={judged.verdict}
          texts={answerTexts(exercise, judged.answer, judged.verdict, locale)}
          askHoldings={(field) => askWhatFalls(exercise, judged.answer, field, locale)}
          final={judged.final}
          help={help}
          reveal={exercise.reveal}
          names={names}
          locale={locale}
          modelShown={modelShown}
          onShowModel={showModel}
        />
      )}
      <Attempts attempts={record.attempts} locale={locale} onRestore={restore} onReset={reset} />
    </div>
  );
}
