import { type ReactNode, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { regions } from "../../../exercises/lib/region.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { type Attempt, bestOf, knowsScore } from "../../stores/records/attempts.ts";

interface Props {
  readonly attempts: readonly Attempt[];
  /** Points that an answer needs to pass. */
  readonly passScore: number;
  readonly locale: Locale;
  /** The way back to the last verdict. */
  readonly children: ReactNode;
}

/**
 * How the learner stands with an exercise that they come back to: passed or not, with what, after how many attempts.
 * It stands there from the start or not at all, so that a first answer doesn't push the editor down.
 */
export function Standing({ attempts, passScore, locale, children }: Props) {
  const t = exerciseStrings[locale];
  const [cameBack] = useState(attempts.length > 0);
  const best = bestOf(attempts);
  const last = attempts.at(-1);
  if (!cameBack || !best || !last) return null;
  const when = new Intl.DateTimeFormat(regions[locale], { dateStyle: "medium", timeStyle: "short" });
  const standing = !best.passed
    ? t.standsOpen(Math.max(...attempts.map(({ score }) => score)))
    : knowsScore(best, passScore)
      ? t.standsPassed(best.score)
      : t.standsRecorded(best.mark);
  return (
    <p className="standing fine-print" data-passed={best.passed ? "" : undefined}>
      {standing} {t.standsAttempts(attempts.length, when.format(new Date(last.at)))} {children}
    </p>
  );
}
