import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Locale } from "../../../lib/locale.ts";
import type { EditorialPlan } from "../schema.ts";
import { showWork } from "../work.ts";
import { toAnswer } from "./answer.ts";
import type { Sheet } from "./sheet.ts";

interface Props {
  readonly exercise: EditorialPlan;
  readonly sheet: Sheet;
  readonly locale: Locale;
}

/**
 * A plan as it goes on paper, in place of its editor: twenty columns don't fit on a sheet, so that the calendar's are
 * gathered by what they answer. Made only while the page is printed; nothing for a plan that is still empty.
 */
export function OnPaper({ exercise, sheet, locale }: Props) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser prints what stands there once its listeners have run.
    const [begin, end] = [true, false].map((now) => () => flushSync(() => setPrinting(now))) as [
      () => void,
      () => void,
    ];
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  const tables = printing ? showWork(exercise, toAnswer(sheet), locale).filter((block) => block.is === "table") : [];
  if (tables.length === 0) return null;
  return (
    <div className="plan-paper">
      {tables.map(({ label, head, rows }) => (
        <table key={label}>
          <caption>{label}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves while the page is printed
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={head[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
