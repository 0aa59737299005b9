import { useId, useState } from "react";
import { planStrings } from "../strings.ts";
import { Control } from "./Control.tsx";
import { CopyLength } from "./CopyLength.tsx";
import { editText, showCell } from "./cell-value.ts";
import type { CellsContext } from "./clipboard.ts";
import type { Column } from "./columns.ts";
import type { Remark } from "./unread.ts";

interface Props {
  readonly column: Column;
  readonly label: string;
  readonly value: string;
  readonly platform: string;
  readonly context: CellsContext;
  readonly readOnly: boolean;
  readonly problems: readonly Remark[];
  readonly onTyping: (text: string | null) => void;
  readonly onKeep: (text: string) => void;
}

/** One field of a row in the form. Kept when the field is left, so that undo goes by fields and not by letters. */
export function CardField({ column, label, value, platform, context, readOnly, problems, onTyping, onKeep }: Props) {
  const { locale } = context;
  const t = planStrings[locale];
  const choices = context.choices[column.field] ?? [];
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  if (readOnly)
    return (
      <dl className="plan-field" data-field={column.field} data-width={column.width}>
        <dt>{label}</dt>
        <dd tabIndex={-1}>{showCell(value, column.type, choices, locale) || t.emptyCell}</dd>
      </dl>
    );
  const text = typed ?? editText(value, column.type, choices, locale);
  const atOnce = column.type === "choice";
  const change = (next: string) => {
    if (atOnce) {
      onKeep(next);
      return;
    }
    setTyped(next);
    onTyping(next);
  };
  const keep = (kept: string) => {
    setTyped(null);
    onTyping(null);
    onKeep(kept);
  };
  const told = column.field === "copy" || problems.length > 0;
  return (
    <div
      className="plan-field"
      data-field={column.field}
      data-width={column.width}
      data-problem={problems.length > 0 ? "" : undefined}
    >
      <label htmlFor={id}>{label}</label>
      <Control
        column={column}
        text={text}
        choices={choices}
        locale={locale}
        empty={t.choose}
        unknown={t.unknownChoice}
        id={id}
        describedBy={told ? `${id}-told` : undefined}
        invalid={problems.length > 0}
        onText={change}
        onBlur={() => typed !== null && keep(typed)}
        onPick={keep}
      />
      {told && (
        <div id={`${id}-told`}>
          {column.field === "copy" && <CopyLength text={text} platform={platform} locale={locale} />}
          {problems.map(({ ruleId, message }) => (
            <p key={ruleId + message} className="problem">
              {message}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
