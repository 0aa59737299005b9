import { svg } from "../dom/svg.ts";

const width = 40;
const height = 96;

/** A week of the chart: what stands under its bar, and its minutes. */
interface MinutesBar {
  readonly short: string;
  readonly minutes: number;
}

/** Bars, one a week, the last one this week's, and a dashed line at the plan's minutes. `label` says in words what they show. */
export function minutesChart(
  bars: readonly MinutesBar[],
  plan: number | null,
  planName: string,
  label: string,
): SVGElement {
  const most = Math.max(60, plan ?? 0, ...bars.map(({ minutes }) => minutes));
  const all = bars.length * width;
  const tall = (minutes: number) => Math.round((minutes / most) * height);
  const floor = height + 18;
  const chart = svg("svg", { viewBox: `0 0 ${all} ${height + 40}`, role: "img", "aria-label": label, class: "bars" });
  for (const [n, { short, minutes }] of bars.entries()) {
    const middle = n * width + width / 2;
    const now = n === bars.length - 1 ? " now" : "";
    if (minutes > 0)
      chart.append(
        svg("rect", {
          x: n * width + 8,
          y: floor - tall(minutes),
          width: width - 16,
          height: tall(minutes),
          rx: 3,
          class: `bar${now}`,
        }),
        svg("text", { x: middle, y: floor - tall(minutes) - 4, class: "number" }, String(minutes)),
      );
    chart.append(svg("text", { x: middle, y: height + 35, class: `day${now}` }, short));
  }
  chart.append(svg("line", { x1: 0, y1: floor + 0.5, x2: all, y2: floor + 0.5 }));
  if (plan !== null) {
    const y = floor - tall(plan);
    chart.append(
      svg("line", { x1: 0, y1: y, x2: all, y2: y, class: "plan" }),
      svg("text", { x: 2, y: y - 4, class: "plan-name" }, planName),
    );
  }
  return chart;
}
