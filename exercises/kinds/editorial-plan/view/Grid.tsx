import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { blockOf } from "../../../lib/sheet/grid-selection.ts";
import { planStrings } from "../strings.ts";
import { GridBar } from "./GridBar.tsx";
import { GridRow } from "./GridRow.tsx";
import { gridClipboard } from "./grid-clipboard.ts";
import { labels } from "./labels.ts";
import type { Problem } from "./problems.ts";
import { useEdges } from "./use-edges.ts";
import { type GridOptions, useGrid } from "./use-grid.ts";
import { useGridPointer } from "./use-pointer.ts";

/** What the rest of the editor may ask of a table: to show a cell and give it the focus. */
export interface TableHandle {
  focusAt(row: number, field: string | null): void;
}

interface Props extends GridOptions {
  readonly label: string;
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  readonly onDrop: (before: number) => void;
  readonly handle: Ref<TableHandle>;
}

/** A table of the plan as a grid that is worked like a spreadsheet. */
export function Grid(props: Props) {
  const { table, lines, context, readOnly, problems, say, label } = props;
  const t = planStrings[context.locale];
  const names = labels[context.locale].columns[table];
  const grid = useGrid(props);
  const [hovered, setHovered] = useState<{ row: number; field: string } | null>(null);
  const pointer = useGridPointer(grid, readOnly, props.onDrop);
  const clipboard = gridClipboard(props, grid, {
    copied: (n) => say(t.copied(n)),
    pasted: (n, unreadable) => say([t.pasted(n), t.unreadPasted(unreadable)].join(" ").trim()),
  });
  useImperativeHandle(props.handle, () => ({ focusAt: grid.focusAt }));

  const box = useRef<HTMLDivElement>(null);
  const edges = useEdges(box);
  const { active } = grid.selection;
  const { top, bottom, left, right } = blockOf(grid.selection);
  const hover = (target: EventTarget) => {
    const cell =
      target instanceof Element
        ? target.closest("[data-at][aria-invalid]")?.getAttribute("data-at")?.split(":")
        : undefined;
    const field = cell === undefined ? undefined : context.columns[Number(cell[1])]?.field;
    const next = cell === undefined || field === undefined ? null : { row: Number(cell[0]), field };
    if (next?.row !== hovered?.row || next?.field !== hovered?.field) setHovered(next);
  };
  return (
    <>
      <GridBar
        table={table}
        lines={lines}
        context={context}
        place={hovered ?? { row: active.row, field: context.columns[active.col]?.field ?? "" }}
        problems={problems}
      />
      <div className="plan-edges" data-before={edges.before ? "" : undefined} data-after={edges.after ? "" : undefined}>
        <div className="plan-scroll" data-table={table} ref={box}>
          <table
            ref={grid.root}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that the arrows move over (ARIA practices)
            role="grid"
            className="plan-grid"
            aria-label={label}
            aria-rowcount={lines.length + 1}
            aria-colcount={context.columns.length + 1}
            aria-multiselectable="true"
            aria-readonly={readOnly ? true : undefined}
            onKeyDown={grid.onKeyDown}
            onFocus={grid.onFocus}
            onBlur={grid.onBlur}
            onPointerOver={(event) => hover(event.target)}
            onPointerLeave={() => setHovered(null)}
            {...clipboard}
            {...pointer.handlers}
          >
            <thead>
              <tr aria-rowindex={1}>
                <th scope="col" aria-colindex={1} className="plan-row-head">
                  <span className="visually-hidden">{t.rowNumber}</span>
                </th>
                {context.columns.map(({ field }, col) => (
                  <th key={field} scope="col" aria-colindex={col + 2}>
                    {names[field] ?? field}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, index) => (
                <GridRow
                  key={line.key}
                  table={table}
                  line={line}
                  index={index}
                  context={context}
                  active={index === active.row ? active.col : -1}
                  from={index >= top && index <= bottom ? left : -1}
                  to={index >= top && index <= bottom ? right : -1}
                  editing={index === active.row ? grid.editing : null}
                  problems={problems.get(line.key)}
                  readOnly={readOnly}
                  drop={pointer.drop?.row === index ? pointer.drop.where : null}
                  onEnd={grid.onEnd}
                  onTyping={grid.onTyping}
                />
              ))}
            </tbody>
          </table>
          {lines.length === 0 && <p className="plan-empty">{t.empty}</p>}
        </div>
      </div>
    </>
  );
}
