import { allOf } from "../stores/records/all.ts";
import { mergeReviews, type Review } from "../stores/records/review.ts";
import { here, type Vault } from "../stores/vault.ts";
import { readDeck } from "./deck.ts";
import { type DeckCard, reviewStore } from "./review.ts";
import { todayOf } from "./review-queue.ts";

/** Cards already met that are due by the end of today: as many as the review, which has this deck, will ask again. */
export const dueToday = (deck: readonly DeckCard[], vault: Vault = here()): number =>
  reviewStore(deck, vault).today().due;

/**
 * The most that can be due, which is known before the deck is fetched: whatever was ever met, and so also cards that
 * are in the deck no longer.
 */
export function mostDueToday(vault: Vault = here()): number {
  const logs = [...allOf("reviews", vault).values()].flatMap(({ $record }) => Object.entries($record.get().cards));
  const byCard = Map.groupBy(logs, ([id]) => id);
  const cards = [...byCard].map(([id, of]) => ({
    id,
    log: of.reduce<readonly Review[]>((merged, [, log]) => mergeReviews(merged, log), []),
    missed: false,
  }));
  return todayOf(cards, 0, vault.now()).due;
}

let deck: Promise<readonly DeckCard[]> | null = null;

/** Cards due, of those in the deck at this address, which is fetched once any may be; where it can't be, of all ever met. */
export async function dueNow(address: string): Promise<number> {
  const most = mostDueToday();
  if (most === 0) return 0;
  deck ??= fetch(address)
    .then(readDeck)
    .then(({ cards }) => cards);
  try {
    return dueToday(await deck);
  } catch {
    // Asked for anew next time.
    deck = null;
    return most;
  }
}
