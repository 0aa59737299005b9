import type { Locale } from "../../../lib/locale.ts";
import { groupPattern } from "../../../lib/pattern/option-words.ts";
import { isQuoted, matches } from "../../../lib/pattern.ts";
import type { Range } from "../../../lib/range.ts";
import { clauseAt, isDeniedInClause, isNegated } from "../../../lib/scope.ts";
import { parseText, type TextDoc } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Avoid } from "../check-schema.ts";
import { atField, type Part, part } from "../places.ts";
import { stringOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

/** What sets itself against the words before it, or answers their 'if', so that their 'not' reaches no farther. */
const contrast: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:ma|però|invece|mentre|bensì|(?:se|quando|qualora)(?: [\p{L}']+){1,8} (?:[tv]i|la|le|lo|noi) \p{L}+(?:iamo|remo))(?!\p{L})/u,
  en: /(?<!\p{L})(?:but|whereas|while|instead|though|(?:if|when|unless)(?: [\p{L}']+){1,8} we)(?!\p{L})/u,
};

function isDenied(text: TextDoc, place: Range): boolean {
  if (isNegated(text, place)) return true;
  const said = text.folded.slice(clauseAt(text, place).start, place.end);
  return isDeniedInClause(text, place) && !contrast[text.locale].test(said);
}

/** Puts the words that were found into a message. */
export const naming = ({ message, hint }: { message: string; hint: string }, words: string) => ({
  message: message.replaceAll("{said}", words),
  hint,
});

/** Whether no text says what it must not. */
export function checkAvoid(check: Avoid, { fields }: Form, answer: FormAnswer, locale: Locale): Part {
  const findings = check.fields.flatMap((id): Finding[] => {
    const text = parseText(stringOf(answer, id), locale);
    const range = matches(text, groupPattern(check.avoid[locale], locale)).find(
      (place) => !isQuoted(text, place) && !isDenied(text, place),
    );
    if (range === undefined) return [];
    const words = text.raw.slice(range.start, range.end);
    return [{ range, cell: atField(fields, id), ...naming(check.locale[locale], words) }];
  });
  return part("texts-avoid", "blocking", findings);
}
