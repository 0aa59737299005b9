import { besideCard } from "../../../lib/card-verdict.ts";
import type { Locale } from "../../../lib/locale.ts";
import type { Finding } from "../../../lib/verdict.ts";
import { classifyStrings } from "../strings.ts";

interface Props {
  readonly locale: Locale;
  readonly row: number;
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly changed: boolean;
}

/** What the grader said of one card, on the card itself. */
export function Mark({ locale, row, title, findings, changed }: Props) {
  const t = classifyStrings[locale];
  return (
    <div className="case-mark">
      <p>
        <strong>{findings.length === 0 ? `✓ ${t.right}` : `✗ ${t.toReview}`}</strong> {changed && t.changed}
      </p>
      {findings.map(({ message }) => (
        <p key={message}>{besideCard(message, row, title)}</p>
      ))}
    </div>
  );
}
