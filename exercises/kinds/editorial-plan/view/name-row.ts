import type { Locale } from "../../../lib/locale.ts";
import { saysNone } from "../../../lib/plan/read.ts";
import { showCell } from "./cell-value.ts";
import type { Choices } from "./choices.ts";
import type { Cells } from "./sheet.ts";

/**
 * What a row of the calendar is called in a few words: the channel, then format and type. "none" names nothing: a pause
 * or a report that is on no channel goes by its type. `title` is "" for a row of which too little is written.
 */
export function nameRow(
  cells: Cells,
  choices: Choices["rows"],
  locale: Locale,
): { readonly title: string; readonly details: readonly string[] } {
  const show = (field: string) => {
    const value = cells[field] ?? "";
    return saysNone(value) ? "" : showCell(value, "choice", choices[field] ?? [], locale);
  };
  const [platform, format, type] = [show("platform"), show("format"), show("type")];
  const title = platform || type;
  return { title, details: [format, platform === "" ? "" : type].filter((text) => text !== "") };
}
