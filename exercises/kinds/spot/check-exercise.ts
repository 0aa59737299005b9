import type { Locale } from "../../lib/locale.ts";
import { accepts } from "./accept.ts";
import { readPage } from "./marked-text.ts";
import type { Calendar, Fault, Page, Post } from "./material.ts";
import { findingsOf } from "./mend.ts";
import { planted } from "./planted.ts";
import type { Spot } from "./schema.ts";

type Path = (string | number)[];
/** Tells an author what is wrong, and where in the file. */
type Complain = (message: string, path: Path) => void;

/** Finds what a schema alone cannot: names that lead nowhere, faults that nobody could mend, a calendar that is not sound. */
export function checkExercise(exercise: Spot, complain: Complain): void {
  const { material, aim, reasons } = exercise;
  for (const locale of ["it", "en"] as const) {
    const content = material[locale];
    const base: Path = ["material", locale];
    checkIds(content, complain, base);
    for (const [index, fault] of content.faults.entries()) {
      const path = [...base, "faults", index];
      if (aim.corrections !== undefined) checkAccept(fault, complain, path);
      if (aim.reasons !== undefined && fault.reason === undefined) complain("say which reason names it", path);
      if (fault.reason !== undefined && !reasons.some(({ id }) => id === fault.reason))
        complain(`"${fault.reason}" is not in the list of reasons`, [...path, "reason"]);
    }
    if (material.is === "text") checkPage(material[locale], complain, base);
    else if (material.is === "post") checkPost(material[locale], complain, base);
    else checkCalendar(material[locale], material, locale, complain, base);
  }
  if (aim.mended !== undefined && material.is !== "calendar") complain("only a calendar has rows to mend", ["aim"]);
  if (aim.corrections !== undefined && material.is === "calendar")
    complain("a calendar is mended, its cells have no list of corrections: use `mended`", ["aim"]);
}

function checkIds(content: Page | Post | Calendar, complain: Complain, base: Path): void {
  const seen = new Set<string>();
  for (const list of ["faults", "traps"] as const)
    for (const [index, { id }] of content[list].entries()) {
      if (seen.has(id)) complain(`"${id}" is used twice`, [...base, list, index, "id"]);
      seen.add(id);
    }
}

function checkAccept({ accept }: Fault, complain: Complain, path: Path): void {
  if (accept.length === 0) complain("no correction would count", [...path, "accept"]);
  if (typeof accept[0] === "object")
    complain("the first correction is what the model answer writes: give it in words", [...path, "accept", 0]);
  for (const [index, one] of accept.entries()) {
    if (typeof one === "string") continue;
    try {
      accepts([one], "");
    } catch {
      complain("this pattern cannot be read", [...path, "accept", index]);
    }
  }
}

function checkPage(page: Page, complain: Complain, base: Path): void {
  const { spans, text } = readPage(page.text);
  if (/\[\[|\]\]/.test(text)) complain("there are brackets that mark nothing: write [[id: words]]", [...base, "text"]);
  const ids = new Set([...page.faults, ...page.traps].map(({ id }) => id));
  for (const id of spans.keys()) if (!ids.has(id)) complain(`nothing is said of "${id}"`, [...base, "text"]);
  for (const list of ["faults", "traps"] as const)
    for (const [index, { id }] of page[list].entries())
      if (!spans.has(id)) complain(`the text has no [[${id}: …]]`, [...base, list, index]);
  for (const [index, { id, accept }] of page.faults.entries()) {
    const span = spans.get(id);
    if (span !== undefined && accept.includes(text.slice(span.start, span.end)))
      complain("what stands in the text counts as its correction", [...base, "faults", index, "accept"]);
  }
}

function checkPost({ parts, faults, traps }: Post, complain: Complain, base: Path): void {
  const known = new Set(parts.map(({ id }) => id));
  for (const [index, { at }] of faults.entries())
    for (const id of at) if (!known.has(id)) complain(`there is no part "${id}"`, [...base, "faults", index, "at"]);
  for (const [index, { at }] of traps.entries()) {
    if (!known.has(at)) complain(`there is no part "${at}"`, [...base, "traps", index, "at"]);
    if (faults.some((fault) => fault.at.includes(at)))
      complain(`"${at}" has a fault: it is no trap`, [...base, "traps", index, "at"]);
  }
}

function checkCalendar(
  calendar: Calendar,
  { brief }: Extract<Spot["material"], { is: "calendar" }>,
  locale: Locale,
  complain: Complain,
  base: Path,
): void {
  const { plan, faults, traps } = calendar;
  for (const { rule, finding } of findingsOf(plan, brief, locale))
    complain(`the sound plan is not sound: ${rule}, ${finding.message}`, [...base, "plan"]);
  const found = findingsOf(planted(calendar), brief, locale);
  for (const [index, { reason, row, also }] of faults.entries()) {
    const path = [...base, "faults", index];
    if (plan.rows[row - 1] === undefined) complain(`there is no row ${row}`, [...path, "row"]);
    const own = (one: (typeof found)[number]) =>
      one.rule === reason && one.finding.cell?.table === "rows" && one.finding.cell.row === row - 1;
    if (!found.some(own)) complain(`${reason} finds nothing in row ${row}`, path);
    for (const n of [row, ...also])
      if (traps.some((trap) => trap.row === n)) complain(`row ${n} has a fault: it is no trap`, path);
  }
  for (const { rule, finding } of found)
    if (!faults.some(({ reason, row }) => rule === reason && finding.cell?.row === row - 1))
      complain(`the spoilt plan has a fault that nobody planted: ${rule}, ${finding.message}`, base);
}
