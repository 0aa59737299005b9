import { type ReactNode, useId } from "react";
import { besideCard } from "../../../lib/card-verdict.ts";
import type { Locale } from "../../../lib/locale.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Dealt } from "../draw.ts";
import { numbersStrings } from "../strings.ts";
import { askOf } from "../template.ts";

interface Props {
  readonly dealt: Dealt;
  readonly locale: Locale;
  /** null until the item has been graded; then what was found, nothing when it is right. */
  readonly findings: readonly Finding[] | null;
  readonly changed: boolean;
  /** The answer's controls, given the id of what they are asked. */
  readonly children: (askId: string) => ReactNode;
}

/** One question, with its answer and what was found of it. */
export function ItemCard({ dealt, locale, findings, changed, children }: Props) {
  const t = numbersStrings[locale];
  const id = useId();
  const { item, row } = dealt;
  const texts = item.locale[locale];
  const tone = findings === null ? undefined : findings.length === 0 ? "good" : "bad";
  return (
    <li className="sums-item" data-row={row} data-type={item.type} data-tone={tone}>
      <h3 tabIndex={-1}>
        {row + 1}. {texts.label}
      </h3>
      <p id={`${id}-ask`} className="sums-ask">
        {askOf(dealt, locale)}
      </p>
      {children(`${id}-ask`)}
      {findings !== null && (
        <div className="case-mark">
          <p>
            <strong>{findings.length === 0 ? `✓ ${t.right}` : `✗ ${t.toReview}`}</strong> {changed && t.changed}
          </p>
          {findings.map(({ message }) => (
            <p key={message}>{besideCard(message, row, texts.label)}</p>
          ))}
        </div>
      )}
    </li>
  );
}
