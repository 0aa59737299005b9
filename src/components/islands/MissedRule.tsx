import { type AnswerText, fieldAt, wordsAt } from "../../../exercises/lib/answer-texts.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { Finding, RuleResult } from "../../../exercises/lib/verdict.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { RuleLink } from "./RuleLink.tsx";

interface Props {
  readonly exercise: object;
  readonly rule: RuleResult;
  readonly title: string;
  /** The rule's page, if it has one. */
  readonly url: string | null;
  readonly texts: readonly AnswerText[];
  readonly hints: boolean;
  readonly locale: Locale;
}

/** Most findings of one rule that are spelled out; a table can have dozens. */
const shown = 8;

/** Most of the words that are quoted: a whole text is not. */
const longest = 160;

/** The words that a finding is about, unless its message says them itself, as that of a place in a table does. */
function place(finding: Finding, texts: readonly AnswerText[]): string | null {
  const words = wordsAt(texts, finding);
  if (words === null || finding.message.includes(words)) return null;
  // Not through the middle of an emoji.
  return words.length > longest ? `${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…` : words;
}

/**
 * A rule that was missed: its name, which says how it should be, with what stands of it; where, why, and from the
 * second attempt what to try. Each is a line of its own: run together they would contradict each other.
 */
export function MissedRule({ exercise, rule, title, url, texts, hints, locale }: Props) {
  const t = exerciseStrings[locale];
  const [first] = rule.findings;
  const rest = rule.findings.slice(shown);
  const tell = (finding: Finding) => {
    const words = place(finding, texts);
    const field = fieldAt(exercise, finding, locale, t.row);
    return (
      <div key={`${finding.range?.start}-${finding.cell?.row}-${finding.cell?.field}-${finding.message}`}>
        {(field !== null || words !== null) && (
          <p className="where">
            {t.where} {field}
            {field !== null && words !== null && " – "}
            {words !== null && <q>{words}</q>}
          </p>
        )}
        <p>{finding.message}</p>
      </div>
    );
  };
  return (
    <li data-rule={rule.id} data-severity={rule.severity}>
      <h4 className="rule-title">
        {title}{" "}
        <span className="tag">
          {t.notMet} · {t.severity[rule.severity]}
        </span>
      </h4>
      {rule.findings.slice(0, shown).map(tell)}
      {rest.length > 0 && (
        <details>
          <summary>{t.moreFindings(rest.length)}</summary>
          {rest.map(tell)}
        </details>
      )}
      {hints && first !== undefined && (
        <p className="hint">
          <strong>{t.hint}:</strong> {first.hint}
        </p>
      )}
      {url !== null && <RuleLink title={title} url={url} locale={locale} />}
    </li>
  );
}
