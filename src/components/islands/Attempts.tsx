import type { Locale } from "../../../exercises/lib/locale.ts";
import { regions } from "../../../exercises/lib/region.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { type Attempt, isCapped, isIn, knowsScore } from "../../stores/records/attempts.ts";

interface Props {
  readonly attempts: readonly Attempt[];
  /** Points that an answer needs to pass. */
  readonly passScore: number;
  /** While an answer is being graded none is brought back. */
  readonly busy: boolean;
  readonly locale: Locale;
  readonly onRestore: (attempt: Attempt, number: number) => void;
  readonly onReset: () => void;
}

/** The learner's attempts, each with its own mark; any of them can be brought back into the editor. What is recorded instead, from the attempt that brings a model on, is told once under them. */
export function Attempts({ attempts, passScore, busy, locale, onRestore, onReset }: Props) {
  const t = exerciseStrings[locale];
  if (attempts.length === 0) return null;
  const when = new Intl.DateTimeFormat(regions[locale], {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (
    <details className="attempts">
      <summary>
        {t.attempts} ({attempts.length})
      </summary>
      <ol>
        {attempts.map((attempt, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: An import may bring several attempts of one instant, and none keeps any state here.
          <li key={`${index} ${attempt.at}`}>
            <span>
              {knowsScore(attempt, passScore)
                ? t.attempt(index + 1, attempt.score, attempt.passed)
                : t.attemptRecorded(index + 1, attempt.mark)}
            </span>{" "}
            <time dateTime={attempt.at}>{when.format(new Date(attempt.at))}</time>{" "}
            {!isIn(locale, attempt) && <span>{t.foreign} </span>}
            {attempt.answer !== null && (
              <button type="button" className="link" aria-disabled={busy} onClick={() => onRestore(attempt, index + 1)}>
                {t.restore}
                <span className="visually-hidden"> {index + 1}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {attempts.some((attempt) => isCapped(attempt) || !knowsScore(attempt, passScore)) && (
        <p className="fine-print">{t.recorded}</p>
      )}
      <button type="button" className="link" onClick={onReset}>
        {t.reset}
      </button>
    </details>
  );
}
