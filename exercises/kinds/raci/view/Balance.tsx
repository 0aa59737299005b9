import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { letters, load } from "../matrix.ts";
import type { Raci, RaciAnswer } from "../schema.ts";
import { raciStrings } from "../strings.ts";

interface Props {
  readonly exercise: Raci;
  readonly answer: RaciAnswer;
  readonly locale: Locale;
}

/** How much each role carries: a bar of its letters, with the counts in words. */
export function Balance({ exercise, answer, locale }: Props) {
  const t = raciStrings[locale];
  const id = useId();
  // A row may give two letters to a role.
  const most = exercise.rows.length + 2;
  return (
    <section className="raci-balance" aria-labelledby={id}>
      <h3 id={id}>{t.balance}</h3>
      <p className="fine-print">{t.balanceHelp}</p>
      <ul>
        {exercise.roles.map((role) => {
          const counts = load(exercise, answer, role.id);
          let from = 0;
          return (
            <li key={role.id}>
              <span className="raci-role">{role.locale[locale].name}</span>{" "}
              <span className="raci-numbers">{t.lineState(counts.R, counts.A, counts.C, counts.I)}</span>
              <svg viewBox={`0 0 ${most * 10} 10`} preserveAspectRatio="none" aria-hidden="true">
                {letters.map((letter) => {
                  const x = from;
                  from += counts[letter] * 10;
                  return <rect key={letter} data-letter={letter} x={x} width={counts[letter] * 10} height="10" />;
                })}
              </svg>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
