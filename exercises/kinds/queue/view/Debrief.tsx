import type { Locale } from "../../../lib/locale.ts";
import { BesideModel } from "../../../parts/BesideModel.tsx";
import { isRight, pausedAtEnd } from "../replay.ts";
import type { Queue, QueueAnswer } from "../schema.ts";
import { queueStrings } from "../strings.ts";
import { Timeline } from "./Timeline.tsx";

interface Props {
  readonly exercise: Queue;
  readonly submitted: QueueAnswer;
  readonly locale: Locale;
  readonly modelShown: boolean;
}

/** What was handed in, looked at again: the steps as a timeline, where each post ended and why, the notice beside a good one. */
export function Debrief({ exercise, submitted, locale, modelShown }: Props) {
  const t = queueStrings[locale];
  const paused = pausedAtEnd(exercise, submitted.actions);
  return (
    <section className="queue-debrief">
      <h3>{t.debrief}</h3>
      <Timeline exercise={exercise} answer={submitted} locale={locale} />
      <h3>{t.outcome}</h3>
      <ul className="queue-outcome">
        {exercise.posts.map((post) => {
          const state = paused.has(post.id) ? "paused" : "running";
          const right = isRight(post, paused);
          return (
            <li key={post.id} data-tone={right ? "good" : "bad"}>
              <p>
                <strong>
                  {right ? "✓" : "✗"} {right ? t.rightly[state] : t.wrongly[state]}
                </strong>{" "}
                <span className="fine-print">{t.natures[post.nature]}</span>
              </p>
              <p>{post.locale[locale].text}</p>
              <p className="fine-print">{post.locale[locale].why}</p>
            </li>
          );
        })}
      </ul>
      {modelShown && <BesideModel t={t} text={submitted.notice} models={exercise.models[locale]} />}
    </section>
  );
}
