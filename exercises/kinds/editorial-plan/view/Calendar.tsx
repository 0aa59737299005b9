import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { PlanBrief } from "../../../lib/plan/brief.ts";
import { planStrings } from "../strings.ts";
import { agendaOf, notesOf } from "./agenda.ts";
import { CalendarDay, Chips } from "./CalendarDay.tsx";
import type { Choices } from "./choices.ts";
import { weekdayNames } from "./day-names.ts";
import { type DayStep, goDay, weeksOf } from "./month.ts";
import type { Line } from "./sheet.ts";

interface Props {
  readonly lines: readonly Line[];
  readonly brief: PlanBrief;
  readonly choices: Choices["rows"];
  readonly locale: Locale;
  readonly narrow: boolean;
  readonly onOpen: (row: number) => void;
}

const steps: Readonly<Record<string, DayStep>> = {
  ArrowLeft: "day-before",
  ArrowRight: "day-after",
  ArrowUp: "week-before",
  ArrowDown: "week-after",
  Home: "monday",
  End: "sunday",
  PageUp: "first",
  PageDown: "last",
};

/** The plan as a month: a grid of weeks, or a list of days on a narrow screen. A row's chip leads to the row. */
export function Calendar({ lines, brief, choices, locale, narrow, onOpen }: Props) {
  const t = planStrings[locale];
  const { from, to } = brief.period;
  const agenda = useMemo(() => agendaOf(lines, brief.period), [lines, brief.period]);
  const notes = useMemo(() => notesOf(brief, locale), [brief, locale]);
  const [active, setActive] = useState(from);
  const root = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const id = useId();
  useLayoutEffect(() => {
    if (moved.current) root.current?.querySelector<HTMLElement>(`[data-date="${active}"]`)?.focus();
    moved.current = false;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const day = event.target.closest<HTMLElement>("[data-date]");
    const chips = [...(day?.querySelectorAll("button") ?? [])];
    const chip = chips.indexOf(event.target as HTMLButtonElement);
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (chip >= 0) {
      const next =
        event.key === "ArrowDown"
          ? chips[chip + 1]
          : event.key === "ArrowUp"
            ? chips[chip - 1]
            : event.key === "Escape"
              ? day
              : null;
      if (next === null || next === undefined) return;
      event.preventDefault();
      next.focus();
    } else if (event.key === "Enter" && chips.length > 0) {
      event.preventDefault();
      chips[0]?.focus();
    } else if (step !== undefined) {
      event.preventDefault();
      moved.current = true;
      setActive(goDay(active, step, from, to));
    }
  };
  const elsewhere = agenda.elsewhere.length > 0 && (
    <div className="plan-elsewhere">
      <p className="label">{t.undated}</p>
      <Chips entries={agenda.elsewhere} choices={choices} locale={locale} onOpen={onOpen} reached />
    </div>
  );
  const weeks = weeksOf(from, to);
  const day = { choices, locale, onOpen };
  if (narrow)
    return (
      <>
        <ol className="plan-days">
          {weeks.flat().map(({ date, inside }) => {
            const [entries, said] = [agenda.days.get(date) ?? [], notes.get(date) ?? []];
            if (!inside || (entries.length === 0 && said.length === 0)) return null;
            return <CalendarDay key={date} {...day} date={date} entries={entries} notes={said} as="li" active />;
          })}
        </ol>
        {elsewhere}
      </>
    );
  return (
    <>
      <p className="fine-print" id={id}>
        {t.calendarKeys}
      </p>
      <table
        className="plan-calendar"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid that the arrows move over (ARIA practices)
        role="grid"
        ref={root}
        aria-label={t.calendar}
        aria-describedby={id}
        aria-readonly="true"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {weekdayNames(locale).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map(({ date, inside }) =>
                inside ? (
                  <CalendarDay
                    key={date}
                    {...day}
                    date={date}
                    entries={agenda.days.get(date) ?? []}
                    notes={notes.get(date) ?? []}
                    as="td"
                    active={date === active}
                    onActive={setActive}
                  />
                ) : (
                  <td key={date} className="outside" />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {elsewhere}
    </>
  );
}
