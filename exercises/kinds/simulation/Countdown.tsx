import { useEffect, useId, useState } from "react";
import type { Locale } from "../../lib/locale.ts";
import { simulationStrings } from "./strings.ts";

/** Seconds for each decision when playing against the clock. */
const perDecision = 60;

/** Whether this visit plays against the clock; it outlives the decision that the countdown is for. */
let racing = false;

/** An optional countdown for one decision: off by default, can be paused, changes nothing when it runs out. */
export function Countdown({ locale }: { readonly locale: Locale }) {
  const t = simulationStrings[locale];
  const [on, setOn] = useState(racing);
  const [paused, setPaused] = useState(false);
  const [left, setLeft] = useState(perDecision);
  const id = useId();
  const runs = on && !paused && left > 0;

  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, [runs]);

  const toggle = (value: boolean) => {
    racing = value;
    setOn(value);
    setPaused(false);
    setLeft(perDecision);
  };

  return (
    <div className="sim-countdown">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={`${id}-what`}
          onChange={(event) => toggle(event.target.checked)}
        />{" "}
        {t.race}
      </label>
      <span id={`${id}-what`}>{t.raceWhat}</span>
      {on && (
        <>
          <span role="timer">{t.left(left)}</span>
          {/* It stays when time is up: whoever has it in focus isn't thrown back to the top of the page. */}
          <button type="button" aria-disabled={left === 0} onClick={() => left > 0 && setPaused(!paused)}>
            {paused ? t.goOn : t.hold}
          </button>
        </>
      )}
      <span role="status">{on && left === 0 ? t.timeUp : ""}</span>
    </div>
  );
}
