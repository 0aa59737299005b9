import type { Locale } from "../../lib/locale.ts";
import { readPage } from "./marked-text.ts";
import type { Cells, Fault } from "./material.ts";
import type { Mark, Spot, SpotAnswer } from "./schema.ts";

/** The correction that a model answer writes: the first of those that count. */
export function fixOf({ accept }: Pick<Fault, "accept">): string | null {
  return typeof accept[0] === "string" ? accept[0] : null;
}

/** Every fault marked, mended and named. */
export function modelOf({ material, aim }: Spot, locale: Locale): SpotAnswer {
  const reason = (fault: Fault) => (aim.reasons === undefined ? null : (fault.reason ?? null));
  const fix = (fault: Fault) => (aim.corrections === undefined ? null : fixOf(fault));
  if (material.is === "text") {
    const { text, spans } = readPage(material[locale].text);
    const marks = material[locale].faults.flatMap((fault): Mark[] => {
      const span = spans.get(fault.id);
      if (span === undefined) return [];
      return [{ words: text.slice(span.start, span.end), start: span.start, fix: fix(fault), reason: reason(fault) }];
    });
    return { marks: marks.sort((a, b) => startOf(a) - startOf(b)), seconds: null };
  }
  if (material.is === "post") {
    const marks = material[locale].faults.map((fault) => ({
      part: fault.at[0] ?? "",
      fix: fix(fault),
      reason: reason(fault),
    }));
    return { marks, seconds: null };
  }
  const { plan, faults } = material[locale];
  const marks = faults.map((fault) => ({
    row: fault.row,
    reason: reason(fault),
    cells: Object.fromEntries(
      Object.keys(fault.plant).map((field) => [field, plan.rows[fault.row - 1]?.[field as keyof Cells] ?? ""]),
    ),
  }));
  return { marks: marks.sort((a, b) => a.row - b.row), seconds: null };
}

function startOf(mark: Mark): number {
  return "words" in mark ? (mark.start ?? 0) : 0;
}
