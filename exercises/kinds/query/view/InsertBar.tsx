import type { Locale } from "../../../lib/locale.ts";
import { queryStrings } from "../strings.ts";

interface Props {
  readonly locale: Locale;
  /** Puts signs around what is selected, or at the cursor. */
  readonly onInsert: (before: string, after: string) => void;
  readonly onClear: () => void;
}

/** Buttons that write operators at the cursor, for those who don't find the signs on their keyboard. */
export function InsertBar({ locale, onInsert, onClear }: Props) {
  const t = queryStrings[locale];
  const signs = [
    { shown: "AND", label: "AND", before: " AND ", after: "" },
    { shown: "OR", label: "OR", before: " OR ", after: "" },
    { shown: "NOT", label: "NOT", before: " NOT ", after: "" },
    { shown: "“ ”", label: t.insertPhrase, before: '"', after: '"' },
    { shown: "( )", label: t.insertGroup, before: "(", after: ")" },
    { shown: "*", label: t.insertStar, before: "", after: "*" },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a part of a form
    <div className="query-insert" role="group" aria-label={t.insert}>
      {signs.map(({ shown, label, before, after }) => (
        <button key={shown} type="button" aria-label={`${t.insert} ${label}`} onClick={() => onInsert(before, after)}>
          {shown}
        </button>
      ))}
      <button type="button" className="query-clear" onClick={onClear}>
        {t.clear}
      </button>
    </div>
  );
}
