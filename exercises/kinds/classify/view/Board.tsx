import { useId, useLayoutEffect, useRef, useState } from "react";
import { Said } from "../../../parts/Said.tsx";
import { useSaid } from "../../../parts/use-said.ts";
import { answeredCards, chosen, openDimensions, withChoice } from "../choice.ts";
import { classifyStrings } from "../strings.ts";
import { BoardCard } from "./BoardCard.tsx";
import { BoardColumn } from "./BoardColumn.tsx";
import type { SorterProps } from "./sorter.ts";
import { stepFrom } from "./steps.ts";
import { useDrag } from "./use-drag.ts";

/**
 * Whether fingers choose. A list then opens and closes for one choice, and the next card may be gone on with: on a phone the
 * columns lie below all cards, and whoever was taken along there would have to scroll back up ten times. Arrow keys, instead,
 * go through a closed list one option after another, and must stay in it.
 */
const isTouched = () => matchMedia("(pointer: coarse)").matches;

/** A pile of cards and a column for each option of the first dimension. */
export function Board(props: SorterProps) {
  const { exercise, locale, sorting, onChange } = props;
  const { cards, dimensions } = exercise;
  const t = classifyStrings[locale];
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<number | null>(null);
  const { said, say } = useSaid();
  /** A card that moves is drawn anew elsewhere: what is to have the focus then. */
  const refocus = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (refocus.current === null) return;
    root.current?.querySelector<HTMLElement>(refocus.current)?.focus();
    refocus.current = null;
  });

  const [first] = dimensions;
  const columns = first?.options ?? [];
  const dimension = first?.id ?? "";
  const columnOf = (row: number) => {
    const [option] = chosen(sorting[cards[row]?.id ?? ""], dimension);
    return columns.find(({ id }) => id === option)?.id ?? "";
  };
  const inColumn = (column: string) => [...cards.keys()].filter((row) => columnOf(row) === column);

  const move = (row: number, column: string, by: "list" | "keys" | "pointer") => {
    const card = cards[row];
    if (card === undefined) return;
    setPicked(null);
    const pile = inColumn("");
    const next = pile.find((other) => other > row) ?? pile.find((other) => other !== row);
    const choice = withChoice(dimensions, sorting[card.id] ?? {}, dimension, column === "" ? [] : [column]);
    // Sorting goes on with the next card of the pile, unless this one has more boxes to fill in.
    const isDone = column !== "" && openDimensions(dimensions, choice).length === 0;
    const goesOn = columnOf(row) === "" && isDone && next !== undefined;
    if (by === "list") refocus.current = `[data-row="${goesOn && isTouched() ? next : row}"] .board-to`;
    else refocus.current = `[data-row="${goesOn ? next : row}"] .board-grip`;
    onChange(card.id, choice);
    const name = columns.find((option) => option.id === column)?.locale[locale] ?? t.toPile;
    const done = answeredCards(exercise, { ...sorting, [card.id]: choice });
    say(t.moved(card.locale[locale].title, name, done, cards.length));
  };
  useDrag(root, (row, column) => move(row, column, "pointer"));
  const pick = (row: number | null) => {
    setPicked(row);
    say(row === null ? t.letGo : t.picked(cards[row]?.locale[locale].title ?? ""));
  };

  const step = (row: number, key: string) => {
    const to = stepFrom(["", ...columns.map((option) => option.id)].map(inColumn), row, key);
    if (to !== null) root.current?.querySelector<HTMLElement>(`[data-row="${to}"] .board-grip`)?.focus();
    return to !== null;
  };

  const draw = (rows: readonly number[]) =>
    rows.map((row) => (
      <BoardCard
        key={cards[row]?.id}
        {...props}
        row={row}
        column={columnOf(row)}
        picked={picked === row}
        helpId={`${id}-grip`}
        onPick={() => pick(picked === row ? null : row)}
        onDrop={() => pick(null)}
        onStep={(key) => step(row, key)}
        onMove={(column, by) => move(row, column, by)}
        onChange={(card, choice) => {
          onChange(card, choice);
          say(t.progress(answeredCards(exercise, { ...sorting, [card]: choice }), cards.length));
        }}
      />
    ));
  const pickedTitle = picked === null ? null : (cards[picked]?.locale[locale].title ?? null);
  const place = (column: string) => picked !== null && move(picked, column, "keys");
  return (
    <div className="board" ref={root}>
      <p className="fine-print">
        {t.boardHelp} <span className="for-keys">{t.boardKeys(Math.min(columns.length, 9))}</span>
      </p>
      <p id={`${id}-grip`} hidden>
        {t.grip}
      </p>
      <Said said={said} />
      <div className="board-sheet">
        <BoardColumn
          {...{ locale, pickedTitle }}
          id=""
          title={t.pile}
          empty={t.pileEmpty}
          count={inColumn("").length}
          onPlace={() => place("")}
        >
          {draw(inColumn(""))}
        </BoardColumn>
        <div className="board-columns" data-columns={columns.length}>
          {columns.map((option, at) => (
            <BoardColumn
              key={option.id}
              {...{ locale, pickedTitle }}
              id={option.id}
              title={`${at + 1}. ${option.locale[locale]}`}
              empty={t.columnEmpty}
              count={inColumn(option.id).length}
              onPlace={() => place(option.id)}
            >
              {draw(inColumn(option.id))}
            </BoardColumn>
          ))}
        </div>
      </div>
    </div>
  );
}
