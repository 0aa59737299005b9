import { useStore } from "@nanostores/react";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Exercise } from "../../../exercises/index.ts";
import type { ReadDraft } from "../../../exercises/lib/answer.ts";
import { answerTexts } from "../../../exercises/lib/answer-texts.ts";
import { helpAt, markOf } from "../../../exercises/lib/attempt.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { Verdict } from "../../../exercises/lib/verdict.ts";
import { useAfterRender } from "../../../exercises/parts/use-after-render.ts";
import { goTo } from "../../dom/go-to.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import type { RuleNames } from "../../served/rule-names.ts";
import { isIn } from "../../stores/attempts.ts";
import { type Attempt, bestAnswer, exerciseStore } from "../../stores/exercise.ts";
import { askWhatFalls, grade, warmUp } from "../../workers/grader.ts";
import { Attempts } from "./Attempts.tsx";
import { cappedAt, type Judged, pointsToPass } from "./judged.ts";
import { Standing } from "./Standing.tsx";
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
  const afterRender = useAfterRender();
  const undo = useRef<(() => void) | null>(null);
  const play = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const awake = useRef(false);
  /** Gives up the grading under way. */
  const stopGrading = useRef(() => {});
  const elsewhere = useCallback((id: string) => bestAnswer(id, locale), [locale]);
  const onShow = judged?.answer;
  const askHoldings = useCallback(
    (field: string | null) => askWhatFalls(exercise, onShow, field, locale),
    [exercise, onShow, locale],
  );
  const saved = record.draft?.answer ?? null;
  const restored = useMemo(() => (saved === null ? null : readDraft(saved)), [saved, readDraft]);

  /** The last answer that was handed in in this language, if it can still be read: grading it again gives its verdict. */
  const lastNumber = record.attempts.findLastIndex((attempt) => isIn(locale, attempt)) + 1;
  const last = record.attempts[lastNumber - 1];
  const lastAnswer = useMemo(() => (last && last.answer !== null ? readDraft(last.answer) : null), [last, readDraft]);

  const handIn = (answer: unknown, attempt: number, andThen: (verdict: Verdict) => void) => {
    stopGrading.current();
    setBusy(true);
    setProblem("");
    stopGrading.current = grade(
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
        if (final) andThen(grading.verdict);
      },
      () => {
        setBusy(false);
        setProblem(t.gradingFailed);
      },
    );
  };

  const toVerdict = () => afterRender(() => panel.current && goTo(panel.current));

  const draft = (answer: unknown) => {
    store.saveDraft(answer, readDraft);
    play.current?.dispatchEvent(new Event("regia-draft", { bubbles: true }));
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
    const attempt = record.attempts.length + 1;
    // Handed in again as it was, by mistake or to look again, it is the same attempt, unless the rules say otherwise by now.
    const again = last?.rev === exercise.rev && JSON.stringify(last.answer) === JSON.stringify(answer);
    handIn(answer, again ? lastNumber : attempt, (verdict) => {
      const { score, passed } = verdict;
      if (again && score === last.score) {
        setNotice(t.sameAgain);
        toVerdict();
        return;
      }
      store.addAttempt({
        rev: exercise.rev,
        answer,
        score,
        mark: markOf(verdict, helpAt(attempt, exercise.reveal, record.revealed)),
        passed,
        revealed: record.revealed,
        missed: verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id),
        locale,
      });
      toVerdict();
    });
  };
  /** The last verdict again, over whatever is in the editor by now. */
  const showLast = () => {
    if (busy || last === undefined) return;
    setNotice("");
    handIn(lastAnswer, lastNumber, ({ score }) => {
      if (score !== last.score) setNotice(t.regraded(last.score, score));
      toVerdict();
    });
  };
  const restore = (attempt: Attempt, number: number) => {
    // What was just handed in is recorded first.
    if (busy) return;
    const answer = readDraft(attempt.answer);
    if (answer === null) {
      setNotice(t.notRestored(number));
      return;
    }
    store.saveDraft(answer, readDraft);
    setEdition(edition + 1);
    const own = isIn(locale, attempt);
    setNotice(own ? t.restored(number) : t.restoredForeign(number));
    // In the other language its words would be judged as words of this one.
    if (own) handIn(answer, number, () => {});
    else setJudged(null);
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
    // An answer still being graded would come back as an attempt.
    stopGrading.current();
    setBusy(false);
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
      <Standing attempts={record.attempts} passScore={exercise.pass.score} locale={locale}>
        {judged === null && lastAnswer !== null && (
          <button type="button" className="link" aria-disabled={busy} onClick={showLast}>
            {t.showLast}
          </button>
        )}
      </Standing>
      <ViewBoundary key={edition} otherwise={<ViewFailed locale={locale} onReset={reset} />}>
        <View
          exercise={exercise}
          locale={locale}
          draft={restored}
          verdict={judged?.verdict ?? null}
          submitted={judged?.answer ?? null}
          busy={busy}
          modelShown={modelShown}
          elsewhere={elsewhere}
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
      {judged === null ? (
        <p className="fine-print to-pass">{t.toPass(pointsToPass(exercise))}</p>
      ) : (
        <VerdictPanel
          ref={panel}
          verdict={judged.verdict}
          texts={answerTexts(exercise, judged.answer, judged.verdict, locale)}
          askHoldings={askHoldings}
          final={judged.final}
          help={help}
          capped={cappedAt(judged, record, exercise)}
          reveal={exercise.reveal}
          passScore={pointsToPass(exercise)}
          names={names}
          locale={locale}
          modelShown={modelShown}
          onShowModel={showModel}
        />
      )}
      <Attempts
        attempts={record.attempts}
        passScore={exercise.pass.score}
        busy={busy}
        locale={locale}
        onRestore={restore}
        onReset={reset}
      />
    </div>
  );
}
