import { allReviews } from "./all-records.ts";
import { todayOf } from "./review-queue.ts";
import { mergeReviews, type Review } from "./review-record.ts";
import { here, type Vault } from "./vault.ts";

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
