import { useId, useMemo } from "react";
import { formatNumber } from "../../../lib/figures/number-format.ts";
import type { Locale } from "../../../lib/locale.ts";
import type { PlanBrief } from "../../../lib/plan/brief.ts";
import { planStrings } from "../strings.ts";
import { toAnswer } from "./answer.ts";
import { type Count, countPlan } from "./counts.ts";
import { shortDay } from "./day-names.ts";
import type { Sheet } from "./sheet.ts";

interface Props {
  readonly sheet: Sheet;
  readonly brief: PlanBrief;
  /** Least share of open slots, 0–1. */
  readonly minOpen: number;
  readonly locale: Locale;
}

/** Posts, hours and shares against what the brief asks for, counted as the rules count them. */
export function Counters({ sheet, brief, minOpen, locale }: Props) {
  const t = planStrings[locale];
  const id = useId();
  const counts = useMemo(() => countPlan(toAnswer(sheet), brief, minOpen), [sheet, brief, minOpen]);
  const state = (count: Count, text: string) => (
    <>
      {text} <span className="plan-fit">{t[count.fit]}</span>
    </>
  );
  return (
    <section className="plan-counters" aria-labelledby={id}>
      <h3 id={id}>{t.counters}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: a box that scrolls must be reached by the keyboard */}
      <div className="plan-scroll" tabIndex={0} role="group" aria-labelledby={id}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t.channel}</th>
              {counts.weeks.map(({ from, to }, index) => (
                <th key={from} scope="col">
                  {t.week(index + 1, `${shortDay(from, locale)}–${shortDay(to, locale)}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.channels.map(({ name, weeks }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {weeks.map((week, index) => (
                  <td key={counts.weeks[index]?.from} data-fit={week.fit}>
                    {state(week, t.ofRange(week.n, week.min, week.max))}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t.hours}</th>
              {counts.hours.map((week, index) => (
                <td key={counts.weeks[index]?.from} data-fit={week.fit}>
                  {state(week, t.ofHours(formatNumber(week.n, locale), formatNumber(week.max, locale)))}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <dl>
        <div data-fit={counts.promo.fit}>
          <dt>{t.promoShare}</dt>
          <dd>
            {state(
              counts.promo,
              t.atMost(formatNumber(counts.promo.n, locale), formatNumber(counts.promo.max, locale)),
            )}
          </dd>
        </div>
        <div data-fit={counts.open.fit}>
          <dt>{t.openShare}</dt>
          <dd>
            {state(counts.open, t.atLeast(formatNumber(counts.open.n, locale), formatNumber(counts.open.min, locale)))}
          </dd>
        </div>
      </dl>
    </section>
  );
}
