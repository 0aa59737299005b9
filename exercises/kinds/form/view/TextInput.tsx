import type { Locale } from "../../../lib/locale.ts";
import { ownOptions } from "../../../lib/own-options.ts";
import { maxTextLength, parseText, type TextDoc } from "../../../lib/text.ts";
import { Gauge } from "../../../parts/Gauge.tsx";
import { PostPreview } from "../../../parts/PostPreview.tsx";
import { countsOf } from "../counts.ts";
import type { TextField } from "../fields.ts";
import { formStrings } from "../strings.ts";
import type { FieldProps } from "./props.ts";

interface Props extends FieldProps<TextField> {
  readonly poster: { readonly name: string; readonly handle: string } | null;
}

/** Words to write: an editor with its counters, its gauge and, for a post, how it would look. */
export function TextInput({ field, locale, id, value, describedBy, invalid, onChange, poster }: Props) {
  const t = formStrings[locale];
  const text = typeof value === "string" ? value : "";
  const doc = parseText(text, locale);
  const shared = {
    id,
    lang: locale,
    value: text,
    "aria-describedby": `${describedBy} ${id}-count`,
    "aria-invalid": invalid,
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
  const min = ownOptions(rules, "readable", locale)?.min;
  return typeof min === "number" ? { target: min } : {};
}

function Counters({ id, field, doc, locale }: Pick<Props, "field" | "locale"> & { id: string; doc: TextDoc }) {
  const counts = countsOf(field, doc, locale);
  if (counts.length === 0) return <span id={id} />;
  return (
    <p id={id} className="counters">
      {counts.map(({ text, off }) => (
        <span key={text} data-off={off ? "" : undefined}>
          {text}
        </span>
      ))}
    </p>
  );
}
