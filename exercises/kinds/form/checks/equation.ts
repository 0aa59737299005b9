import { evaluate, nameInFormula, namesIn } from "../../../lib/figures/arithmetic.ts";
import type { Locale } from "../../../lib/locale.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Equation } from "../check-schema.ts";
import { formMessages } from "../messages.ts";
import { atField, onCell, type Part, part } from "../places.ts";
import { figure, figuresOf, placedRows } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

type Names = Readonly<Record<string, number | readonly number[]>>;

/** Both sides, or null while a figure that they need is missing. */
function sides({ left, right }: Equation, names: Names): { left: number; right: number } | null {
  if ([...namesIn(left), ...namesIn(right)].some((name) => !(name in names))) return null;
  return { left: evaluate(left, names), right: evaluate(right, names) };
}

function holds({ tolerance, relative }: Equation, { left, right }: { left: number; right: number }): boolean {
  const room = relative ? tolerance * Math.abs(right) : tolerance;
  return Number.isFinite(left) && Number.isFinite(right) && Math.abs(left - right) <= room + 1e-9;
}

/** Whether the arithmetic holds, once or in each row. The finding says what each side comes to. */
export function checkEquation(check: Equation, { fields }: Form, answer: FormAnswer, locale: Locale): Part {
  const own = check.locale[locale];
  const t = formMessages[locale];
  const figures = figuresOf(fields, answer, locale);
  let open = true;
  const compare = (names: Names, cell: Finding["cell"]): Finding[] => {
    const both = sides(check, names);
    if (both === null) return [];
    open = false;
    if (holds(check, both)) return [];
    return [
      {
        range: null,
        ...(cell && { cell }),
        message: `${own.message} ${t.comesTo(both.left, both.right)}`,
        hint: own.hint,
      },
    ];
  };
  const table = fields.find((field) => field.type === "table" && field.id === check.table);
  if (table?.type !== "table") {
    const found = compare(figures, atField(fields, check.at));
    return part("sums-right", "blocking", found, open);
  }
  const numbers = table.columns.filter(({ type }) => type === "number");
  const found = placedRows(answer, table.id).flatMap(({ at, cells }) => {
    const inRow = numbers.flatMap(({ id }): [string, number][] => {
      const value = figure(cells[id], locale);
      return value === null ? [] : [[nameInFormula(id), value]];
    });
    return compare({ ...figures, ...Object.fromEntries(inRow) }, onCell(table.id, at, check.at));
  });
  return part("sums-right", "blocking", found, open);
}
