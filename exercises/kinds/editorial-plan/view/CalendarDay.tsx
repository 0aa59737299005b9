import type { Locale } from "../../../lib/locale.ts";
import { planStrings } from "../strings.ts";
import type { DayNote, Entry } from "./agenda.ts";
import type { Choices } from "./choices.ts";
import { longDate } from "./day-names.ts";
import { nameRow } from "./name-row.ts";

interface ChipsProps {
  readonly entries: readonly Entry[];
  readonly choices: Choices["rows"];
  readonly locale: Locale;
  readonly onOpen: (row: number) => void;
  /** Whether Tab reaches the chips; in the month the arrows do. */
  readonly reached: boolean;
}

/** Rows as small buttons: time, channel, format and type. */
export function Chips({ entries, choices, locale, onOpen, reached }: ChipsProps) {
  const t = planStrings[locale];
  return (
    <ul className="plan-chips">
      {entries.map(({ row, line: { key, cells } }) => {
        const { title, details } = nameRow(cells, choices, locale);
        return (
          <li key={key}>
            <button
              type="button"
              className="plan-chip"
              data-type={cells["type"]}
              tabIndex={reached ? 0 : -1}
              onClick={() => onOpen(row)}
            >
              <span>
                {cells["time"]} <strong>{title || t.row(row + 1)}</strong>
              </span>
              {details.length > 0 && <span>{details.join(" · ")}</span>}
              <span className="visually-hidden">, {t.openRow(row + 1)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface DayProps extends Omit<ChipsProps, "reached"> {
  readonly date: string;
  readonly notes: readonly DayNote[];
  readonly as: "td" | "li";
  readonly active: boolean;
  readonly onActive?: (date: string) => void;
}

/** A day: its number, what is special about it, its rows. */
export function CalendarDay({ date, notes, as, active, onActive, ...chips }: DayProps) {
  const t = planStrings[chips.locale];
  const content = (
    <>
      {notes.map(({ kind, name }) => (
        <p key={name} className="plan-day-note" data-kind={kind}>
          <span>{kind === "key" ? t.keyDate : t.sensitiveDate}:</span> {name}
        </p>
      ))}
      <Chips {...chips} reached={as === "li"} />
    </>
  );
  if (as === "li")
    return (
      <li>
        <p className="plan-day-name">{longDate(date, chips.locale)}</p>
        {content}
      </li>
    );
  const count = chips.entries.length;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a day of a grid that the arrows move over
      role="gridcell"
      tabIndex={active ? 0 : -1}
      data-date={date}
      data-note={notes[0]?.kind}
      aria-label={[
        longDate(date, chips.locale),
        ...notes.map(({ kind, name }) => `${kind === "key" ? t.keyDate : t.sensitiveDate}: ${name}`),
        count === 0 ? t.noPosts : t.posts(count),
      ].join(", ")}
      onFocus={() => onActive?.(date)}
    >
      <p className="plan-day-number" aria-hidden="true">
        {Number(date.slice(8))}
      </p>
      {content}
    </td>
  );
}
