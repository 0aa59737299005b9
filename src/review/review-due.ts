import { allReviews } from "../stores/all-records.ts";
import { mergeReviews, type Review } from "../stores/review-record.ts";
import { here, type Vault } from "../stores/vault.ts";
import { todayOf } from "./review-queue.ts";

/** Cards already met that are due by the end of today, whatever deck they are of. */
export function dueToday(now: Date, vault: Vault = here()): number {
  const logs = [...allReviews(vault).values()].flatMap(({ $record }) => Object.entries($record.get().cards));
  const byCard = Map.groupBy(logs, ([id]) => id);
  const cards = [...byCard].map(([id, of]) => ({
    id,
    log: of.reduce<readonly Review[]>((merged, [, log]) => mergeReviews(merged, log), []),
    missed: false,
  }));
  return todayOf(cards, 0, now).due;
}
