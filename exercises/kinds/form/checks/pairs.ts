import type { Locale } from "../../../lib/locale.ts";
import type { Pairs } from "../check-schema.ts";
import { onField, type Part, part } from "../places.ts";
import { stringOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

/** Whether two choices go together. */
export function checkPairs(check: Pairs, { fields }: Form, answer: FormAnswer, locale: Locale): Part {
  const [a, b] = [stringOf(answer, check.a), stringOf(answer, check.b)];
  const together = check.pairs.some(([first, second]) => first === a && second === b);
  const open = a === "" || b === "";
  const cell = onField(
    fields.findIndex(({ id }) => id === check.b),
    check.b,
  );
  return part(
    "fits-together",
    "blocking",
    open || together ? [] : [{ range: null, cell, ...check.locale[locale] }],
    open,
  );
}
