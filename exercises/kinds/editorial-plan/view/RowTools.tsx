import type { Locale } from "../../../lib/locale.ts";
import { planStrings } from "../strings.ts";
import type { RowCommand } from "./row-commands.ts";

interface Props {
  readonly locale: Locale;
  readonly label: string;
  readonly empty: boolean;
  readonly onRows: (command: RowCommand) => void;
  /** Copies the week of the selected row; null for tables that have no weeks. */
  readonly onWeek: (() => void) | null;
}

/** Buttons that work on the selected rows of a table. */
export function RowTools({ locale, label, empty, onRows, onWeek }: Props) {
  const t = planStrings[locale];
  const others: readonly [RowCommand, string][] = [
    ["duplicate", t.duplicate],
    ["move-up", t.up],
    ["move-down", t.down],
    ["remove", t.remove],
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
    <div className="plan-tools" role="group" aria-label={t.rowTools(label)}>
      <button type="button" className="button quiet" data-add onClick={() => onRows("insert")}>
        {t.addRow}
      </button>
      {!empty && onWeek !== null && (
        <button type="button" className="button quiet" onClick={onWeek}>
          {t.copyWeek}
        </button>
      )}
      {!empty &&
        others.map(([command, name]) => (
          <button key={command} type="button" className="button quiet" onClick={() => onRows(command)}>
            {name}
          </button>
        ))}
    </div>
  );
}
