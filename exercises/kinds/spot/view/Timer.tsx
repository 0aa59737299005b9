import { useEffect, useId, useRef, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { sayDuration } from "./duration.ts";
import { spotStrings } from "./strings.ts";

interface Props {
  readonly seconds: number;
  readonly spent: number | null;
  readonly locale: Locale;
  /** Called each second while it runs, with the seconds spent; null when it is switched off. */
  readonly onSpent: (spent: number | null) => void;
}

/** A clock that is off until it is asked for, can be paused, and changes nothing when it runs out. */
export function Timer({ seconds, spent, locale, onSpent }: Props) {
  const t = spotStrings[locale];
  const id = useId();
  const [runs, setRuns] = useState(false);
  const latest = useRef({ spent, onSpent });
  latest.current = { spent, onSpent };
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => latest.current.onSpent((latest.current.spent ?? 0) + 1), 1000);
    return () => clearInterval(timer);
  }, [runs]);

  const on = spent !== null;
  const left = seconds - (spent ?? 0);
  return (
    <div className="spot-timer" data-over={left < 0 ? "" : undefined}>
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={`${id}-what`}
          onChange={({ target }) => {
            setRuns(target.checked);
            onSpent(target.checked ? 0 : null);
          }}
        />{" "}
        {t.timer(sayDuration(seconds))}
      </label>
      <span id={`${id}-what`} className="fine-print">
        {t.timerWhat}
      </span>
      {on && (
        <>
          <svg className="spot-dial" viewBox="0 0 36 36" aria-hidden="true">
            <circle cx="18" cy="18" r="15" pathLength={seconds} className="spot-dial-whole" />
            <circle
              cx="18"
              cy="18"
              r="15"
              pathLength={seconds}
              strokeDasharray={`${Math.max(0, left)} ${seconds}`}
              transform="rotate(-90 18 18)"
              className="spot-dial-left"
            />
          </svg>
          <span role="timer">{left >= 0 ? t.left(sayDuration(left)) : t.over(sayDuration(-left))}</span>
          <button type="button" className="spot-small" onClick={() => setRuns(!runs)}>
            {runs ? t.pause : t.goOn}
          </button>
        </>
      )}
      <span className="visually-hidden" role="status">
        {on && left <= 0 ? t.timeUp : ""}
      </span>
    </div>
  );
}
