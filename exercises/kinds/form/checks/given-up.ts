import type { Locale } from "../../../lib/locale.ts";
import { groupPattern } from "../../../lib/pattern/option-words.ts";
import { isQuoted, matches } from "../../../lib/pattern.ts";
import { fold } from "../../../lib/text/fold.ts";
import { parseText } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { GivenUp } from "../check-schema.ts";
import { onCell, type Part, part } from "../places.ts";
import { placedRows, stringOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";
import { naming } from "./avoid.ts";

/** The names that a text gives up: 'Non apriremo TikTok', 'YouTube stays out'. */
function givenUp(check: GivenUp, answer: FormAnswer, locale: Locale): ReadonlySet<string> {
  const text = parseText(stringOf(answer, check.in), locale);
  const gives = (name: string) =>
    matches(
      text,
      groupPattern(
        check.says[locale].map((source) => source.replaceAll("{name}", fold(name))),
        locale,
      ),
    ).some((place) => !isQuoted(text, place));
  return new Set(check.names.filter((name) => text.folded.includes(fold(name)) && gives(name)));
}

/** Whether what a text gives up is counted on nowhere else in the form. */
export function checkGivenUp(check: GivenUp, _form: Form, answer: FormAnswer, locale: Locale): Part {
  const names = [...givenUp(check, answer, locale)];
  const findings = check.cells.flatMap(({ table, column }) =>
    placedRows(answer, table).flatMap(({ at, cells }): Finding[] => {
      const text = parseText(cells[column] ?? "", locale);
      const name = names.find((one) => matches(text, groupPattern([fold(one)], locale)).length > 0);
      if (name === undefined) return [];
      return [{ range: null, cell: onCell(table, at, column), ...naming(check.locale[locale], name) }];
    }),
  );
  return part("not-given-up", "blocking", findings);
}
