import type { Locale } from "../../lib/locale.ts";
import { type ShowWork, tableBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import { planted } from "./planted.ts";
import type { Mark, PartMark, RowMark, Spot } from "./schema.ts";
import { sayValue } from "./view/part-label.ts";
import { labelOf, sayCell } from "./view/row-fields.ts";
import { spotStrings } from "./view/strings.ts";

const head = {
  it: ["Dove", "Prima", "Dopo", "Che cosa non andava"],
  en: ["Where", "Before", "After", "What was wrong"],
};

/** A correction: where, what stood there, what stands there now; "" where nothing was written in its place. */
type Correction = readonly [where: string, before: string, after: string];

function ofPart({ material }: Spot, { part: id, fix }: PartMark, locale: Locale): Correction[] {
  const part = material.is === "post" ? material[locale].parts.find((one) => one.id === id) : undefined;
  if (part === undefined) return [];
  return [[part.label, sayValue(part, part.value, locale), fix === null ? "" : sayValue(part, fix, locale)]];
}

/** A row of a calendar: a correction for each cell that was changed, or the row alone where none was. */
function ofRow({ material }: Spot, { row, cells }: RowMark, locale: Locale): Correction[] {
  const shown = material.is === "calendar" ? planted(material[locale]).rows[row - 1] : undefined;
  if (shown === undefined) return [];
  const t = spotStrings[locale];
  const changed = (Object.keys(cells) as (keyof typeof cells)[]).map((field): Correction => {
    const say = (value: string) => sayCell(field, value, locale) || t.empty;
    return [`${t.row(row)}, ${labelOf(field, locale)}`, say(shown[field]), say(cells[field] ?? "")];
  });
  return changed.length > 0 ? changed : [[t.row(row), "", ""]];
}

function correctionsOf(exercise: Spot, mark: Mark, locale: Locale): Correction[] {
  if ("part" in mark) return ofPart(exercise, mark, locale);
  if ("row" in mark) return ofRow(exercise, mark, locale);
  const { takenOut } = spotStrings[locale];
  return [["", mark.words, mark.fix === "" ? takenOut : (mark.fix ?? "")]];
}

/** Every mark as a correction, before and after, with the reason that was given. */
export const showWork: ShowWork<Spot> = (exercise, saved, locale) => {
  const marks = (readDraft(saved)?.marks ?? []).toSorted((a, b) => placeOf(a) - placeOf(b));
  const rows = marks.flatMap((mark) => {
    const reason = exercise.reasons.find(({ id }) => id === mark.reason)?.locale[locale] ?? "";
    return correctionsOf(exercise, mark, locale).map((correction) => [...correction, reason]);
  });
  return tableBlock(null, head[locale], rows);
};

/** In the order of a text or a calendar; the parts of a post stay as they were marked. */
function placeOf(mark: Mark): number {
  if ("row" in mark) return mark.row;
  return "words" in mark ? (mark.start ?? 0) : 0;
}
