import { dateRegion } from "../dom/date-region.ts";
import { counted } from "../dom/fill.ts";
import { partOf } from "../dom/part-of.ts";
import { tableRow } from "../dom/table-row.ts";
import type { ReviewWords } from "../i18n/review.ts";
import { here } from "../stores/vault.ts";
import type { ReviewStore } from "./review.ts";
import { barChart, chartDays } from "./review-chart.ts";
import type { Today } from "./review-queue.ts";

/** The days that come: what tomorrow brings, and how many cards each day of a fortnight. */
function showAhead(root: HTMLElement, { ahead }: Today, words: ReviewWords): void {
  const [tomorrow = 0] = ahead;
  const all = ahead.reduce((sum, cards) => sum + cards, 0);
  const first = tomorrow > 0 ? counted(words.tomorrow, tomorrow) : words.tomorrowNone;
  const text = `${first} ${all > 0 ? counted(words.fortnight, all) : ""}`.trim();
  partOf(root, ".review-tomorrow").textContent = text;
  const days = chartDays(ahead, here().now(), dateRegion());
  partOf(root, ".review-ahead figure").hidden = all === 0;
  partOf(root, ".review-ahead details").hidden = all === 0;
  partOf(root, ".review-chart").replaceChildren(barChart(days, text));
  partOf(root, ".review-ahead tbody").replaceChildren(...days.map(({ long, cards }) => tableRow(long, String(cards))));
}

/** What is left of today's cards, what was done, and what comes, in the parts of ReviewDeck.astro that tell it. */
export function showSums(root: HTMLElement, store: ReviewStore, today: Today, words: ReviewWords): void {
  const count = today.queue.length;
  const left = [counted(words.left, count), ...(today.fresh > 0 ? [counted(words.fresh, today.fresh)] : [])];
  partOf(root, ".review-count").textContent = count > 0 ? left.join(" · ") : "";
  partOf(root, ".review-given").textContent = today.done > 0 ? counted(words.given, today.done) : "";
  partOf(root, ".review-held").textContent = today.held > 0 ? counted(words.held, today.held) : "";
  partOf(root, "[data-undo]").hidden = !store.canUndo();
  partOf(root, ".review-ahead").hidden = !store.begun();
  showAhead(root, today, words);
}
