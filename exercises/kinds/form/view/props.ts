import type { Locale } from "../../../lib/locale.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { FormAnswer } from "../schema.ts";

/** The value of one field, as an answer holds it. */
export type Value = FormAnswer[string];

/** What a verdict says of a field, and whether it fails the answer. */
export interface FieldFinding extends Finding {
  readonly blocking: boolean;
}

/** A message that stands below its field, once, with all that it is said of. */
export interface Mend {
  readonly id: string;
  readonly message: string;
  readonly findings: readonly FieldFinding[];
}

/** What every field of the form gets. */
export interface FieldProps<F> {
  readonly field: F;
  readonly locale: Locale;
  /** Id of the control, unique on the page; descriptions hang on it. */
  readonly id: string;
  readonly value: Value | undefined;
  /** Ids of elements that describe the control besides its own counters. */
  readonly describedBy: string;
  /** Whether something said of the field fails the answer. */
  readonly invalid: boolean;
  readonly onChange: (value: Value) => void;
}
