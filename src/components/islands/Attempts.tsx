import type { Locale } from "../../../exercises/lib/locale.ts";
import { regions } from "../../../exercises/lib/region.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { isIn } from "../../stores/attempts.ts";
import type { Attempt } from "../../stores/exercise.ts";

interface Props {
  readonly attempts: readonly Attempt[];
  /** While an answer is being graded none is brought back. */
  readonly busy: boolean;
  readonly locale: Locale;
  readonly onRestore: (attempt: Attempt, number: number) => void;
  readonly onReset: () => void;
}

/** The learner's attempts; any of them can be brought back into the editor. */
export function Attempts({ attempts, busy, locale, onRestore, onReset }: Props) {
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
          <li key={attempt.at}>
            <span>{t.attempt(index + 1, attempt.mark, attempt.passed)}</span>{" "}
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
      <button type="button" className="link" onClick={onReset}>
        {t.reset}
      </button>
    </details>
  );
}
