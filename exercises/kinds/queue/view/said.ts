import type { Locale } from "../../../lib/locale.ts";
import type { Step } from "../replay.ts";
import { queueStrings } from "../strings.ts";

/** A step in words. */
export function saidOf({ action, moved }: Step, locale: Locale): string {
  const { did } = queueStrings[locale];
  return action.do === "notice" ? did.notice : did[action.do](moved.length);
}
