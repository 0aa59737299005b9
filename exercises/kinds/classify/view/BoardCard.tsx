import { type KeyboardEvent, useId } from "react";
import { findingsOfCard } from "../../../lib/card-verdict.ts";
import { chosen, isAsked, openDimensions, withChoice } from "../choice.ts";
import { classifyStrings } from "../strings.ts";
import { Field } from "./Field.tsx";
import { Mark } from "./Mark.tsx";
import type { SorterProps } from "./sorter.ts";

interface Props extends SorterProps {
  readonly row: number;
  /** Where it lies; empty on the pile. */
  readonly column: string;
  readonly picked: boolean;
  readonly helpId: string;
  readonly onPick: () => void;
  /** Puts it down where it was. */
  readonly onDrop: () => void;
  /** Goes to another card with an arrow; says whether there was one. */
  readonly onStep: (key: string) => boolean;
  readonly onMove: (column: string, by: "list" | "keys") => void;
}

/** A card of the board. Its title is what it is taken by; once in a column it shows what else is asked of it. */
export function BoardCard(props: Props) {
  const { exercise, locale, sorting, verdict, row, column, picked, helpId, isChanged, onChange, onPick, onMove } =
    props;
  const t = classifyStrings[locale];
  const id = useId();
  const card = exercise.cards[row];
  const [first, ...rest] = exercise.dimensions;
  if (card === undefined || first === undefined) return null;
  const choice = sorting[card.id] ?? {};
  const { title, text, source } = card.locale[locale];
  const findings = verdict === null ? null : findingsOfCard(verdict, row);
  const tone = findings === null ? undefined : findings.length === 0 ? "good" : "bad";
  const open = openDimensions(exercise.dimensions, choice).length;
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && picked) props.onDrop();
    if (props.onStep(event.key)) event.preventDefault();
    if (!/^\d$/.test(event.key)) return;
    const to = event.key === "0" ? "" : first.options[Number(event.key) - 1]?.id;
    if (to === undefined || to === column) return;
    event.preventDefault();
    onMove(to, "keys");
  };
  return (
    <li className="board-card" data-row={row} data-tone={tone} data-picked={picked ? "" : undefined}>
      <button
        type="button"
        className="board-grip"
        data-goto=""
        aria-pressed={picked}
        aria-describedby={`${id}-text ${helpId}`}
        onClick={onPick}
        onKeyDown={press}
      >
        {title}
      </button>
      <p id={`${id}-text`}>{text}</p>
      {source !== undefined && <p className="fine-print">{source}</p>}
      <label className="board-move">
        <span>{t.column}</span>
        <select className="board-to" value={column} onChange={({ target }) => onMove(target.value, "list")}>
          <option value="">{column === "" ? t.choose : t.toPile}</option>
          {first.options.map((option, at) => (
            <option key={option.id} value={option.id}>
              {at + 1}. {option.locale[locale]}
            </option>
          ))}
        </select>
      </label>
      {column !== "" &&
        rest
          .filter((dimension) => isAsked(dimension, choice))
          .map((dimension) => (
            <Field
              key={dimension.id}
              dimension={dimension}
              locale={locale}
              chosen={chosen(choice, dimension.id)}
              wrong={findings?.some(({ cell }) => cell?.field === dimension.id) ?? false}
              onChange={(options) => onChange(card.id, withChoice(exercise.dimensions, choice, dimension.id, options))}
            />
          ))}
      {column !== "" && open > 0 && <p className="case-state">{t.incomplete(open)}</p>}
      {findings !== null && <Mark {...{ locale, row, title, findings }} changed={isChanged(card.id)} />}
    </li>
  );
}
