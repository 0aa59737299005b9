import type { Locale } from "../../../lib/locale.ts";
import { isPlain, roughStem } from "../../../lib/text/plain-words.ts";
import { parseText } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Voice } from "../check-schema.ts";
import { formMessages } from "../messages.ts";
import { atField, type Part, part } from "../places.ts";
import { linesOf, stringOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

const stemsOf = (text: string, locale: Locale) =>
  parseText(text, locale).words.map(({ norm }) => roughStem(norm, locale));

/** The stems of the words that name something. */
const tellingOf = (text: string, locale: Locale) =>
  parseText(text, locale)
    .words.filter((word) => !isPlain(word, locale))
    .map(({ norm }) => roughStem(norm, locale));

/** Whether the words of a line stand in a text, in this order and next to one another, in whatever form. */
function uses(text: readonly string[], line: readonly string[]): boolean {
  return line.length > 0 && text.some((_, at) => line.every((stem, step) => text[at + step] === stem));
}

/** Words that may slip in between those of a phrase: "porta anche i bambini" is still "porta i bambini". */
const slack = 2;

/** Whether words stand in a text in this order, with a word or two between them. */
function usesLoosely(text: readonly string[], line: readonly string[]): boolean {
  return (
    line.length > 0 &&
    text.some((_, at) => {
      let from = at;
      return line.every((stem, step) => {
        const found = text.indexOf(stem, from);
        if (found < 0 || found > (step === 0 ? at : from + slack)) return false;
        from = found + 1;
        return true;
      });
    })
  );
}

/** Whether a sample keeps the voice that the form describes: words to use, words to avoid, none of them in both lists. */
export function checkVoice(check: Voice, { fields }: Form, answer: FormAnswer, locale: Locale): Part {
  const t = formMessages[locale];
  const say = linesOf(answer, check.say).map((line) => ({
    line,
    stems: stemsOf(line, locale),
    telling: tellingOf(line, locale),
  }));
  const avoid = linesOf(answer, check.avoid).map((line) => ({ line, stems: stemsOf(line, locale) }));
  const sample = stemsOf(stringOf(answer, check.sample), locale);
  const telling = tellingOf(stringOf(answer, check.sample), locale);
  const findings: Finding[] = [];
  for (const { line, stems } of say)
    if (avoid.some((other) => other.stems.join(" ") === stems.join(" ")))
      findings.push({ range: null, cell: atField(fields, check.avoid), ...t.inBoth(line) });
  if (sample.length > 0) {
    // As people use a phrase: 'have another go' is used in 'she had another go'.
    const used = say.filter((one) =>
      one.telling.length > 1 ? usesLoosely(telling, one.telling) : usesLoosely(sample, one.stems),
    );
    if (used.length < check.atLeast)
      findings.push({ range: null, cell: atField(fields, check.sample), ...t.fewOwn(used.length, check.atLeast) });
    for (const { line, stems } of avoid)
      if (uses(sample, stems)) findings.push({ range: null, cell: atField(fields, check.sample), ...t.avoided(line) });
  }
  return part("voice-kept", "blocking", findings);
}
