import type { Exercise } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";

/** A try at passing without answering. */
export interface Trick {
  readonly trick: string;
  readonly exercise: Exercise;
  readonly locale: Locale;
  readonly answer: unknown;
}
