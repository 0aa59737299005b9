import type { Locale } from "../../../lib/locale.ts";
import { replay } from "../replay.ts";
import type { Queue, QueueAnswer } from "../schema.ts";
import { queueStrings } from "../strings.ts";
import { saidOf } from "./said.ts";

const lane = 16;
const column = 90;
const top = 26;

interface Props {
  readonly exercise: Queue;
  readonly answer: QueueAnswer;
  readonly locale: Locale;
}

/** The steps from the alert on as a drawing, a line for each post, and as a list. */
export function Timeline({ exercise, answer, locale }: Props) {
  const t = queueStrings[locale];
  const { posts, maxSteps } = exercise;
  const steps = replay(exercise, answer.actions).map((step, index) => ({
    ...step,
    number: index + 1,
    text: saidOf(step, locale),
    extra: index >= maxSteps ? "" : undefined,
  }));
  const before = { number: 0, paused: new Set<string>() };
  const width = (steps.length + 1) * column;
  const height = top + posts.length * lane + 6;
  return (
    <>
      <figure className="queue-lanes">
        <div className="queue-lanes-scroll">
          <svg
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
            role="img"
            aria-label={`${t.timeline(steps.map(({ text }) => text).join("; "))} ${t.picture}`}
          >
            <text x="4" y="16">
              {t.start}
            </text>
            {steps.map(({ number, extra }) => (
              <g key={number} data-extra={extra}>
                <line className="tick" x1={number * column} x2={number * column} y1="4" y2={height} />
                <text x={number * column + 4} y="16">
                  {number}
                </text>
              </g>
            ))}
            {posts.map((post, row) =>
              [before, ...steps].map(({ number, paused }) => (
                <line
                  key={`${post.id}-${number}`}
                  className="lane"
                  data-nature={post.nature}
                  data-paused={paused.has(post.id) ? "" : undefined}
                  x1={number * column + 4}
                  x2={(number + 1) * column - 4}
                  y1={top + row * lane + lane / 2}
                  y2={top + row * lane + lane / 2}
                />
              )),
            )}
          </svg>
        </div>
        <figcaption className="fine-print">{t.picture}</figcaption>
      </figure>
      <ol className="queue-steps">
        {steps.map(({ number, text, extra }) => (
          <li key={number} data-extra={extra}>
            {text}
            {extra !== undefined && <em> ({t.extra})</em>}
          </li>
        ))}
      </ol>
    </>
  );
}
