import type { Locale } from "../../../lib/locale.ts";
import { contentStems } from "../../../lib/text/plain-words.ts";
import { parseText, type TextDoc } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Differ } from "../check-schema.ts";
import { formMessages } from "../messages.ts";
import { atField, type Part, part } from "../places.ts";
import { stringOf } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

/** Share of stems that two texts have in common, of all that either has (Jaccard), 0–1. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}

/** Words at the head of a text: two that open alike, and say much the same, are one text for whoever follows both. */
const opening = 3;
/** Of the most that two texts may share, so much is too much already when they open alike. */
const alikeFrom = 0.6;

const headOf = ({ words }: TextDoc): string =>
  words
    .slice(0, opening)
    .map(({ norm }) => norm)
    .join(" ");

/** Whether each pair of texts says the same thing in different words. */
export function checkDiffer(check: Differ, { fields }: Form, answer: FormAnswer, locale: Locale): Part {
  const t = formMessages[locale];
  const texts = check.fields.flatMap((id) => {
    const words = stringOf(answer, id);
    const label = fields.find((field) => field.id === id)?.locale[locale].label ?? id;
    const text = parseText(words, locale);
    return words.trim() === "" ? [] : [{ id, label, stems: contentStems(text), head: headOf(text) }];
  });
  const found = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other): Finding[] => {
      const share = inCommon(one.stems, other.stems);
      const cell = atField(fields, other.id);
      if (share > check.max * (one.head === other.head ? alikeFrom : 1))
        return [{ range: null, cell, ...t.tooAlike(one.label, other.label) }];
      if (share < check.min) return [{ range: null, cell, ...t.tooFar(one.label, other.label) }];
      return [];
    }),
  );
  return part("texts-differ", "blocking", found);
}
