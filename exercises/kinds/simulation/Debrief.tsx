import type { Locale } from "../../lib/locale.ts";
import type { Verdict } from "../../lib/verdict.ts";
import { BesideModel } from "../../parts/BesideModel.tsx";
import { type Moment, replay, time } from "./replay.ts";
import type { Simulation, SimulationAnswer } from "./schema.ts";
import { moveNames, simulationStrings } from "./strings.ts";

interface Props {
  readonly exercise: Simulation;
  readonly locale: Locale;
  readonly verdict: Verdict;
  readonly submitted: SimulationAnswer;
  readonly modelShown: boolean;
}

/** The day that was handed in, hour by hour, beside a good one: what was done, what came of it, what a rule says of it. */
export function Debrief({ exercise, locale, verdict, submitted, modelShown }: Props) {
  const t = simulationStrings[locale];
  const own = replay(exercise, submitted.steps).moments;
  const good = replay(exercise, exercise.good).moments;
  const texts = exercise.locale[locale].steps;
  const at = (minute: number) => time(exercise.clock.zero, minute, locale);
  const told = (moment: Moment) => texts[moment.step.id]?.options[moment.option.id];
  const said = verdict.rules.flatMap(({ findings }) => findings).filter(({ cell }) => cell?.table === "steps");

  return (
    <section className="sim-debrief">
      <h3>{t.debrief}</h3>
      <ol>
        {good.map((best) => {
          const mine = own[best.row];
          const problems = said.filter(({ cell }) => cell?.row === best.row);
          const [move] = best.option.does;
          const isSame = mine?.option.id === best.option.id;
          // A worse choice that was made good later breaks no rule, and yet isn't one to learn.
          const mark = problems.length > 0 ? "wrong" : isSame ? "right" : "other";
          return (
            <li key={best.step.id} data-mark={mark}>
              <h4>
                {move && moveNames[locale][move]}{" "}
                <span className="mark">{{ wrong: t.wrong, right: t.fine, other: t.other }[mark]}</span>
              </h4>
              <div className="sim-pair">
                {mine && (
                  <div>
                    <p className="who">
                      {t.yours} <time>{at(mine.at)}</time>
                    </p>
                    <p>{told(mine)?.label}</p>
                    <p className="sim-came">{told(mine)?.outcome}</p>
                  </div>
                )}
                <div className="good">
                  <p className="who">
                    {t.good} <time>{at(best.at)}</time>
                  </p>
                  {isSame ? (
                    <p>{t.same}</p>
                  ) : (
                    <>
                      <p>{told(best)?.label}</p>
                      <p className="sim-came">{told(best)?.outcome}</p>
                    </>
                  )}
                </div>
              </div>
              {problems.length > 0 && (
                <ul className="sim-said">
                  {problems.map(({ message }) => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      {modelShown && (
        <BesideModel t={{ ...t, yours: t.yourStatement }} text={submitted.statement} models={exercise.models[locale]} />
      )}
    </section>
  );
}
