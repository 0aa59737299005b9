import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { type CellValue, cellValues, type RaciAnswer } from "../answer.ts";
import { valueAt } from "../matrix.ts";
import type { Raci } from "../schema.ts";
import { raciStrings } from "../strings.ts";
import type { Marks } from "./marks.ts";
import { RowTitle } from "./RowTitle.tsx";
import { lineCounts, shown } from "./show.ts";

interface Props {
  readonly exercise: Raci;
  readonly answer: RaciAnswer;
  readonly beside: RaciAnswer | null;
  readonly locale: Locale;
  readonly marks: Marks;
  readonly readOnly: boolean;
  readonly onWrite: (row: number, col: number, value: CellValue) => void;
}

/** The matrix on a narrow screen: a card for each row, with a list of letters for each role. */
export function Cards({ exercise, answer, beside, locale, marks, readOnly, onWrite }: Props) {
  const t = raciStrings[locale];
  const id = useId();
  const { rows, roles } = exercise;
  return (
    <ol className="raci-cards" aria-label={t.matrix}>
      {rows.map((row, index) => {
        const counts = lineCounts(exercise, answer[row.id]);
        const said = marks.row(index);
        return (
          <li key={row.id} data-card={index}>
            <fieldset>
              <legend>
                <RowTitle row={row} locale={locale} />
              </legend>
              {said !== null && <p className="problem">{said}</p>}
              <div className="raci-fields">
                {roles.map((role, col) => {
                  const value = valueAt(answer, row.id, role.id);
                  const wrong = marks.cell(index, role.id);
                  const key = `${id}-${row.id}-${role.id}`;
                  const differs = beside !== null && valueAt(beside, row.id, role.id) !== value;
                  return (
                    <div
                      key={role.id}
                      data-wrong={wrong === null ? undefined : ""}
                      data-differs={differs ? "" : undefined}
                    >
                      <label htmlFor={key}>{role.locale[locale].name}</label>
                      {readOnly ? (
                        <output id={key}>
                          {shown(value) || t.empty}
                          {differs && <span className="visually-hidden">, {t.differs}</span>}
                        </output>
                      ) : (
                        <select
                          id={key}
                          value={value}
                          aria-invalid={wrong !== null}
                          aria-describedby={wrong === null ? undefined : `${key}-why`}
                          onChange={({ target }) => onWrite(index, col, target.value as CellValue)}
                        >
                          {cellValues.map((one) => (
                            <option key={one} value={one}>
                              {one === "" ? "–" : one === "AR" ? t.both : `${one}: ${t.letters[one][1]}`}
                            </option>
                          ))}
                        </select>
                      )}
                      {wrong !== null && (
                        <p className="problem" id={`${key}-why`}>
                          {wrong}
                        </p>
                      )}
                    </div>
                  );
                })}
              </div>
              <p className="raci-count" data-stands={counts.stands ? "" : undefined}>
                {t.lineState(counts.R, counts.A, counts.C, counts.I)}{" "}
                {counts.stands ? <span aria-hidden="true">✓</span> : t.lineLacks(counts.R === 0, counts.A)}
              </p>
            </fieldset>
          </li>
        );
      })}
    </ol>
  );
}
