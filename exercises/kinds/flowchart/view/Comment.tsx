import type { Ref } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Flowchart } from "../schema.ts";
import { flowchartStrings } from "../strings.ts";

interface Props {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly exercise: Flowchart;
  readonly row: number;
  readonly locale: Locale;
}

/** One comment, and what is known about it. */
export function Comment({ ref, exercise, row, locale }: Props) {
  const t = flowchartStrings[locale];
  const card = exercise.cards[row];
  if (card === undefined) return null;
  const { author, text, known } = card.locale[locale];
  return (
    <article className="crossroads-card">
      <h3 ref={ref} tabIndex={-1}>
        {t.comment(row + 1, exercise.cards.length)}
      </h3>
      <blockquote>
        <p className="who">
          {author} <span className="when">{t.platform[card.platform]}</span>
        </p>
        <p className="as-typed">{text}</p>
      </blockquote>
      <div className="crossroads-known">
        <p className="label">{t.known}</p>
        <ul>
          {known.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
    </article>
  );
}
