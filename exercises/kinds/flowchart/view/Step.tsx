import { type Ref, useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { endOf, nodeOf } from "../chart.ts";
import type { Flowchart, Walk } from "../schema.ts";
import { flowchartStrings } from "../strings.ts";
import { answered, backAt } from "../walk.ts";

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly exercise: Flowchart;
  readonly walk: Walk;
  readonly locale: Locale;
  readonly onWalk: (walk: Walk) => void;
}

/** The road so far, and what comes next: a question with its two answers, or the decision with its reason. */
export function Step({ ref, exercise, walk, locale, onWalk }: Props) {
  const t = flowchartStrings[locale];
  const { chart } = exercise;
  const name = useId();
  const here = walk.path.at(-1);
  const node = nodeOf(chart, here)?.locale[locale];
  const end = endOf(chart, here);
  return (
    <div className="crossroads-step">
      {walk.path.length > 1 && (
        <nav className="walked" aria-label={t.soFar}>
          <ol>
            {walk.path.slice(0, -1).map((id, index) => {
              const passed = nodeOf(chart, id);
              const label = passed?.locale[locale].label ?? id;
              return (
                <li key={id}>
                  <button
                    type="button"
                    className="link"
                    title={t.backTo(label)}
                    onClick={() => onWalk(backAt(walk, index))}
                  >
                    {label}
                  </button>{" "}
                  <strong>{passed?.yes === walk.path[index + 1] ? t.yes : t.no}</strong>
                </li>
              );
            })}
          </ol>
        </nav>
      )}
      <div
        className="crossroads-now"
        ref={ref}
        tabIndex={-1}
        aria-live="polite"
        data-end={end === undefined ? undefined : ""}
      >
        <p className="label">{end === undefined ? t.question : t.decision}</p>
        {node !== undefined && (
          <p>
            <strong>{node.label}</strong> {node.question}
          </p>
        )}
        {end !== undefined && (
          <p>
            <strong>{end.locale[locale].label}.</strong> {end.locale[locale].action}
          </p>
        )}
      </div>
      {node !== undefined && (
        <p className="yes-no">
          <button type="button" className="button" onClick={() => onWalk(answered(chart, walk, "yes"))}>
            {t.yes}
          </button>
          <button type="button" className="button" onClick={() => onWalk(answered(chart, walk, "no"))}>
            {t.no}
          </button>
        </p>
      )}
      {end !== undefined && end.reasons.length > 0 && (
        <fieldset className="reasons">
          <legend>{t.reason}</legend>
          {end.reasons.map((reason) => (
            <label key={reason.id} className="check">
              <input
                type="radio"
                name={name}
                checked={walk.reason === reason.id}
                onChange={() => onWalk({ path: walk.path, reason: reason.id })}
              />{" "}
              {reason.locale[locale]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
