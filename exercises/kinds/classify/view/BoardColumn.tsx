import { type ReactNode, useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { classifyStrings } from "../strings.ts";

interface Props {
  /** Empty for the pile. */
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly count: number;
  readonly empty: string;
  /** The card in hand, which may be put here; null when there is none. */
  readonly pickedTitle: string | null;
  readonly onPlace: () => void;
  readonly children: ReactNode;
}

/** A column of the board, or its pile. */
export function BoardColumn({ id, title, locale, count, empty, pickedTitle, onPlace, children }: Props) {
  const t = classifyStrings[locale];
  const heading = useId();
  return (
    <section className="board-column" data-column={id} aria-labelledby={heading}>
      <h3 id={heading}>
        {title} <span className="board-count">({count})</span>
      </h3>
      {pickedTitle !== null && (
        <button type="button" className="button quiet board-put" aria-describedby={heading} onClick={onPlace}>
          {t.putHere}
        </button>
      )}
      {count === 0 ? <p className="fine-print">{empty}</p> : <ul className="board-cards">{children}</ul>}
    </section>
  );
}
