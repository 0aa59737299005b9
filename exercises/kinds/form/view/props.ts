import type { Locale } from "../../../lib/locale.ts";
import type { FormAnswer } from "../schema.ts";

/** The value of one field, as an answer holds it. */
export type Value = FormAnswer[string];

/** What every field of the form gets. */
export interface FieldProps<F> {
  readonly field: F;
  readonly locale: Locale;
  /** Id of the control, unique on the page; descriptions hang on it. */
  readonly id: string;
  readonly value: Value | undefined;
  /** Ids of elements that describe the control besides its own counters. */
  readonly describedBy: string;
  readonly onChange: (value: Value) => void;
}
