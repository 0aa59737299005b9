import { elide } from "../../exercises/lib/text/elide.ts";
import { dateRegion } from "../dom/date-region.ts";
import { counted, fill } from "../dom/fill.ts";
import { make } from "../dom/make.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { partOf } from "../dom/part-of.ts";
import { tableRow } from "../dom/table-row.ts";
import { durationInWords } from "../i18n/duration.ts";
import type { Settings } from "../stores/settings.ts";
import { localDay } from "../study-plan/calendar-day.ts";
import { minutesChart } from "./minutes-chart.ts";
import type { DashboardWords } from "./words.ts";
import type { Deed } from "./work-log.ts";
import { presence, type WorkWeek, workWeeks } from "./work-weeks.ts";

const dated = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(dateRegion(), { timeZone: "UTC", ...options });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
};

const long = (minutes: number) => durationInWords(minutes, pageLocale());

/** Shades of a day: one thing, a few, five or more. */
const shade = (deeds: number) => (deeds === 0 ? 0 : deeds === 1 ? 1 : deeds < 5 ? 2 : 3);

/** Fills the calendar and the bars of the last weeks. */
export function showWeeks(
  root: HTMLElement,
  deeds: readonly Deed[],
  plan: Settings["plan"],
  now: Date,
  words: DashboardWords,
): void {
  const today = localDay(now);
  const weeks = workWeeks(deeds, today);
  showRhythm(partOf(root, "[data-rhythm]"), weeks, today, words, deeds.length > 0);
  showMinutes(partOf(root, "[data-minutes-week]"), weeks, plan, today, words);
}

/** In how many of the last weeks one was there, in words. `worked`: whether there was work ever. */
export function presenceInWords(weeks: readonly WorkWeek[], words: DashboardWords, worked: boolean): string {
  const { here, of } = presence(weeks);
  if (here === 0) return worked && weeks.some(({ rest }) => rest) ? words.away : words.notYet;
  const said = of === 1 ? words.hereFirst : here === of ? fill(words.hereAll, of) : counted(words.here, here, of);
  return here < of ? `${said} ${words.pauses}` : said;
}

function showRhythm(
  root: HTMLElement,
  weeks: readonly WorkWeek[],
  today: string,
  words: DashboardWords,
  worked: boolean,
): void {
  partOf(root, "[data-presence]").textContent = presenceInWords(weeks, words, worked);
  const short = dated({ day: "numeric", month: "short" });
  for (const [n, row] of [...root.querySelectorAll<HTMLTableRowElement>("tbody tr")].entries()) {
    const week = weeks[n];
    const [head, ...cells] = row.cells;
    if (!week || !head) continue;
    head.textContent = short(week.monday);
    for (const [weekday, { day, deeds }] of week.days.entries()) {
      const cell = cells[weekday];
      if (!cell) continue;
      cell.textContent = String(Number(day.slice(-2)));
      cell.dataset["work"] = String(shade(deeds));
      cell.toggleAttribute("data-future", day > today);
      if (day === today) cell.setAttribute("aria-current", "date");
      else cell.removeAttribute("aria-current");
      const said = deeds > 0 ? counted(words.deeds, deeds) : "";
      if (said === "") continue;
      cell.append(make("span", { className: "visually-hidden" }, `: ${said}`));
      cell.title = said;
    }
    const note = cells[7];
    if (note) note.textContent = week.rest ? words.rest : "";
  }
}

/** How this week stands beside the plan, in words. */
export function soFar(minutes: number, plan: Settings["plan"], today: string, words: DashboardWords): string {
  if (!plan) return fill(words.noPlan, long(minutes));
  if (plan.from > today)
    return elide(fill(words.planAhead, dated({ dateStyle: "long" })(plan.from), long(plan.minutes)));
  return fill(minutes >= plan.minutes ? words.reached : words.soFar, long(minutes), long(plan.minutes));
}

function showMinutes(
  root: HTMLElement,
  weeks: readonly WorkWeek[],
  plan: Settings["plan"],
  today: string,
  words: DashboardWords,
): void {
  const said = soFar(weeks.at(-1)?.minutes ?? 0, plan, today, words);
  partOf(root, "[data-so-far]").textContent = said;
  const short = dated({ day: "numeric", month: "numeric" });
  const day = dated({ dateStyle: "long" });
  const bars = weeks.map(({ monday, minutes }) => ({ short: short(monday), minutes }));
  partOf(root, ".minutes-chart").replaceChildren(minutesChart(bars, plan?.minutes ?? null, words.planLine, said));
  partOf(root, "tbody").replaceChildren(...weeks.map(({ monday, minutes }) => tableRow(day(monday), long(minutes))));
  const link = partOf<HTMLAnchorElement>(root, "[data-plan-link]");
  if (plan) link.textContent = link.dataset["change"] ?? "";
}
