import { allOf } from "../stores/records/all.ts";
import { mergeReviews, type Review } from "../stores/records/review.ts";
import { here, type Vault } from "../stores/vault.ts";
import { readDeck } from "./deck.ts";
import { type DeckCard, reviewStore } from "./review.ts";
import { todayOf } from "./review-queue.ts";

/** Cards left today, new ones included: as many as the review, which has this deck, says. */
export const leftToday = (deck: readonly DeckCard[], vault: Vault = here()): number =>
  reviewStore(deck, vault).today().queue.length;

/**
 * Cards that come back by the end of today, as far as can be told without the deck: counted over every card ever met,
 * those that have left the deck included; new ones aren't known.
 */
export function backToday(vault: Vault = here()): number {
  const logs = [...allOf("reviews", vault).values()].flatMap(({ $record }) => Object.entries($record.get().cards));
  const byCard = Map.groupBy(logs, ([id]) => id);
  const cards = [...byCard].map(([id, of]) => ({
    id,
    log: of.reduce<readonly Review[]>((merged, [, log]) => mergeReviews(merged, log), []),
    missed: false,
  }));
  return todayOf(cards, 0, vault.now()).due;
}

/** Milliseconds for which the deck is waited for. */
const longest = 20_000;

let deck: Promise<readonly DeckCard[]> | null = null;

/** Cards left today of the deck at this address; where it can't be fetched, those that come back. */
export async function leftNow(address: string): Promise<number> {
  deck ??= fetch(address, { signal: AbortSignal.timeout(longest) })
    .then(readDeck)
    .then(({ cards }) => cards);
  try {
    return leftToday(await deck);
  } catch {
    // Asked for anew next time.
    deck = null;
    return backToday();
  }
}
