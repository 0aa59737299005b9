import type { Localized } from "../lib/locale.ts";

/** What a company wants of its channels (facts 6.1 and 6.3): each measure belongs to one or more of these families. */
export const metricFamilies = ["awareness", "engagement", "reputation", "news", "sales", "new-markets"] as const;

/** One of the families. */
export type MetricFamily = (typeof metricFamilies)[number];

/** Names of the families for a learner. */
export const familyNames: Readonly<Record<MetricFamily, Localized<string>>> = {
  awareness: { it: "notorietà", en: "awareness" },
  engagement: { it: "coinvolgimento", en: "engagement" },
  reputation: { it: "reputazione", en: "reputation" },
  news: { it: "diffusione di notizie", en: "spreading news" },
  sales: { it: "vendite", en: "sales" },
  "new-markets": { it: "nuovi mercati", en: "new markets" },
};

/** What a measure is counted in: things, a share of 100, time, money, points of a scale; of answering, a share or a time. */
type MetricKind = "count" | "rate" | "time" | "money" | "score" | "reply";

/** A measure: patterns of its names in either language (teams mix them), its kind, its families. */
export interface Metric {
  readonly forms: readonly string[];
  readonly kind: MetricKind;
  readonly families: readonly MetricFamily[];
}

/** One to three families, parted by blanks. */
type Families = MetricFamily | `${MetricFamily} ${MetricFamily}` | `${MetricFamily} ${MetricFamily} ${MetricFamily}`;

/** Makes a measure of a kind, its families and the patterns of its names. */
export const metric = (kind: MetricKind, families: Families, ...forms: string[]): Metric => ({
  forms,
  kind,
  families: families.split(" ") as MetricFamily[],
});
