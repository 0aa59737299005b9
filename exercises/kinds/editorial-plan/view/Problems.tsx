import type { Locale } from "../../../lib/locale.ts";
import { planStrings } from "../strings.ts";
import { isTouched, type Problem } from "./problems.ts";
import type { Line, Sheet } from "./sheet.ts";

interface Props {
  readonly problems: readonly Problem[];
  readonly sheet: Sheet;
  readonly locale: Locale;
  readonly onGo: (table: Problem["table"], row: number, field: string | null) => void;
}

interface Found {
  readonly problem: Problem;
  readonly row: number;
  readonly now: Line;
}

/** The cells to mend, each a button that leads there. Those whose row is gone are left out. */
export function Problems({ problems, sheet, locale, onGo }: Props) {
  const t = planStrings[locale];
  const found = problems.flatMap((problem): Found[] => {
    const row = sheet.tables[problem.table].findIndex(({ key }) => key === problem.line.key);
    const now = sheet.tables[problem.table][row];
    return now === undefined ? [] : [{ problem, row, now }];
  });
  if (found.length === 0) return null;
  return (
    <details className="plan-problems" open>
      <summary>
        {t.problems} ({found.length})
      </summary>
      <ul>
        {found.map(({ problem, row, now }) => (
          <li
            key={`${problem.ruleId}-${problem.table}-${problem.line.key}-${problem.field}-${problem.message}`}
            data-severity={problem.severity}
          >
            <button type="button" className="link" onClick={() => onGo(problem.table, row, problem.field)}>
              {problem.message}
              <span className="visually-hidden"> ({t.goTo})</span>
            </button>
            {isTouched(problem, now) && <span className="fine-print"> {t.changedSince}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
