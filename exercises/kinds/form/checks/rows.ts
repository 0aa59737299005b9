import { figuresIn } from "../../../lib/figures.ts";
import type { Locale } from "../../../lib/locale.ts";
import { groupPattern } from "../../../lib/option-words.ts";
import { isQuoted, matches } from "../../../lib/pattern.ts";
import { isDeniedInClause } from "../../../lib/scope.ts";
import { parseText, type TextDoc } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Rows } from "../check-schema.ts";
import { onCell, type Part, part } from "../places.ts";
import { rowsOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

/** Whether the words say it: neither quoted nor denied ('non perché va di moda'). */
function says(text: TextDoc, patterns: readonly string[], locale: Locale): boolean {
  return matches(text, groupPattern(patterns, locale)).some(
    (place) => !isQuoted(text, place) && !isDeniedInClause(text, place),
  );
}

/** Whether each row, or each that speaks of something, holds what it must and nothing that it must not. */
export function checkRows(check: Rows, _form: Form, answer: FormAnswer, locale: Locale): Part {
  const findings = rowsOf(answer, check.table).flatMap((row, at): Finding[] => {
    const raw = row[check.column] ?? "";
    if (raw.trim() === "") return [];
    const about = check.when === undefined ? undefined : parseText(row[check.when.column] ?? "", locale);
    if (about !== undefined && check.when !== undefined && !says(about, check.when.patterns[locale], locale)) return [];
    const text = parseText(raw, locale);
    const fits =
      (check.oneOf === undefined || check.oneOf.includes(raw)) &&
      figuresIn(text).length >= check.figures &&
      (check.avoid === undefined || !says(text, check.avoid[locale], locale));
    return fits ? [] : [{ range: null, cell: onCell(check.table, at, check.column), ...check.locale[locale] }];
  });
  return part("rows-fit", "blocking", findings);
}
