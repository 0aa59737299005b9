import type { Locale } from "../../../lib/locale.ts";
import { matches, pattern } from "../../../lib/pattern.ts";
import { parseText } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Covers } from "../check-schema.ts";
import { formMessages } from "../messages.ts";
import { atField, type Part, part } from "../places.ts";
import { rowsOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

/** Whether each topic stands in some row of the column. */
export function checkCovers(check: Covers, { fields }: Form, answer: FormAnswer, locale: Locale): Part {
  const t = formMessages[locale];
  const rows = rowsOf(answer, check.table);
  const table = fields.find(({ id }) => id === check.table);
  const column = table?.type === "table" ? table.columns.find(({ id }) => id === check.column) : undefined;
  const label = column?.locale[locale].label ?? check.column;
  const texts = rows.map((row) => parseText(row[check.column] ?? "", locale));
  const missing = check.topics.filter(({ patterns }) => {
    const wanted = pattern(patterns[locale]);
    return !texts.some((text) => matches(text, wanted).length > 0);
  });
  const findings =
    rows.length === 0
      ? []
      : missing.map(
          ({ name }): Finding => ({
            range: null,
            cell: atField(fields, check.table),
            ...t.notCovered(name[locale], label),
          }),
        );
  return part("table-covers", "blocking", findings);
}
