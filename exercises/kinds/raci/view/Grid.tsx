import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, useId, useLayoutEffect, useRef } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { at, blockOf, clamp, go, type Selection } from "../../../lib/sheet/grid-selection.ts";
import { formatTsv } from "../../../lib/sheet/tsv.ts";
import { focusCell } from "../../../parts/focus-cell.ts";
import { placeOf } from "../../../parts/place-of.ts";
import { type Cell, type Letter, valueAt } from "../matrix.ts";
import type { Raci, RaciAnswer } from "../schema.ts";
import { raciStrings } from "../strings.ts";
import { command } from "./keys.ts";
import type { Marks } from "./marks.ts";
import { pastedCells } from "./paste.ts";
import { RowTitle } from "./RowTitle.tsx";
import { lineCounts, shown } from "./show.ts";

interface Props {
  readonly exercise: Raci;
  readonly answer: RaciAnswer;
  /** Cells that differ from this one are marked; null marks none. */
  readonly beside: RaciAnswer | null;
  readonly locale: Locale;
  readonly marks: Marks;
  readonly readOnly: boolean;
  readonly selection: Selection;
  readonly describedBy: string;
  readonly onSelect: (selection: Selection) => void;
  readonly onLetter: (letter: Letter) => void;
  readonly onClear: () => void;
  readonly onHistory: (which: "undo" | "redo") => void;
  /** The cells that a pasted text writes; none when it has no letters. */
  readonly onPaste: (cells: readonly Cell[]) => void;
  readonly say: (text: string) => void;
}

/** The matrix as a grid that is worked like a spreadsheet. */
export function Grid(props: Props) {
  const { exercise, answer, beside, locale, marks, readOnly, onSelect } = props;
  const t = raciStrings[locale];
  const id = useId();
  const { rows, roles } = exercise;
  const size = { rows: rows.length, cols: roles.length };
  const selection = clamp(props.selection, size);
  const { active } = selection;
  const block = blockOf(selection);
  const root = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(false);
  const dragging = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = root.current?.querySelector<HTMLElement>(`[data-at="${active.row}:${active.col}"]`) ?? null;
    if (cell !== null) focusCell(cell);
  });
  const select = (next: Selection) => {
    wantsFocus.current = true;
    onSelect(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const asked = command(event);
    if (asked === null) return;
    if (asked.do !== "go" && asked.do !== "select-all" && readOnly) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked.do === "go") select(go(selection, asked.step, size, asked.extend));
    else if (asked.do === "select-all")
      select({ active: { row: 0, col: 0 }, anchor: { row: size.rows - 1, col: size.cols - 1 } });
    else if (asked.do === "letter") props.onLetter(asked.letter);
    else if (asked.do === "clear") props.onClear();
    else props.onHistory(asked.do);
  };
  const release = () => {
    dragging.current = false;
  };
  const onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event.target);
    if (place === null || event.button !== 0) return;
    dragging.current = event.pointerType === "mouse";
    // The button may be let go outside the matrix; what is dragged over it later is not this.
    addEventListener("pointerup", release, { once: true });
    select(event.shiftKey ? { active: place, anchor: selection.anchor } : at(place.row, place.col));
  };
  const onPointerOver = (event: PointerEvent) => {
    const place = placeOf(event.target);
    if (dragging.current && event.buttons === 1 && place !== null) select({ active: place, anchor: selection.anchor });
  };
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    const lines = rows
      .slice(block.top, block.bottom + 1)
      .map((row) => roles.slice(block.left, block.right + 1).map((role) => shown(valueAt(answer, row.id, role.id))));
    event.clipboardData.setData("text/plain", formatTsv(lines));
    props.say(t.copied(lines.length * (block.right - block.left + 1)));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (readOnly) return;
    event.preventDefault();
    const good = pastedCells(event.clipboardData.getData("text/plain"), block, size);
    props.onPaste(good);
    const last = good.at(-1);
    if (last !== undefined)
      select({ active: { row: block.top, col: block.left }, anchor: { row: last.row, col: last.col } });
  };

  return (
    <div className="raci-scroll">
      <table
        ref={root}
        className="raci-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that the arrows move over (ARIA practices)
        role="grid"
        aria-label={t.matrix}
        aria-describedby={props.describedBy}
        aria-multiselectable="true"
        aria-readonly={readOnly ? true : undefined}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerOver={onPointerOver}
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <thead>
          <tr>
            <th scope="col">{t.deliverable}</th>
            {roles.map((role) => {
              const said = marks.role(role.id);
              return (
                <th
                  key={role.id}
                  scope="col"
                  data-marked={said === null ? undefined : ""}
                  aria-describedby={said === null ? undefined : `${id}-role-${role.id}`}
                >
                  {role.locale[locale].name}
                  <Why id={`${id}-role-${role.id}`} text={said} />
                </th>
              );
            })}
            <th scope="col">{t.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const counts = lineCounts(exercise, answer[row.id]);
            const said = marks.row(index);
            return (
              <tr key={row.id}>
                <th
                  scope="row"
                  data-marked={said === null ? undefined : ""}
                  aria-describedby={said === null ? undefined : `${id}-row-${row.id}`}
                >
                  <RowTitle row={row} locale={locale} />
                  <Why id={`${id}-row-${row.id}`} text={said} />
                </th>
                {roles.map((role, col) => {
                  const value = valueAt(answer, row.id, role.id);
                  const wrong = marks.cell(index, role.id);
                  const whyId = `${id}-${row.id}-${role.id}`;
                  const differs = beside !== null && valueAt(beside, row.id, role.id) !== value;
                  const inside = index >= block.top && index <= block.bottom && col >= block.left && col <= block.right;
                  return (
                    <td
                      key={role.id}
                      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid (ARIA practices)
                      role="gridcell"
                      tabIndex={index === active.row && col === active.col ? 0 : -1}
                      aria-selected={inside}
                      aria-invalid={wrong === null ? undefined : true}
                      aria-describedby={wrong === null ? undefined : whyId}
                      data-at={`${index}:${col}`}
                      data-value={value === "" ? undefined : value}
                      data-differs={differs ? "" : undefined}
                    >
                      {value === "" ? <span className="visually-hidden">{t.empty}</span> : shown(value)}
                      <Why id={whyId} text={wrong} />
                      {differs && <span className="visually-hidden">, {t.differs}</span>}
                    </td>
                  );
                })}
                <td className="raci-count" data-stands={counts.stands ? "" : undefined}>
                  {t.lineState(counts.R, counts.A, counts.C, counts.I)}{" "}
                  {counts.stands ? <span aria-hidden="true">✓</span> : t.lineLacks(counts.R === 0, counts.A)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What there is to say of a place, for what it describes: as a part of a head it would be read out again in every cell. */
function Why({ id, text }: { readonly id: string; readonly text: string | null }) {
  return (
    text !== null && (
      <span id={id} hidden>
        {text}
      </span>
    )
  );
}
