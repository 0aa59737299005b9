import type { Locale } from "../../../lib/locale.ts";
import type { Pairs } from "../check-schema.ts";
import { atField, type Part, part } from "../places.ts";
import { stringOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

/** Whether two choices go together. */
export function checkPairs(check: Pairs, { fields }: Form, answer: FormAnswer, locale: Locale): Part {
  const [a, b] = [stringOf(answer, check.a), stringOf(answer, check.b)];
  const together = check.pairs.some(([first, second]) => first === a && second === b);
  const open = a === "" || b === "";
  const wrong = { range: null, cell: atField(fields, check.b), ...check.locale[locale] };
  return part("fits-together", "blocking", open || together ? [] : [wrong], open);
}
