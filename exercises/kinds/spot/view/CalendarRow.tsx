import type { Locale } from "../../../lib/locale.ts";
import type { RowField } from "../../../lib/plan/shape.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Calendar } from "../material.ts";
import type { RowMark, Spot } from "../schema.ts";
import { Pencil, Ring } from "./pen.tsx";
import { RowEditor } from "./RowEditor.tsx";
import { groups, labelOf, sayCell, weekday } from "./row-fields.ts";
import { sayTone, type Tone } from "./sheet.ts";
import { spotStrings } from "./strings.ts";

interface Props {
  readonly exercise: Spot;
  readonly locale: Locale;
  /** From 1. */
  readonly row: number;
  readonly shown: Calendar["plan"]["rows"][number];
  readonly mark: RowMark | null;
  readonly tone: Tone | undefined;
  /** What the rules still find in the row as it was mended. */
  readonly open: readonly Finding[];
  readonly onMark: (mark: RowMark | null) => void;
}

/** A row of the calendar with its mark and, once marked, the slip to mend it. */
export function CalendarRow({ exercise, locale, row, shown, mark, tone, open, onMark }: Props) {
  const t = spotStrings[locale];
  return (
    <li data-row={row} data-marked={mark === null ? undefined : ""} data-tone={tone}>
      <div className="calendar-row">
        <div className="calendar-mark">
          {mark === null ? <span className="calendar-number">{row}</span> : <Ring label={`${row}`} />}
          <button
            type="button"
            className="spot-small"
            aria-pressed={mark !== null}
            aria-label={t.markRow(row)}
            onClick={() => onMark(mark === null ? { row, reason: null, cells: {} } : null)}
          >
            <Pencil /> <span>{mark === null ? t.mark : t.unmark}</span>
          </button>
          {tone !== undefined && <span className="spot-tone">{sayTone(tone, t)}</span>}
        </div>
        {Object.entries(groups).map(([group, fields]) => (
          <dl key={group} data-group={group}>
            {fields.map((field) => (
              <CalendarCell key={field} {...{ locale, field, shown }} now={mark?.cells[field]} />
            ))}
          </dl>
        ))}
      </div>
      {mark !== null && <RowEditor {...{ exercise, locale, mark, shown, onMark }} />}
      {open.map(({ message }) => (
        <p className="calendar-note" key={message}>
          {message}
        </p>
      ))}
    </li>
  );
}

interface CellProps extends Pick<Props, "locale" | "shown"> {
  readonly field: RowField;
  /** What the learner wrote in its place. */
  readonly now: string | undefined;
}

/** What an open slot or a report does not have is no news: only posts show their empty cells. */
function CalendarCell({ locale, field, shown, now }: CellProps) {
  const value = sayCell(field, shown[field], locale);
  if (value === "" && now === undefined && !["value", "promo"].includes(shown.type)) return null;
  const day = field === "date" ? weekday(shown.date, locale) : "";
  return (
    <div data-field={field}>
      <dt>{labelOf(field, locale)}</dt>
      <dd>
        <span data-struck={now === undefined ? undefined : ""} data-empty={value === "" ? "" : undefined}>
          {day === "" ? value || spotStrings[locale].empty : `${day} (${value})`}
        </span>
        {now !== undefined && <span className="pen-text"> {now}</span>}
      </dd>
    </div>
  );
}
