import type { Locale } from "../../../lib/locale.ts";
import type { Verdict } from "../../../lib/verdict.ts";
import type { Choice, Classify, Sorting } from "../schema.ts";

/** What every layout gets: it shows the cards of `rows` and says what was chosen. */
export interface SorterProps {
  readonly exercise: Classify;
  readonly locale: Locale;
  readonly sorting: Sorting;
  /** Places of the cards to show, from 0. */
  readonly rows: readonly number[];
  readonly verdict: Verdict | null;
  /** Whether a card has changed since it was handed in. */
  readonly isChanged: (card: string) => boolean;
  readonly onChange: (card: string, choice: Choice) => void;
}
