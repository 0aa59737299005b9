import type { Locale } from "../../../lib/locale.ts";
import type { Range } from "../../../lib/range.ts";
import type { Mention } from "../schema.ts";
import { queryStrings } from "../strings.ts";

interface Props {
  readonly mention: Mention;
  readonly marks: readonly Range[];
  readonly locale: Locale;
}

/** A mention as a listening tool shows it, with the words that the query looks for marked. */
export function MentionCard({ mention, marks, locale }: Props) {
  const { text, author, source } = mention;
  const parts: { readonly text: string; readonly marked: boolean; readonly at: number }[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start > from) parts.push({ text: text.slice(from, start), marked: false, at: from });
    parts.push({ text: text.slice(start, end), marked: true, at: start });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false, at: from });
  return (
    <article className="mention" data-source={source}>
      <p className="mention-who">
        <strong>{author}</strong> <span>{queryStrings[locale].sources[source]}</span>
      </p>
      <p>{parts.map((part) => (part.marked ? <mark key={part.at}>{part.text}</mark> : part.text))}</p>
    </article>
  );
}
