import type { Localized } from "./locale.ts";

/** Where words or limits that a rule goes by come from. They age: whoever reads the rule sees since when nobody looked. */
export interface DatedSource {
  readonly source: Localized<string>;
  /** A month, 2026-11, or a day, 2026-11-27. */
  readonly checkedOn: string;
}
