import { useId, useRef, useState } from "react";
import type { ViewProps } from "../../lib/view.ts";
import { HandIn } from "../../parts/HandIn.tsx";
import { Said } from "../../parts/Said.tsx";
import { useAfterRender } from "../../parts/use-after-render.ts";
import { useSaid } from "../../parts/use-said.ts";
import { type Action, mostSteps, type QueueAnswer } from "./answer.ts";
import { replay } from "./replay.ts";
import type { Queue } from "./schema.ts";
import { queueStrings } from "./strings.ts";
import { Debrief } from "./view/Debrief.tsx";
import { Notice } from "./view/Notice.tsx";
import { PostRow } from "./view/PostRow.tsx";
import { saidOf } from "./view/said.ts";
import { useSteps } from "./view/use-steps.ts";

export { readDraft } from "./answer.ts";

/** A scheduling tool when grave news comes in: a queue to stop, posts to keep, a team to tell. */
export default function View(props: ViewProps<Queue, QueueAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onSubmit } = props;
  const t = queueStrings[locale];
  const { posts, maxSteps } = exercise;
  const { alert } = exercise.locale[locale];
  const id = useId();
  const steps = useSteps(props.draft, props.onDraft);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { said, say } = useSaid();
  const [problem, setProblem] = useState("");
  const [noticeProblem, setNoticeProblem] = useState("");
  const afterRender = useAfterRender();
  const root = useRef<HTMLDivElement>(null);

  const taken = replay(exercise, steps.actions);
  const paused = taken.at(-1)?.paused ?? new Set<string>();
  const sent = steps.actions.some((action) => action.do === "notice");
  const picked = posts.map((post) => post.id).filter((one) => selected.has(one));

  const counted = (n: number) => (n > maxSteps ? t.stepsOver(n, maxSteps) : t.step(n, maxSteps));
  const take = (action: Action) => {
    const step = replay(exercise, [...steps.actions, action]).at(-1);
    setProblem("");
    if (step === undefined || steps.actions.length >= mostSteps) return;
    if (action.do !== "notice" && step.moved.length === 0) {
      say(t.nothingMoves);
      return;
    }
    steps.take(action);
    setSelected(new Set());
    say(`${saidOf(step, locale)}. ${counted(steps.actions.length + 1)}`);
  };
  /** Ticks posts. Why nothing could be done with those that were ticked before no longer holds. */
  const select = (posts: ReadonlySet<string>) => {
    setSelected(posts);
    if (said.text === t.selectFirst || said.text === t.nothingMoves) say("");
  };
  const bulk = (kind: "pause" | "resume") => {
    if (picked.length === 0) say(t.selectFirst);
    else take({ do: kind, posts: picked });
  };
  const lastOf = (actions: readonly Action[]) => {
    const last = replay(exercise, actions).at(-1);
    return last === undefined ? "" : saidOf(last, locale);
  };
  /** Whether some steps are others and one more. A restart and a notice taken back are no step of their own. */
  const isOneMore = (longer: readonly Action[], shorter: readonly Action[]) =>
    longer.length === shorter.length + 1 && shorter.every((action, index) => action === longer[index]);
  const undo = () => {
    const after = steps.undo();
    if (after !== null) say(isOneMore(steps.actions, after) ? t.undone(lastOf(steps.actions)) : t.undoneChange);
  };
  const redo = () => {
    const after = steps.redo();
    if (after !== null) say(isOneMore(after, steps.actions) ? t.redone(lastOf(after)) : t.redoneChange);
  };
  const send = () => {
    if (steps.notice.trim() === "") {
      setNoticeProblem(t.emptyNotice);
      root.current?.querySelector<HTMLElement>(".queue-notice textarea")?.focus();
      return;
    }
    setNoticeProblem("");
    take({ do: "notice" });
  };
  const takeBack = () => {
    steps.replace(steps.actions.filter((action) => action.do !== "notice"));
    say(t.takenBack);
    afterRender(() => root.current?.querySelector<HTMLElement>(".queue-notice textarea")?.focus());
  };
  const restart = () => {
    steps.replace([]);
    setSelected(new Set());
    say(t.restarted);
  };
  const handIn = () => {
    setProblem(steps.actions.length === 0 ? t.nothing : "");
    if (steps.actions.length > 0) onSubmit({ actions: [...steps.actions], notice: steps.notice });
  };

  const all = picked.length === posts.length;
  const over = steps.actions.length > maxSteps;
  return (
    <div className="queue" ref={root}>
      <section className="queue-alert" aria-labelledby={`${id}-alert`}>
        <p className="queue-from">
          <strong id={`${id}-alert`}>{t.breaking}</strong> <span>{alert.from}</span> <span>{alert.when}</span>
        </p>
        <p>{alert.text}</p>
      </section>
      <section className="queue-tool" aria-labelledby={`${id}-queue`}>
        <h3 id={`${id}-queue`}>{t.queue}</h3>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of tools, not a part of a form */}
        <div className="queue-bar" role="group" aria-label={t.tools}>
          <label className="check">
            <input
              type="checkbox"
              checked={all}
              onChange={() => select(all ? new Set() : new Set(posts.map((post) => post.id)))}
            />{" "}
            {t.selectAll} <span className="queue-selected">({t.selected(picked.length)})</span>
          </label>
          <button type="button" onClick={() => bulk("pause")} aria-disabled={picked.length === 0}>
            {t.pauseSelected}
          </button>
          <button type="button" onClick={() => bulk("resume")} aria-disabled={picked.length === 0}>
            {t.resumeSelected}
          </button>
          <button type="button" className="queue-stop" onClick={() => take({ do: "pause-all" })}>
            {t.pauseAll}
          </button>
        </div>
        <ul className="queue-posts">
          {posts.map((post) => (
            <PostRow
              key={post.id}
              post={post}
              locale={locale}
              paused={paused.has(post.id)}
              selected={selected.has(post.id)}
              onSelect={(on) =>
                select(on ? new Set([...selected, post.id]) : new Set([...selected].filter((one) => one !== post.id)))
              }
              onToggle={() => take({ do: paused.has(post.id) ? "resume" : "pause", posts: [post.id] })}
            />
          ))}
        </ul>
      </section>
      <Notice
        exercise={exercise}
        locale={locale}
        text={steps.notice}
        sent={sent}
        problem={noticeProblem}
        onWrite={(text) => {
          setNoticeProblem("");
          steps.write(text);
        }}
        onSend={send}
        onTakeBack={takeBack}
      />
      <div className="queue-foot">
        <p className="queue-counter" data-over={over ? "" : undefined}>
          {counted(steps.actions.length)}
        </p>
        <button type="button" className="button quiet" aria-disabled={!steps.canUndo} onClick={undo}>
          {t.undo}
        </button>
        <button type="button" className="button quiet" aria-disabled={!steps.canRedo} onClick={redo}>
          {t.redo}
        </button>
        <button type="button" className="button quiet" aria-disabled={steps.actions.length === 0} onClick={restart}>
          {t.restart}
        </button>
      </div>
      <Said said={said} className="queue-said" />
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} />
      {verdict !== null && submitted !== null && (
        <Debrief exercise={exercise} submitted={submitted} locale={locale} modelShown={modelShown} />
      )}
    </div>
  );
}
