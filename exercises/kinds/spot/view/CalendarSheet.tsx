import { useMemo } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Verdict } from "../../../lib/verdict.ts";
import type { Calendar } from "../material.ts";
import { planted } from "../planted.ts";
import type { RowMark, Spot } from "../schema.ts";
import { CalendarRow } from "./CalendarRow.tsx";
import { type SheetProps, toneOf } from "./sheet.ts";
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
          const open = judged.has(index) ? mending.filter((finding) => finding.cell?.row === at) : [];
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
          return <CalendarRow key={row} {...{ exercise, locale, row, shown, mark, tone, open }} onMark={put} />;
        })}
      </ol>
    </section>
  );
}
