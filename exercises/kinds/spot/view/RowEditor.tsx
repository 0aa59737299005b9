import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { maxCell, type RowField } from "../../../lib/plan/shape.ts";
import type { RowMark, Spot } from "../schema.ts";
import { ReasonField } from "./ReasonField.tsx";
import { fieldsFor, labelOf, sayCell } from "./row-fields.ts";
import { spotStrings } from "./strings.ts";

interface Props {
  readonly exercise: Spot;
  readonly locale: Locale;
  readonly mark: RowMark;
  readonly shown: Readonly<Record<RowField, string>>;
  readonly onMark: (mark: RowMark) => void;
}

const long = new Set<RowField>(["copy", "alt", "link", "rights", "visual"]);

/** The slip of a row: what is wrong, then the cells that this concerns, then all the others. */
export function RowEditor({ exercise, locale, mark, shown, onMark }: Props) {
  const t = spotStrings[locale];
  const id = useId();
  const change = (field: RowField, value: string) => {
    const { [field]: _, ...rest } = mark.cells;
    const same = value === sayCell(field, shown[field], locale) || value === shown[field];
    onMark({ ...mark, cells: same ? rest : { ...rest, [field]: value } });
  };
  const input = (field: RowField) => {
    const value = mark.cells[field] ?? sayCell(field, shown[field], locale);
    const props = {
      id: `${id}-${field}`,
      lang: locale,
      value,
      maxLength: maxCell,
      onChange: ({ target }: { target: { value: string } }) => change(field, target.value),
    };
    return (
      <p className="proof-field" key={field} data-edit={field}>
        <label htmlFor={`${id}-${field}`}>{labelOf(field, locale)}</label>
        {long.has(field) ? <textarea rows={field === "copy" ? 4 : 2} {...props} /> : <input {...props} />}
      </p>
    );
  };
  const { own, rest } = fieldsFor(mark.reason ?? "", shown);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the row has its number for a name already
    <div className="proof-slip" role="group" aria-label={t.editor(t.row(mark.row))}>
      <ReasonField
        exercise={exercise}
        locale={locale}
        value={mark.reason}
        onChange={(reason) => onMark({ ...mark, reason })}
      />
      {exercise.aim.mended !== undefined &&
        (mark.reason === null ? (
          <p className="fine-print">{t.pickReason}</p>
        ) : (
          <>
            {own.map(input)}
            <details>
              <summary>{t.otherCells}</summary>
              <div className="proof-cells">{rest.map(input)}</div>
            </details>
          </>
        ))}
    </div>
  );
}
