import { useStore } from "@nanostores/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useAfterRender } from "../../../exercises/parts/use-after-render.ts";
import { goTo } from "../../dom/go-to.ts";
import { tellPassed } from "../../dom/when-passed.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { bestAnswer, exerciseStore } from "../../stores/exercise.ts";
import { Attempts } from "./Attempts.tsx";
import { pointsToPass } from "./judged.ts";
import type { PlayProps } from "./play-props.ts";
import { Standing } from "./Standing.tsx";
import { StorageNotice } from "./StorageNotice.tsx";
import { useAttempts } from "./use-attempts.ts";
import { useDraft } from "./use-draft.ts";
import { useGrading } from "./use-grading.ts";
import { ViewBoundary, ViewFailed } from "./ViewBoundary.tsx";

/** Joins an exercise's View to the learner's record and to the grading worker. */
export function ExercisePlay(props: PlayProps) {
  const { exercise, names, View, locale } = props;
  const t = exerciseStrings[locale];
  const store = useMemo(() => exerciseStore(exercise.id), [exercise.id]);
  const record = useStore(store.$record);
  const [modelShown, setModelShown] = useState(false);
  /** A new number mounts the View afresh with another draft. */
  const [edition, setEdition] = useState(0);
  const [notice, setNotice] = useState("");
  const afterRender = useAfterRender();
  const undo = useRef<(() => void) | null>(null);
  const play = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const desk = useGrading(exercise, locale);
  const { judged, Panel, busy, problem } = desk;
  const isPassed = record.attempts.some(({ passed }) => passed);
  useEffect(() => {
    if (isPassed && play.current) tellPassed(play.current);
  }, [isPassed]);
  const [restored, unreadable, write] = useDraft(props, store, record, play);
  const elsewhere = useCallback((id: string) => bestAnswer(id, locale), [locale]);
  const remount = (said: string) => {
    setEdition(edition + 1);
    setNotice(said);
  };
  const { submit, showLast, restore } = useAttempts(props, store, record, desk, setNotice, remount, () =>
    afterRender(() => panel.current && goTo(panel.current)),
  );

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
    desk.clear();
    undo.current = store.reset();
    setModelShown(false);
    remount(t.resetDone);
    // The button that was pressed goes with what it removed.
    requestAnimationFrame(() => undoButton.current?.focus());
  };
  const takeBack = () => {
    undo.current?.();
    undo.current = null;
    remount("");
  };

  return (
    <div className="play" ref={play}>
      <StorageNotice locale={locale} />
      {unreadable && (
        <p className="note" data-kind="warning" data-draft="unreadable" role="alert">
          {t.draftUnreadable}
        </p>
      )}
      <Standing attempts={record.attempts} passScore={exercise.pass.score} locale={locale}>
        {judged === null && showLast !== null && (
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
          onDraft={write}
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
      {judged === null || Panel === null ? (
        !isPassed && <p className="fine-print to-pass">{t.toPass(pointsToPass(exercise))}</p>
      ) : (
        <Panel
          ref={panel}
          exercise={exercise}
          judged={judged}
          record={record}
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
