import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Finding } from "../../../lib/verdict.ts";
import { chosen, isAsked, openDimensions, withChoice } from "../choice.ts";
import type { Choice, Classify } from "../schema.ts";
import { classifyStrings } from "../strings.ts";
import { Field } from "./Field.tsx";
import { Mark } from "./Mark.tsx";
import { Origin } from "./Origin.tsx";

interface Props {
  readonly exercise: Classify;
  readonly row: number;
  readonly locale: Locale;
  readonly choice: Choice;
  /** null until the card has been graded; then what was found, nothing when it is right. */
  readonly findings: readonly Finding[] | null;
  readonly changed: boolean;
  readonly onChange: (choice: Choice) => void;
}

/** One case with its boxes to fill in. */
export function Card({ exercise, row, locale, choice, findings, changed, onChange }: Props) {
  const t = classifyStrings[locale];
  const id = useId();
  const card = exercise.cards[row];
  if (card === undefined) return null;
  const { title, text, source } = card.locale[locale];
  const open = openDimensions(exercise.dimensions, choice).length;
  const tone = findings === null ? undefined : findings.length === 0 ? "good" : "bad";
  return (
    <li className="case-card" data-row={row} data-tone={tone}>
      <div className="case-story">
        <h3 id={`${id}-title`} tabIndex={-1} data-goto="">
          {row + 1}. {title}
        </h3>
        <Origin card={card} locale={locale} />
        <p>{text}</p>
        {source !== undefined && (
          <p className="fine-print">
            {t.documented}: {source}
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the legends of the fields inside must stay the nearest names */}
      <div className="case-fields" role="group" aria-labelledby={`${id}-title`}>
        {exercise.dimensions
          .filter((dimension) => isAsked(dimension, choice))
          .map((dimension) => (
            <Field
              key={dimension.id}
              dimension={dimension}
              locale={locale}
              chosen={chosen(choice, dimension.id)}
              wrong={findings?.some(({ cell }) => cell?.field === dimension.id) ?? false}
              onChange={(options) => onChange(withChoice(exercise.dimensions, choice, dimension.id, options))}
            />
          ))}
        <p className="case-state" aria-live="polite">
          {open === 0 ? t.complete : t.incomplete(open)}
        </p>
      </div>
      {findings !== null && <Mark {...{ locale, row, title, findings, changed }} />}
    </li>
  );
}
