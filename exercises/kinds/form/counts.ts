import { platformNames } from "../../data/platform-names.ts";
import type { Locale } from "../../lib/locale.ts";
import { ownOptions, wordsAsked } from "../../lib/own-options.ts";
import { findHashtags } from "../../lib/posts/hashtags.ts";
import { limitsOf, postLength } from "../../lib/posts/length.ts";
import { countWords } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";
import { usualWords } from "../../lib/usual-words.ts";
import type { TextField } from "./fields.ts";
import { formStrings } from "./strings.ts";

/** A count beside an editor, in words, and whether it is off what is asked. */
export interface Count {
  readonly text: string;
  readonly off: boolean;
}

type Counter = (field: TextField, text: TextDoc, locale: Locale) => Count | null;

/** What a field's own option of a rule says, else the other value. */
const textOr = (value: unknown, other: string | undefined): string | undefined =>
  typeof value === "string" ? value : other;

const words: Counter = ({ words: asked, rules, scene }, text, locale) => {
  const given = scene === undefined ? asked : scene.words;
  if (given === undefined && ownOptions(rules, "fits-length", locale) === null) return null;
  const t = formStrings[locale];
  const { min, max } = wordsAsked(rules, locale, given ?? usualWords);
  const count = countWords(text.raw, text.words);
  return { text: `${t.words(count)}, ${t.wordRange(min, max)}`, off: count > 0 && (count < min || count > max) };
};

const length: Counter = ({ platform, rules }, { raw }, locale) => {
  const own = ownOptions(rules, "fits-platform", locale);
  const where = textOr(own?.platform, platform);
  const limits = where === undefined ? null : limitsOf(where);
  if (where === undefined || limits === null) return null;
  const max = own?.reply === true ? (limits.reply ?? limits.post) : limits.post;
  const count = postLength(raw, limits);
  const name = Object.hasOwn(platformNames, where) ? platformNames[where as keyof typeof platformNames] : where;
  return { text: formStrings[locale].length(count, max, name), off: count > max };
};

const hashtags: Counter = ({ platform, rules }, { raw }, locale) => {
  const own = ownOptions(rules, "hashtag-count", locale);
  const where = textOr(own?.platform, platform ?? (own === null ? undefined : "instagram"));
  const cap = where === undefined ? null : (limitsOf(where)?.hashtags ?? null);
  const asked = typeof own?.max === "number" ? own.max : null;
  if (cap === null && asked === null) return null;
  const max = Math.min(cap ?? Number.POSITIVE_INFINITY, asked ?? Number.POSITIVE_INFINITY);
  const count = findHashtags(raw).length;
  return { text: formStrings[locale].hashtags(count, max), off: count > max };
};

/** What is counted beside the editor of a text, held to what its own rules say: a counter that allows five where the verdict allows three misleads. */
export const countsOf = (field: TextField, text: TextDoc, locale: Locale): Count[] =>
  [words, length, hashtags].flatMap((counter) => counter(field, text, locale) ?? []);
