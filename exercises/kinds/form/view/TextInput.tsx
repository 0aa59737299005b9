import { platformNames } from "../../../data/platform-names.ts";
import type { Locale } from "../../../lib/locale.ts";
import { localize } from "../../../lib/localize.ts";
import { limitsOf, postLength } from "../../../lib/posts/length.ts";
import { countWords } from "../../../lib/text/words.ts";
import { maxTextLength, parseText, type TextDoc } from "../../../lib/text.ts";
import { Gauge } from "../../../parts/Gauge.tsx";
import { PostPreview } from "../../../parts/PostPreview.tsx";
import type { TextField } from "../fields.ts";
import { formStrings } from "../strings.ts";
import type { FieldProps } from "./props.ts";

interface Props extends FieldProps<TextField> {
  readonly poster: { readonly name: string; readonly handle: string } | null;
}

/** Words to write: an editor with its counters, its gauge and, for a post, how it would look. */
export function TextInput({ field, locale, id, value, describedBy, onChange, poster }: Props) {
  const t = formStrings[locale];
  const text = typeof value === "string" ? value : "";
  const doc = parseText(text, locale);
  const shared = {
    id,
    lang: locale,
    value: text,
    "aria-describedby": `${describedBy} ${id}-count`,
  };
  return (
    <>
      {field.lines === 1 ? (
        <input type="text" {...shared} maxLength={500} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea
          {...shared}
          rows={field.lines}
          maxLength={maxTextLength}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <Counters id={`${id}-count`} field={field} doc={doc} locale={locale} />
      {field.gauge && <Gauge text={doc} texts={t} {...targetOf(field, locale)} />}
      {poster !== null && field.platform !== undefined && (
        <PostPreview platform={field.platform} text={text} {...poster} texts={t} />
      )}
    </>
  );
}

/** The readability that the field is held to, where that differs from the usual. */
function targetOf({ rules }: TextField, locale: Locale): { target?: number } {
  const use = rules.find(({ use }) => use === "readable");
  const { min } = localize(use?.with ?? {}, locale) as { min?: unknown };
  return typeof min === "number" ? { target: min } : {};
}

function Counters({ id, field, doc, locale }: Pick<Props, "field" | "locale"> & { id: string; doc: TextDoc }) {
  const t = formStrings[locale];
  const words = countWords(doc.raw, doc.words);
  const limits = field.platform === undefined ? null : limitsOf(field.platform);
  const length = limits === null ? 0 : postLength(doc.raw, limits);
  const hashtags = doc.raw.match(/#[\p{L}\p{N}_]+/gu)?.length ?? 0;
  const offWords = field.words !== undefined && words > 0 && (words < field.words.min || words > field.words.max);
  const off = (over: boolean) => (over ? "" : undefined);
  if (field.words === undefined && limits === null) return <span id={id} />;
  return (
    <p id={id} className="counters">
      {field.words !== undefined && (
        <span data-off={off(offWords)}>
          {t.words(words)}, {t.wordRange(field.words.min, field.words.max)}
        </span>
      )}
      {limits !== null && field.platform !== undefined && (
        <span data-off={off(length > limits.post)}>{t.length(length, limits.post, platformNames[field.platform])}</span>
      )}
      {limits?.hashtags != null && (
        <span data-off={off(hashtags > limits.hashtags)}>{t.hashtags(hashtags, limits.hashtags)}</span>
      )}
    </p>
  );
}
