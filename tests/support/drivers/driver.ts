import type { Locator, Page } from "@playwright/test";
import type { Exercise } from "../../../exercises/index.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";

/** How an answer of one kind is entered with the keyboard alone. */
export interface Driver<E extends Exercise, A> {
  /** Whether the editor lets such an answer be handed in: it may ask for everything to be filled in first. */
  readonly enters: (exercise: E, answer: A) => boolean;
  /** Enters the answer over what is there, and hands it in. */
  readonly enter: (at: { page: Page; panel: Locator; exercise: E; locale: Locale }, answer: A) => Promise<void>;
}
