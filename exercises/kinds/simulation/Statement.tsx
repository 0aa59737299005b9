import type { Locale } from "../../lib/locale.ts";
import { maxTextLength } from "../../lib/text.ts";
import type { Simulation } from "./schema.ts";
import { statementLength } from "./statement-length.ts";
import { simulationStrings } from "./strings.ts";

interface Props {
  readonly id: string;
  readonly exercise: Simulation;
  readonly locale: Locale;
  readonly text: string;
  /** Whether where it goes has been chosen. */
  readonly isOut: boolean;
  readonly onChange: (text: string) => void;
}

/** The editor of the holding statement, with its count of words. */
export function Statement({ id, exercise, locale, text, isOut, onChange }: Props) {
  const t = simulationStrings[locale];
  const { words, min, max } = statementLength(exercise, text);
  const off = words > 0 && (words < min || words > max);
  return (
    <div className="sim-statement">
      <label htmlFor={id}>{t.statement}</label>
      <p id={`${id}-how`}>{isOut ? t.statementAgain : t.statementHow}</p>
      <textarea
        id={id}
        lang={locale}
        rows={8}
        maxLength={maxTextLength}
        value={text}
        aria-describedby={`${id}-how ${id}-count`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-count`} className="counters" data-off={off ? "" : undefined}>
        <span>{t.words(words)}</span> <span>{t.wordRange(min, max)}</span>
      </p>
    </div>
  );
}
