import { type ReactNode, useRef, useState } from "react";
import { at, blockOf, clamp } from "../../../lib/sheet/grid-selection.ts";
import { planStrings } from "../strings.ts";
import { Cards } from "./Cards.tsx";
import type { CellsContext } from "./clipboard.ts";
import { copyWeek } from "./copy-week.ts";
import { shortDay } from "./day-names.ts";
import { Grid, type TableHandle } from "./Grid.tsx";
import type { Problem } from "./problems.ts";
import { RowTools } from "./RowTools.tsx";
import { firstEmpty, moveRows, type RowCommand, type RowOutcome, rowCommand } from "./row-commands.ts";
import { SaidAt } from "./SaidAt.tsx";
import type { Line, TableId } from "./sheet.ts";
import type { PlanStore } from "./store.ts";
import type { SayingAt } from "./use-said-at.ts";

interface Props {
  readonly table: TableId;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly context: CellsContext;
  readonly store: PlanStore;
  readonly readOnly: boolean;
  readonly narrow: boolean;
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  /** The last day that rows can have; null for a table whose rows have none. */
  readonly lastDay: string | null;
  readonly said: SayingAt;
  readonly say: (text: string) => void;
  readonly handle: (handle: TableHandle | null) => void;
  /** Tabs between the heading and what they choose, which is then the panel. */
  readonly tabs: ReactNode;
  readonly panel: { readonly id: string; readonly tab: string } | null;
  /** Another way to show the lines, in place of the table; false for none. */
  readonly instead: ReactNode;
}

/** One of the plan's tables with its heading and its row tools: a grid, or one row at a time on a narrow screen. */
export function TableSection(props: Props) {
  const { table, title, lines, context, store, readOnly, narrow, problems, say, panel, instead, lastDay } = props;
  const t = planStrings[context.locale];
  const own = useRef<TableHandle>(null);
  const [selection, setSelection] = useState(at(0, 0));
  const selected = clamp(selection, { rows: lines.length, cols: context.columns.length });

  const follow = ({ action, from, to, say: told }: RowOutcome, shown = to) => {
    if (action !== null) {
      store.act(action);
      setSelection({
        active: { row: shown, col: selected.active.col },
        anchor: { row: from + to - shown, col: selected.anchor.col },
      });
    }
    say(told);
  };
  const onRows = (command: RowCommand) => follow(rowCommand(command, table, lines, blockOf(selected), t));
  const onButton = (command: RowCommand) => {
    if (command === "insert") addRow();
    else onRows(command);
  };
  // The button stands under the last row, and adds under it; the key adds under the selected one.
  const addRow = () => {
    const end = lines.length - 1;
    const outcome = rowCommand("insert", table, lines, { ...blockOf(selected), top: end, bottom: end }, t);
    follow(outcome);
    // A row is added to be written, from its first cell without a value on: the button's next press would only add another.
    if (outcome.action !== null) own.current?.focusAt(outcome.to, firstEmpty(outcome.action, context.columns));
  };
  const onWeek = (until: string) => {
    const outcome = copyWeek(lines, selected.active.row, until, t, (monday) => shortDay(monday, context.locale));
    // One goes on with the first of them.
    follow(outcome, outcome.from);
  };
  const onDrop = (before: number) => {
    const block = blockOf(selected);
    if (before < block.top || before > block.bottom + 1) follow(moveRows(table, lines, block, before, t));
  };
  const shared = {
    table,
    lines,
    context,
    store,
    readOnly,
    problems,
    selection: selected,
    onSelect: setSelection,
    onRows,
    say,
    handle: (handle: TableHandle | null) => {
      own.current = handle;
      props.handle(handle);
    },
  };
  return (
    <section className="plan-table" aria-label={title}>
      <h3>
        {title} <span className="plan-count">({lines.length})</span>
      </h3>
      {props.tabs}
      <div
        className="plan-panel"
        {...(panel !== null && { role: "tabpanel", id: panel.id, "aria-labelledby": panel.tab })}
      >
        {instead !== false ? (
          instead
        ) : narrow ? (
          <Cards {...shared} />
        ) : (
          <Grid {...shared} label={title} onCleared={(cells) => say(t.cleared(cells))} onDrop={onDrop} />
        )}
      </div>
      {!readOnly && (
        <div className="plan-under">
          {instead === false && (
            <RowTools
              locale={context.locale}
              label={title}
              empty={lines.length === 0}
              onRows={onButton}
              onWeek={lastDay === null ? null : () => onWeek(lastDay)}
            />
          )}
          <SaidAt at={table} said={props.said} />
        </div>
      )}
    </section>
  );
}
