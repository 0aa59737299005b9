import type { Locale } from "../../lib/locale.ts";
import { isOn, type Replay, time } from "./replay.ts";
import type { Simulation, Step } from "./schema.ts";
import { simulationStrings } from "./strings.ts";

interface Props {
  readonly exercise: Simulation;
  readonly locale: Locale;
  readonly run: Replay;
}

/** What has come in and what was done so far, oldest first; a log, so that what is added is read out. */
export function Feed({ exercise, locale, run }: Props) {
  const t = simulationStrings[locale];
  const texts = exercise.locale[locale].steps;
  const at = (minute: number) => time(exercise.clock.zero, minute, locale);
  const incoming = (step: Step, flags: ReadonlySet<string>, minute: number) =>
    step.messages
      .filter((message) => isOn(message, flags))
      .map((message) => {
        const said = texts[step.id]?.messages[message.id];
        return (
          <li key={`${step.id}-${message.id}`} className="sim-message">
            <p className="who">
              {said?.from} <span className="when">{at(minute)}</span>
            </p>
            <p>{said?.text}</p>
          </li>
        );
      });

  const lines = [
    ...run.moments.flatMap(({ step, option, at: begun, before }) => [
      ...incoming(step, before, begun),
      <li key={`${step.id}-mine`} className="sim-message mine">
        <p className="who">
          {t.you} <span className="when">{at(begun)}</span>
        </p>
        <p>{texts[step.id]?.options[option.id]?.label}</p>
      </li>,
      <li key={`${step.id}-outcome`} className="sim-outcome">
        <p>
          {option.minutes > 0 && <span className="when">{t.takes(option.minutes)}. </span>}
          {texts[step.id]?.options[option.id]?.outcome}
        </p>
      </li>,
    ]),
    // In one list with the rest: a message that is answered must stay the same element, or the log reads it out again.
    ...(run.next === null ? [] : incoming(run.next.step, run.next.flags, run.next.at)),
  ];
  return (
    <div role="log" aria-label={t.feed}>
      <ol className="sim-feed">{lines}</ol>
    </div>
  );
}
