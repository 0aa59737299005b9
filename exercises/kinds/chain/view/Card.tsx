import type { KeyboardEvent } from "react";
import { besideCard } from "../../../lib/card-verdict.ts";
import type { Locale } from "../../../lib/locale.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Chain } from "../schema.ts";
import { chainStrings } from "../strings.ts";

interface Props {
  readonly exercise: Chain;
  readonly row: number;
  readonly locale: Locale;
  /** The level it is in, from 0; -1 for none. */
  readonly place: number;
  readonly open: boolean;
  /** A link starts here and waits for its end. */
  readonly source: boolean;
  /** A link waits for its end, from this card or another. */
  readonly linking: boolean;
  readonly helpId: string;
  /** null until graded; then what was found of it and of the links from it. */
  readonly findings: readonly Finding[] | null;
  readonly changed: boolean;
  readonly onChoose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPlace: (level: number) => void;
  readonly onLink: () => void;
}

/** A card on the board: its face is a button that opens what can be done with it. */
export function Card(props: Props) {
  const { exercise, row, locale, place, open, source, linking, helpId, findings, changed } = props;
  const t = chainStrings[locale];
  const card = exercise.cards[row];
  if (card === undefined) return null;
  const { title, text } = card.locale[locale];
  const tone = findings === null ? undefined : findings.length === 0 ? "good" : "bad";
  return (
    <li
      className="chain-card"
      data-card={card.id}
      data-tone={tone}
      data-source={source ? "" : undefined}
      data-target={linking && !source ? "" : undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData("text/plain", card.id);
        event.dataTransfer.effectAllowed = "move";
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: some browsers start no drag from a button */}
      <div
        role="button"
        tabIndex={0}
        className="chain-face"
        aria-expanded={linking ? undefined : open}
        aria-describedby={helpId}
        onClick={props.onChoose}
        onKeyDown={props.onKey}
      >
        <span className="chain-title">{title}</span>
        <span className="chain-text">{text}</span>
        {findings !== null && (
          <span className="chain-state">{findings.length === 0 ? `✓ ${t.right}` : `✗ ${t.toReview}`}</span>
        )}
      </div>
      {open && !linking && (
        // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form
        <div className="chain-menu" role="group" aria-label={t.cardMenu(title)}>
          <div className="chain-menu-levels">
            {exercise.levels.map(({ id, locale: texts }, index) => (
              <button
                key={id}
                type="button"
                className="button quiet"
                aria-pressed={index === place}
                onClick={() => props.onPlace(index)}
              >
                {t.level(index + 1, texts[locale].label)}
              </button>
            ))}
            {place >= 0 && (
              <button type="button" className="button quiet" onClick={() => props.onPlace(-1)}>
                {t.takeBack}
              </button>
            )}
          </div>
          <button type="button" className="button quiet" onClick={props.onLink}>
            {t.linkFrom}
          </button>
        </div>
      )}
      {findings !== null && findings.length > 0 && (
        <div className="case-mark chain-mark">
          {changed && <p>{t.changed}</p>}
          {findings.map(({ message }) => (
            <p key={message}>{besideCard(message, row, title)}</p>
          ))}
        </div>
      )}
    </li>
  );
}
