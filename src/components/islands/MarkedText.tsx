import { useEffect, useId, useState } from "react";
import { type AnswerText, isIn } from "../../../exercises/lib/answer-texts.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { RuleResult } from "../../../exercises/lib/verdict.ts";
import type { Holding } from "../../../exercises/what-if.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { type RuleNames, titleOf } from "../../served/rule-names.ts";
import { merits } from "./merits.ts";
import { type Mark, segments } from "./segments.ts";

/** Asks what each sentence of an answer's text holds up; null when that can't be found out. */
export type AskHoldings = (field: string | null) => Promise<readonly Holding[] | null>;

/** What was asked of an answer, and what has come of it. */
interface Asked {
  readonly of: AskHoldings;
  readonly reply: "awaited" | "failed" | readonly Holding[];
}

interface Props {
  readonly text: AnswerText;
  readonly rules: readonly RuleResult[];
  readonly names: RuleNames;
  readonly locale: Locale;
  /** Asks what each sentence holds up; null when that can't be found out. Another one for another answer. */
  readonly askHoldings: AskHoldings;
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
  return merits(rules).flatMap((rule) =>
    rule.evidence
      .filter((place) => isIn(text, place))
      .map((range) => ({ ...range, tone: "good" as const, label: titleOf(names, rule.id) })),
  );
}

/** A text with marks on its words; the reason shows on hover, on focus and to screen readers. */
export function MarkedText({ text, rules, names, locale, askHoldings }: Props) {
  const t = exerciseStrings[locale];
  const id = useId();
  const [showMet, setShowMet] = useState(false);
  /** Asked once for each answer: taking the tick off and setting it again asks for no other run. */
  const [asked, setAsked] = useState<Asked | null>(null);
  const [wanted, setWanted] = useState<AskHoldings | null>(null);
  const [closed, setClosed] = useState(false);
  // Escape closes what the pointer opened as well, wherever the focus is.
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === "Escape" && setClosed(true);
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, []);
  const reply = wanted === askHoldings && asked?.of === askHoldings ? asked.reply : null;
  const holdings = typeof reply === "string" ? null : reply;
  const ask = () => {
    setWanted(() => askHoldings);
    if (asked?.of === askHoldings && asked.reply !== "failed") return;
    const mine: Asked = { of: askHoldings, reply: "awaited" };
    setAsked(mine);
    // A reply on an earlier answer comes too late.
    askHoldings(text.field).then((some) =>
      setAsked((now) => (now === mine ? { ...mine, reply: some ?? "failed" } : now)),
    );
  };
  const missed = missedMarks(text, rules, names, t.notMet);
  const met = metMarks(text, rules, names);
  if (missed.length === 0 && met.length === 0) return null;
  const held = holdings?.map(({ start, end, falls, mends }): Mark => {
    const named = (some: readonly string[]) => some.map((rule) => titleOf(names, rule)).join("; ");
    const said = [mends.length > 0 && t.mends(named(mends)), falls.length > 0 && t.holds(named(falls))].filter(Boolean);
    return {
      start,
      end,
      tone: mends.length > 0 ? "bad" : falls.length > 0 ? "good" : "plain",
      label: said.length > 0 ? said.join(". ") : t.holdsNothing,
    };
  });
  const marks = held ?? (showMet ? [...missed, ...met] : missed);
  return (
    // biome-ignore lint/a11y/useSemanticElements: its heading names it, so a legend would say it twice
    <section className="marked" role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {t.marked}
        {text.label !== null && `: ${text.label}`}
      </h3>
      <p className="as-typed" lang={locale} data-closed={closed ? "" : undefined}>
        {segments(text.text, marks).map((part, index) =>
          part.marks.length === 0 ? (
            part.text
          ) : (
            <span className="mark" key={part.start} data-tone={part.tone}>
              {/* No button: nothing is pressed, and a button's words don't run on from line to line. */}
              <mark
                // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever uses no pointer reads the reason here, too.
                tabIndex={0}
                aria-describedby={`${id}-${index}`}
                onFocus={() => setClosed(false)}
                onMouseEnter={() => setClosed(false)}
              >
                {part.text}
              </mark>
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
            checked={reply !== null && reply !== "failed"}
            onChange={({ target }) => (target.checked ? ask() : setWanted(null))}
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
