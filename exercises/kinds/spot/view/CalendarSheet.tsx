import { useMemo } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { RowField } from "../../../lib/plan/shape.ts";
import type { Verdict } from "../../../lib/verdict.ts";
import type { Calendar } from "../material.ts";
import { planted } from "../planted.ts";
import type { RowMark, Spot } from "../schema.ts";
import { Pencil, Ring } from "./pen.tsx";
import { RowEditor } from "./RowEditor.tsx";
import { groups, labelOf, sayCell, weekday } from "./row-fields.ts";
import { type SheetProps, sayTone, toneOf } from "./sheet.ts";
import { spotStrings } from "./strings.ts";

interface Props extends SheetProps {
  readonly exercise: Spot;
  readonly calendar: Calendar;
  readonly locale: Locale;
  readonly verdict: Verdict | null;
}

/** A month of posts, a row each, in the groups of a calendar's row; marked rows open a slip to mend them. */
export function CalendarSheet({ exercise, calendar, locale, verdict, marks, judged, onMarks }: Props) {
  const t = spotStrings[locale];
  const { rows } = useMemo(() => planted(calendar), [calendar]);
  const mending = verdict?.rules.find(({ id }) => id === "mended-rows-hold")?.findings ?? [];
  return (
    <section className="calendar-sheet" aria-label={t.calendar}>
      <p className="calendar-head" aria-hidden="true">
        <span />
        {Object.entries(t.groups).map(([id, name]) => (
          <span key={id}>{name}</span>
        ))}
      </p>
      <ol aria-label={t.rows}>
        {rows.map((shown, at) => {
          const row = at + 1;
          const index = marks.findIndex((mark) => "row" in mark && mark.row === row);
          const found = marks[index];
          const mark = found !== undefined && "row" in found ? found : null;
          const judgedTone = toneOf(judged.get(index));
          const open = mending.filter((finding) => finding.cell?.row === at);
          const tone = judgedTone === "right" && open.length > 0 ? "half" : judgedTone;
          const put = (next: RowMark | null) =>
            next === null
              ? onMarks(
                  marks.filter((_, other) => other !== index),
                  t.unmarked(t.row(row)),
                )
              : mark === null
                ? onMarks([...marks, next], t.marked(t.row(row)))
                : onMarks(marks.map((one, other) => (other === index ? next : one)));
          const cell = (field: RowField) => {
            const value = sayCell(field, shown[field], locale);
            const now = mark?.cells[field];
            // What an open slot or a report does not have is no news: only posts show their empty cells.
            if (value === "" && now === undefined && !["value", "promo"].includes(shown.type)) return null;
            const day = field === "date" ? weekday(shown.date, locale) : "";
            return (
              <div key={field} data-field={field}>
                <dt>{labelOf(field, locale)}</dt>
                <dd>
                  <span data-struck={now === undefined ? undefined : ""} data-empty={value === "" ? "" : undefined}>
                    {day === "" ? value || t.empty : `${day} (${value})`}
                  </span>
                  {now !== undefined && <span className="pen-text"> {now}</span>}
                </dd>
              </div>
            );
          };
          return (
            <li key={row} data-row={row} data-marked={mark === null ? undefined : ""} data-tone={tone}>
              <div className="calendar-row">
                <div className="calendar-mark">
                  {mark === null ? <span className="calendar-number">{row}</span> : <Ring label={`${row}`} />}
                  <button
                    type="button"
                    className="spot-small"
                    aria-pressed={mark !== null}
                    aria-label={t.markRow(row)}
                    onClick={() => put(mark === null ? { row, reason: null, cells: {} } : null)}
                  >
                    <Pencil /> <span>{mark === null ? t.mark : t.unmark}</span>
                  </button>
                  {tone !== undefined && <span className="spot-tone">{sayTone(tone, t)}</span>}
                </div>
                {Object.entries(groups).map(([group, fields]) => (
                  <dl key={group} data-group={group}>
                    {fields.map(cell)}
                  </dl>
                ))}
              </div>
              {mark !== null && <RowEditor {...{ exercise, locale, mark, shown }} onMark={put} />}
              {mark !== null &&
                judged.has(index) &&
                open.map(({ message }) => (
                  <p className="calendar-note" key={message}>
                    {message}
                  </p>
                ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
