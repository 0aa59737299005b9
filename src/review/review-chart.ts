import { svg } from "../dom/svg.ts";

const width = 28;
const height = 96;

/** A day of the chart: what stands under its bar, its name in full, the cards that are due. */
interface ChartDay {
  readonly short: string;
  readonly long: string;
  readonly cards: number;
}

/** The days to come as they are named, from tomorrow. */
export function chartDays(ahead: readonly number[], now: Date, locale: string): ChartDay[] {
  const long = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
  return ahead.map((cards, n) => {
    // Noon: a day's name must not slip with summer time.
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + n + 1, 12);
    return { short: String(date.getDate()), long: long.format(date), cards };
  });
}

/** Bars, one a day, with the number over each. `label` says in words what they show. */
export function barChart(days: readonly ChartDay[], label: string): SVGElement {
  const most = Math.max(1, ...days.map(({ cards }) => cards));
  const chart = svg("svg", {
    viewBox: `0 0 ${days.length * width} ${height + 40}`,
    role: "img",
    "aria-label": label,
    class: "bars",
  });
  for (const [n, { short, cards }] of days.entries()) {
    const tall = Math.round((cards / most) * height);
    const middle = n * width + width / 2;
    if (cards > 0)
      chart.append(
        svg("rect", { x: n * width + 4, y: 18 + height - tall, width: width - 8, height: tall, rx: 3 }),
        svg("text", { x: middle, y: 13 + height - tall, class: "number" }, String(cards)),
      );
    chart.append(svg("text", { x: middle, y: height + 35, class: "day" }, short));
  }
  chart.append(svg("line", { x1: 0, y1: height + 18.5, x2: days.length * width, y2: height + 18.5 }));
  return chart;
}
