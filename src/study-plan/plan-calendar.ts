import { saveFile } from "../../exercises/parts/save-file.ts";
import { fill } from "../dom/fill.ts";
import type { StudyPlan } from "../stores/settings.ts";
import { here } from "../stores/vault.ts";
import { type Appointment, calendarFile } from "./plan-ics.ts";
import type { PlannedLesson, PlanWeek } from "./plan-weeks.ts";
import { studyDays } from "./study-days.ts";

interface Row extends PlannedLesson {
  readonly element: HTMLElement;
}

/** Six in the evening: what is offered before a time is chosen. */
const usualTime = "18:00";

/** The fields that say when a calendar's appointments are. */
export interface CalendarFields {
  readonly days: readonly HTMLInputElement[];
  readonly time: HTMLInputElement;
}

/** What the fields say; without a day or with the usual time, that isn't kept. */
export function readCalendar({ days, time }: CalendarFields): Pick<StudyPlan, "days" | "time"> {
  const chosen = days.filter(({ checked }) => checked).map(({ value }) => Number(value));
  return {
    ...(chosen.length > 0 ? { days: chosen } : {}),
    ...(time.value === "" || time.value === usualTime ? {} : { time: time.value }),
  };
}

/** Shows in the fields what was kept. */
export function showCalendar({ days, time }: CalendarFields, plan: StudyPlan | undefined): void {
  for (const day of days) day.checked = plan?.days?.includes(Number(day.value)) ?? false;
  time.value = plan?.time ?? usualTime;
}

/** Saves the weeks of a plan as a calendar file: an appointment for each day of study, with the day's lessons. */
export function saveCalendar(
  weeks: readonly PlanWeek<Row>[],
  path: string,
  { days = [], time = usualTime }: Pick<StudyPlan, "days" | "time">,
  title: string | undefined,
): void {
  const appointments = weeks.flatMap((week, index) =>
    studyDays(week, days).map(
      ({ day, lessons, minutes }, nth): Appointment => ({
        uid: `week-${index + 1}${nth === 0 ? "" : `-${nth + 1}`}-${path || "path"}@regia`,
        day,
        time,
        minutes,
        title: fill(title, index + 1),
        text: lessons
          .map(({ element }) => {
            const link = element.querySelector("a");
            return `${link?.textContent?.trim() ?? ""}\n${link?.href ?? ""}`;
          })
          .join("\n"),
      }),
    ),
  );
  saveFile(calendarFile(appointments, here().now()), "text/calendar", "regia.ics");
}
