import { useId } from "react";
import { findingsOfCard } from "../../../lib/card-verdict.ts";
import { chosen, isAsked, withChoice } from "../choice.ts";
import { classifyStrings } from "../strings.ts";
import { Field } from "./Field.tsx";
import { Mark } from "./Mark.tsx";
import { Origin } from "./Origin.tsx";
import { keysOf } from "./shortcuts.ts";
import type { SorterProps } from "./sorter.ts";

/** The open message with what is to be decided of it. */
export function Message({
  exercise,
  locale,
  sorting,
  verdict,
  row,
  isChanged,
  onChange,
}: SorterProps & { row: number }) {
  const t = classifyStrings[locale];
  const id = useId();
  const card = exercise.cards[row];
  if (card === undefined) return null;
  const choice = sorting[card.id] ?? {};
  const { title, text } = card.locale[locale];
  const findings = verdict === null ? null : findingsOfCard(verdict, row);
  return (
    <article
      className="mailbox-message"
      aria-labelledby={`${id}-title`}
      data-message={row}
      data-tone={findings === null ? undefined : findings.length === 0 ? "good" : "bad"}
    >
      <h3 id={`${id}-title`} tabIndex={-1}>
        <span className="visually-hidden">{t.message} </span>
        {row + 1}. {title}
      </h3>
      <Origin card={card} locale={locale} />
      <p className="mailbox-text">{text}</p>
      {exercise.dimensions
        .filter((dimension) => isAsked(dimension, choice))
        .map((dimension) => (
          <Field
            key={dimension.id}
            as="buttons"
            keys={keysOf(exercise.dimensions, dimension.id)}
            dimension={dimension}
            locale={locale}
            chosen={chosen(choice, dimension.id)}
            wrong={findings?.some(({ cell }) => cell?.field === dimension.id) ?? false}
            onChange={(options) => onChange(card.id, withChoice(exercise.dimensions, choice, dimension.id, options))}
          />
        ))}
      {findings !== null && <Mark {...{ locale, row, title, findings }} changed={isChanged(card.id)} />}
    </article>
  );
}
