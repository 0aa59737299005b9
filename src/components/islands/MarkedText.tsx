import { type KeyboardEvent, useId, useState } from "react";
import { type AnswerText, isIn } from "../../../exercises/lib/answer-texts.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { RuleResult } from "../../../exercises/lib/verdict.ts";
import type { Holding } from "../../../exercises/what-if.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { type RuleNames, titleOf } from "../../served/rule-names.ts";
import { type Mark, segments } from "./segments.ts";

interface Props {
  readonly text: AnswerText;
  readonly rules: readonly RuleResult[];
  readonly names: RuleNames;
  readonly locale: Locale;
  /** Asks what each sentence holds up. */
  readonly askHoldings: (field: string | null) => Promise<readonly Holding[]>;
}

/** Words that broke a rule. */
function missedMarks(text: AnswerText, rules: readonly RuleResult[], names: RuleNames, notMet: string): Mark[] {
  return rules.flatMap((rule) =>
    rule.findings.flatMap((finding) =>
      finding.range === null || !isIn(text, finding)
        ? []
        : [
            {
              ...finding.range,
              tone: "bad" as const,
              label: `${titleOf(names, rule.id)} (${notMet}). ${finding.message}`,
            },
          ],
    ),
  );
}

/** Words that met a rule. */
function metMarks(text: AnswerText, rules: readonly RuleResult[], names: RuleNames): Mark[] {
  return rules.flatMap((rule) =>
    rule.outcome === "met"
      ? rule.evidence
          .filter((place) => isIn(text, place))
          .map((range) => ({ ...range, tone: "good" as const, label: titleOf(names, rule.id) }))
      : [],
  );
}

/** A text with marks on its words; the reason shows on hover, on focus and to screen readers. */
export function MarkedText({ text, rules, names, locale, askHoldings }: Props) {
  const t = exerciseStrings[locale];
  const id = useId();
  const [showMet, setShowMet] = useState(false);
  /** What the sentences of a text hold up, and of which text: the next attempt has other sentences. */
  const [asked, setAsked] = useState<{ readonly text: string; readonly holdings: readonly Holding[] } | null>(null);
  const [closed, setClosed] = useState<number | null>(null);
  const holdings = asked?.text === text.text ? asked.holdings : null;
  const missed = missedMarks(text, rules, names, t.notMet);
  const met = metMarks(text, rules, names);
  if (missed.length === 0 && met.length === 0) return null;
  const held = holdings?.map(({ start, end, falls }): Mark => {
    const lost = falls.map((rule) => titleOf(names, rule)).join(", ");
    return {
      start,
      end,
      tone: falls.length > 0 ? "good" : "plain",
      label: lost === "" ? t.holdsNothing : t.holds(lost),
    };
  });
  const marks = held ?? (showMet ? [...missed, ...met] : missed);
  const close = (event: KeyboardEvent, index: number) => {
    if (event.key === "Escape") setClosed(index);
  };
  return (
    <section className="marked">
      <h3>
        {t.marked}
        {text.label !== null && `: ${text.label}`}
      </h3>
      <p className="as-typed" lang={locale}>
        {segments(text.text, marks).map((part, index) =>
          part.marks.length === 0 ? (
            part.text
          ) : (
            <span
              className="mark"
              key={part.start}
              data-tone={part.tone}
              data-closed={closed === index ? "" : undefined}
            >
              <button
                type="button"
                aria-describedby={`${id}-${index}`}
                onKeyDown={(event) => close(event, index)}
                onFocus={() => setClosed(null)}
                onMouseEnter={() => setClosed(null)}
              >
                {part.text}
              </button>
              <span role="tooltip" id={`${id}-${index}`}>
                {part.marks.map((mark) => mark.label).join(" · ")}
              </span>
            </span>
          ),
        )}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={showMet && holdings === null}
          disabled={holdings !== null}
          onChange={(event) => setShowMet(event.target.checked)}
        />{" "}
        {t.showMet}
      </label>
      {text.prose && (
        <label className="check">
          <input
            type="checkbox"
            checked={holdings !== null}
            onChange={({ target }) => {
              if (target.checked) askHoldings(text.field).then((some) => setAsked({ text: text.text, holdings: some }));
              else setAsked(null);
            }}
          />{" "}
          {t.showHolds}
        </label>
      )}
      <p className="visually-hidden" role="status">
        {holdings !== null && t.holdsReady}
      </p>
    </section>
  );
}
