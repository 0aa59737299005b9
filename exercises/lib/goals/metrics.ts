import { marketWords } from "../../data/market-words.ts";
import { countMetrics } from "../../data/metric-counts.ts";
import type { Metric, MetricFamily } from "../../data/metric-families.ts";
import { rateMetrics } from "../../data/metric-rates.ts";
import { matches, pattern } from "../pattern.ts";
import { overlaps, type Range } from "../range.ts";
import type { TextDoc } from "../text.ts";

/** A measure that a text names. */
export interface NamedMetric extends Range {
  readonly kind: Metric["kind"];
  readonly families: readonly MetricFamily[];
}

const market = pattern(marketWords);
/** Rates first: their names hold those of counts (`tasso di clic`), and each place is taken once. */
const metricPatterns = [...rateMetrics, ...countMetrics].map((metric) => ({ metric, re: pattern(metric.forms) }));

/** Places that name a market: 'abroad', 'architects'. */
export function marketsIn(text: TextDoc, where: Range): Range[] {
  return matches(text, market, where);
}

/** The measures that a text names, each place once. With a market named, any count is a measure of new markets too. */
export function metricsIn(text: TextDoc, where: Range): NamedMetric[] {
  const abroad = marketsIn(text, where).length > 0;
  const found: NamedMetric[] = [];
  for (const { metric, re } of metricPatterns) {
    for (const place of matches(text, re, where).slice(0, 20)) {
      if (found.some((other) => overlaps(other, place))) continue;
      const families =
        abroad && !metric.families.includes("new-markets")
          ? [...metric.families, "new-markets" as const]
          : metric.families;
      found.push({ ...place, kind: metric.kind, families });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
