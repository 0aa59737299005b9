import { useId, useState } from "react";
import type { AnswerText } from "../../../exercises/lib/answer-texts.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { RuleResult } from "../../../exercises/lib/verdict.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import type { RuleNames } from "../../served/rule-names.ts";
import { MarkedWords } from "./MarkedWords.tsx";
import { type AskHoldings, useHoldings } from "./use-holdings.ts";
import { heldMarks, metMarks, missedMarks } from "./verdict-marks.ts";

interface Props {
  readonly text: AnswerText;
  readonly rules: readonly RuleResult[];
  readonly names: RuleNames;
  readonly locale: Locale;
  /** Asks what each sentence holds up; null when that can't be found out. Another one for another answer. */
  readonly askHoldings: AskHoldings;
}

/** A text with marks on its words, and the choice of what they show: what broke a rule, what met one, what each sentence holds up. */
export function MarkedText({ text, rules, names, locale, askHoldings }: Props) {
  const t = exerciseStrings[locale];
  const id = useId();
  const [showMet, setShowMet] = useState(false);
  const { reply, want } = useHoldings(askHoldings, text.field);
  const holdings = typeof reply === "string" ? null : reply;
  const missed = missedMarks(text, rules, names, locale);
  const met = metMarks(text, rules, names);
  if (missed.length === 0 && met.length === 0) return null;
  const marks = holdings !== null ? heldMarks(holdings, names, locale) : showMet ? [...missed, ...met] : missed;
  return (
    // biome-ignore lint/a11y/useSemanticElements: its heading names it, so a legend would say it twice
    <section className="marked" role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {t.marked}
        {text.label !== null && `: ${text.label}`}
      </h3>
      <MarkedWords text={text.text} marks={marks} locale={locale} id={id} />
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
            checked={reply !== null && reply !== "failed"}
            onChange={({ target }) => want(target.checked)}
          />{" "}
          {t.showHolds}
        </label>
      )}
      <p className="fine-print" role="status">
        {holdings !== null && t.holdsReady}
        {reply === "awaited" && t.holdsAwaited}
        {reply === "failed" && t.holdsFailed}
      </p>
    </section>
  );
}
