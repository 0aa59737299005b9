import { findingsOfCard } from "../../../lib/card-verdict.ts";
import type { Locale } from "../../../lib/locale.ts";
import type { Verdict } from "../../../lib/verdict.ts";
import { chosen, isAsked, openDimensions } from "../choice.ts";
import type { Choice, Classify } from "../schema.ts";
import { classifyStrings } from "../strings.ts";
import { Origin } from "./Origin.tsx";

interface Props {
  readonly exercise: Classify;
  readonly locale: Locale;
  readonly verdict: Verdict | null;
  readonly row: number;
  readonly choice: Choice;
  /** Whether it is the open one. */
  readonly current: boolean;
  readonly onOpen: () => void;
}

/** The beginning of a message, cut between words. */
function excerptOf(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s\S*$/, "")}…`;
}

/** A message in the list: who, where from, how it begins, and what has been decided of it. */
export function Envelope({ exercise, locale, verdict, row, choice, current, onOpen }: Props) {
  const t = classifyStrings[locale];
  const card = exercise.cards[row];
  if (card === undefined) return null;
  const { title, text } = card.locale[locale];
  const open = openDimensions(exercise.dimensions, choice).length;
  const found = verdict === null ? null : findingsOfCard(verdict, row).length;
  const state = found === null ? (open === 0 ? t.sorted : t.toSort) : found === 0 ? `✓ ${t.right}` : `✗ ${t.toReview}`;
  const labels = exercise.dimensions
    .filter((dimension) => isAsked(dimension, choice))
    .flatMap(({ id, options }) => options.filter((option) => chosen(choice, id).includes(option.id)));
  return (
    <li data-row={row} data-tone={found === null ? undefined : found === 0 ? "good" : "bad"}>
      <button
        type="button"
        data-goto="open"
        aria-current={current ? "true" : undefined}
        data-open={open > 0 ? "" : undefined}
        onClick={onOpen}
      >
        <span className="mailbox-from">{title}</span>
        <span className="mailbox-state">{state}</span>
        <span className="mailbox-excerpt">{excerptOf(text)}</span>
      </button>
      <div className="mailbox-foot">
        <Origin card={card} locale={locale} />
        {labels.length > 0 && (
          <p className="mailbox-labels">
            {labels.map((option) => (
              <span key={option.id}>{option.locale[locale]}</span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
