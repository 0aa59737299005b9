import { type KeyboardEvent, useId, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { RuleResult } from "../../../exercises/lib/verdict.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { type RuleNames, titleOf } from "./rule-names.ts";
import { type Mark, segments } from "./segments.ts";

interface Props {
  readonly text: string;
  readonly rules: readonly RuleResult[];
  readonly names: RuleNames;
  readonly locale: Locale;
}

/** The answer with marks on its words; the reason shows on hover, on focus and to screen readers. */
export function MarkedText({ text, rules, names, locale }: Props) {
  const t = exerciseStrings[locale];
  const id = useId();
  const [showMet, setShowMet] = useState(false);
  const [closed, setClosed] = useState<number | null>(null);
  const missed: Mark[] = rules.flatMap((rule) =>
    rule.findings.flatMap(({ range, message }) =>
      range === null ? [] : [{ ...range, tone: "bad" as const, label: `${titleOf(names, rule.id)}: ${message}` }],
    ),
  );
  const met: Mark[] = rules.flatMap((rule) =>
    rule.outcome === "met"
      ? rule.evidence.map((range) => ({ ...range, tone: "good" as const, label: titleOf(names, rule.id) }))
      : [],
  );
  if (missed.length === 0 && met.length === 0) return null;
  const close = (event: KeyboardEvent, index: number) => {
    if (event.key === "Escape") setClosed(index);
  };
  return (
    <section className="marked">
      <h3>{t.marked}</h3>
      <p className="as-typed" lang={locale}>
        {segments(text, showMet ? [...missed, ...met] : missed).map((part, index) =>
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
        <input type="checkbox" checked={showMet} onChange={(event) => setShowMet(event.target.checked)} /> {t.showMet}
      </label>
    </section>
  );
}
