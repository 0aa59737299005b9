import type { Browser } from "@playwright/test";
import type { Locale } from "../../exercises/lib/locale.ts";
import { median, quantile } from "./quantile.ts";
import type { Engine } from "./search-engines.ts";
import { families, type Query } from "./search-queries.ts";
import { type FirstVisit, firstVisit, warmAnswers } from "./search-visit.ts";

/** First visits to an engine; medians of them are told. */
const visits = 5;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean reciprocal rank and recall among the first ten results. */
interface Quality {
  readonly mrr: number;
  readonly recall: number;
}

/** A query and the pages that were found for it, best first. */
interface Found {
  readonly query: Query;
  readonly pages: readonly string[];
}

/** The place of the first right page among the first ten results, from 1; 0 when it isn't there. */
const placeOf = ({ query, pages }: Found) => pages.slice(0, 10).findIndex((page) => query.pages.includes(page)) + 1;

function qualityOf(found: readonly Found[]): Quality {
  const places = found.map(placeOf);
  return {
    mrr: mean(places.map((place) => (place > 0 ? 1 / place : 0))),
    recall: mean(places.map((place) => (place > 0 ? 1 : 0))),
  };
}

/** Everything that is told of an engine in one language. */
export async function measure(
  browser: Browser,
  engine: Engine,
  locale: Locale,
  queries: readonly Query[],
  isLesson: (page: string) => boolean,
) {
  const firsts: FirstVisit[] = [];
  for (const { text } of queries.filter(({ family }) => family === "heading").slice(0, visits))
    firsts.push(await firstVisit(browser, engine, locale, text));
  const first = (what: keyof FirstVisit) =>
    quantile(
      firsts.map((visit) => visit[what]),
      0.5,
    );
  const texts = queries.map(({ text }) => text);
  const answers = await warmAnswers(browser, engine, locale, texts);
  const shown = queries.map((query, at): Found => ({ query, pages: answers[at]?.pages ?? [] }));
  const lessons = shown.map(({ query, pages }): Found => ({ query, pages: pages.filter(isLesson) }));
  const times = answers.map(({ ms }) => ms);
  return {
    name: `${engine.name} ${locale}`,
    kb: first("bytes") / 1000,
    ms: first("ms"),
    excerptKb: first("excerptBytes") / 1000,
    excerptMs: first("excerptMs"),
    allKb: first("allBytes") / 1000,
    p50: median(times),
    p95: quantile(times, 0.95),
    excerptP95: quantile(
      answers.map(({ excerptMs }) => excerptMs),
      0.95,
    ),
    everything: qualityOf(shown),
    lessons: qualityOf(lessons),
    byFamily: Object.fromEntries(
      families.map((family) => [family, qualityOf(lessons.filter(({ query }) => query.family === family))]),
    ) as Record<(typeof families)[number], Quality>,
    missed: lessons.flatMap((found) => {
      const place = placeOf(found);
      const { query, pages } = found;
      return place === 1
        ? []
        : [
            `${query.family.padEnd(10)} ${place || "–"}  “${query.text}” → ${query.pages[0]}, first: ${pages[0] ?? "none"}`,
          ];
    }),
  };
}
