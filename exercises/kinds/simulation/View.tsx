import { useEffect, useId, useRef, useState } from "react";
import type { ViewProps } from "../../lib/view.ts";
import { FactList } from "../../parts/FactList.tsx";
import { Countdown } from "./Countdown.tsx";
import { Debrief } from "./Debrief.tsx";
import { Feed } from "./Feed.tsx";
import { isOn, replay, time } from "./replay.ts";
import { Statement } from "./Statement.tsx";
import type { Simulation, SimulationAnswer } from "./schema.ts";
import { isTooShort, statementLength } from "./statement-length.ts";
import { simulationStrings } from "./strings.ts";

export { readDraft } from "./answer.ts";

/** A phone with the scenario's clock, messages that come in, and choices; after a hand-in, the day beside a good one. */
export default function View(props: ViewProps<Simulation, SimulationAnswer>) {
  const { exercise, locale, verdict, submitted, busy, onDraft, onSubmit } = props;
  const t = simulationStrings[locale];
  const [answer, setAnswer] = useState<SimulationAnswer>(props.draft ?? { steps: [], statement: "" });
  const [problem, setProblem] = useState("");
  const [notice, setNotice] = useState("");
  /** The choices of the day that was just begun again, until the first new one. */
  const [before, setBefore] = useState<SimulationAnswer["steps"]>([]);
  const phone = useRef<HTMLElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const again = useRef<HTMLDivElement>(null);
  const id = useId();
  // a draft of an older story may hold choices that are no longer on offer: it goes on from where it breaks
  const run = replay(exercise, answer.steps);
  const { moments, next } = run;
  const taken = moments.map(({ step, option }) => ({ step: step.id, choice: option.id }));
  const minute = next?.at ?? moments.at(-1)?.until ?? exercise.clock.begins;
  const now = time(exercise.clock.zero, minute, locale);

  const count = taken.length;
  const shown = useRef(count);
  useEffect(() => {
    if (shown.current === count) return;
    shown.current = count;
    const outcome = [...(phone.current?.querySelectorAll(".sim-outcome") ?? [])].at(-1);
    question.current?.focus({ preventScroll: outcome !== undefined });
    // What came of the choice stands above the next decision: the window shows both, or begins with it.
    const last = phone.current?.getBoundingClientRect().bottom ?? 0;
    if (outcome && (outcome.getBoundingClientRect().top < 0 || last > innerHeight))
      outcome.scrollIntoView({ block: "start", behavior: "instant" });
    // A day begun again: what takes it back stands above the first decision.
    if (count === 0) again.current?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [count]);

  const change = (value: SimulationAnswer) => {
    setAnswer(value);
    setProblem("");
    setNotice("");
    setBefore([]);
    onDraft(value);
  };
  /** Why the statement cannot go out yet; null once it can. */
  const { words, min } = statementLength(exercise, answer.statement);
  const keptBack = !isTooShort(exercise, answer.statement)
    ? null
    : words === 0
      ? t.statementEmpty
      : t.statementShort(words, min);
  const sayWhy = () => {
    setProblem(keptBack ?? "");
    document.getElementById(`${id}-statement`)?.focus();
  };
  const choose = (choice: string) => {
    if (next === null) return;
    if (next.step.statement && keptBack) {
      sayWhy();
      return;
    }
    change({ ...answer, steps: [...taken, { step: next.step.id, choice }] });
  };
  const restart = () => {
    change({ ...answer, steps: [] });
    setBefore(taken);
    setNotice(t.restarted);
  };
  const goBack = () => {
    change({ ...answer, steps: before });
    setNotice(t.wentBack);
  };
  const texts = exercise.locale[locale].steps;
  const writing = next === null || next.step.statement;

  return (
    <div className="sim">
      <details className="sim-facts" open>
        <summary>{t.facts}</summary>
        <FactList facts={exercise.locale[locale].facts} />
      </details>
      <section className="sim-phone" ref={phone} aria-label={t.phone}>
        <p className="sim-clock">
          <strong>{now}</strong> <span>{t.minute(minute, exercise.deadline)}</span>
        </p>
        <Feed exercise={exercise} locale={locale} run={run} />
        <div className="sim-again" ref={again}>
          <p role="status">{notice}</p>
          {before.length > 0 && (
            <button type="button" className="sim-restart" onClick={goBack}>
              {t.goBack}
            </button>
          )}
        </div>
        <h3 ref={question} tabIndex={-1} className="sim-question">
          {next === null ? (
            t.over
          ) : (
            <>
              <span className="sim-count">{t.decision(next.row + 1, exercise.steps.length)}</span>{" "}
              {texts[next.step.id]?.question}
            </>
          )}
        </h3>
        {writing && (
          <Statement
            id={`${id}-statement`}
            exercise={exercise}
            locale={locale}
            text={answer.statement}
            isOut={next === null}
            onChange={(statement) => change({ ...answer, steps: taken, statement })}
          />
        )}
        {next !== null && (
          <>
            <Countdown key={next.step.id} locale={locale} />
            {next.step.statement && keptBack !== null && (
              <p id={`${id}-why`} className="sim-why">
                {t.notOut} {keptBack}
              </p>
            )}
            <ul className="sim-options">
              {next.step.options
                .filter((option) => isOn(option, next.flags))
                .map((option) => (
                  <li key={option.id}>
                    <button
                      type="button"
                      aria-disabled={(next.step.statement && keptBack !== null) || undefined}
                      aria-describedby={next.step.statement && keptBack !== null ? `${id}-why` : undefined}
                      onClick={() => choose(option.id)}
                    >
                      {texts[next.step.id]?.options[option.id]?.label}
                    </button>
                  </li>
                ))}
            </ul>
          </>
        )}
        <p className="problem hand-in-problem" role="alert">
          {problem}
        </p>
      </section>
      <p className="reply-actions">
        {next === null && (
          <button
            type="button"
            className="button"
            aria-disabled={busy}
            onClick={() => {
              if (keptBack !== null) sayWhy();
              else if (!busy) onSubmit({ ...answer, steps: taken });
            }}
          >
            {busy ? t.submitting : t.submit}
          </button>
        )}
        {count > 0 && (
          <button type="button" className="sim-restart" onClick={restart}>
            {t.restart}
          </button>
        )}
      </p>
      {verdict !== null && submitted !== null && (
        <Debrief
          exercise={exercise}
          locale={locale}
          verdict={verdict}
          submitted={submitted}
          modelShown={props.modelShown}
        />
      )}
    </div>
  );
}
