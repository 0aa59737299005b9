import { nameOfCard } from "../../lib/card-verdict.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Finding } from "../../lib/verdict.ts";
import { holds, load, rolesWith, valueAt } from "./matrix.ts";
import { raciMessages, type Said } from "./messages.ts";
import type { Raci, RaciAnswer } from "./schema.ts";

/** The table that findings point at: `row` is the deliverable's place, `field` the role's id. */
export const raciTable = "matrix";

/** What a check looks at. */
interface Seen {
  readonly exercise: Raci;
  readonly answer: RaciAnswer;
  readonly locale: Locale;
}

type Check = (seen: Seen) => Finding[];

function on({ exercise, locale }: Seen, row: number, field: string | null, { message, hint }: Said): Finding {
  const title = exercise.rows[row]?.locale[locale].title ?? "";
  return { range: null, cell: { table: raciTable, row, field }, message: nameOfCard(row, title) + message, hint };
}

function roleName({ exercise, locale }: Seen, id: string): string {
  return exercise.roles.find((role) => role.id === id)?.locale[locale].name ?? id;
}

const eachRow = (seen: Seen, look: (id: string, row: number) => Finding[]) =>
  seen.exercise.rows.flatMap(({ id }, row) => look(id, row));

const oneAccountable: Check = (seen) =>
  eachRow(seen, (id, row) => {
    const t = raciMessages[seen.locale];
    const found = rolesWith(seen.exercise, seen.answer[id], "A");
    if (found.length === 1) return [];
    if (found.length === 0) return [on(seen, row, null, t.noAccountable())];
    return [on(seen, row, found[1] ?? null, t.manyAccountable(found.map((role) => roleName(seen, role)).join(", ")))];
  });

const someoneResponsible: Check = (seen) =>
  eachRow(seen, (id, row) =>
    rolesWith(seen.exercise, seen.answer[id], "R").length > 0
      ? []
      : [on(seen, row, null, raciMessages[seen.locale].noResponsible())],
  );

const fewConsulted: Check = (seen) =>
  eachRow(seen, (id, row) => {
    const most = seen.exercise.maxConsulted;
    const found = rolesWith(seen.exercise, seen.answer[id], "C");
    return found.length > most
      ? [on(seen, row, found[most] ?? null, raciMessages[seen.locale].manyConsulted(found.length, most))]
      : [];
  });

const everyRoleUsed: Check = (seen) =>
  seen.exercise.roles
    .filter(({ id }) => Object.values(load(seen.exercise, seen.answer, id)).every((count) => count === 0))
    .map(({ id }) => ({
      range: null,
      cell: { table: raciTable, row: 0, field: id },
      ...raciMessages[seen.locale].unusedRole(roleName(seen, id)),
    }));

const mustHaveCells: Check = (seen) =>
  seen.exercise.must
    .filter(({ row, role, is }) => !is.includes(valueAt(seen.answer, row, role)))
    .map(({ row, role, locale }) =>
      on(
        seen,
        seen.exercise.rows.findIndex(({ id }) => id === row),
        role,
        locale[seen.locale],
      ),
    );

/** A ≠ only R: somebody who doesn't approve has made it. Rows without an A or an R are the business of other checks. */
const approvalSeparate: Check = (seen) =>
  eachRow(seen, (id, row) => {
    if (seen.exercise.rows[row]?.type !== "approval") return [];
    const doers = rolesWith(seen.exercise, seen.answer[id], "R");
    const alone = doers.filter((role) => holds(valueAt(seen.answer, id, role), "A"));
    if (doers.length === 0 || alone.length < doers.length) return [];
    return [on(seen, row, alone[0] ?? null, raciMessages[seen.locale].sameHands(roleName(seen, alone[0] ?? "")))];
  });

const crisisLed: Check = (seen) =>
  eachRow(seen, (id, row) => {
    const t = raciMessages[seen.locale];
    const { rows, crisis } = seen.exercise;
    if (rows[row]?.type !== "crisis") return [];
    const lead = holds(valueAt(seen.answer, id, crisis.leads), "A")
      ? []
      : [on(seen, row, crisis.leads, t.crisisLead(roleName(seen, crisis.leads)))];
    const unheard = crisis.consulted
      .filter((role) => !holds(valueAt(seen.answer, id, role), "C"))
      .map((role) => on(seen, row, role, t.crisisConsulted(roleName(seen, role))));
    return [...lead, ...unheard];
  });

const fitsMatrix: Check = (seen) => {
  const t = raciMessages[seen.locale];
  const { rows, roles } = seen.exercise;
  return Object.keys(seen.answer).flatMap((id) => {
    const row = rows.findIndex((one) => one.id === id);
    if (row < 0) return [{ range: null, ...t.strangerRow(id) }];
    return Object.keys(seen.answer[id] ?? {})
      .filter((role) => roles.every((one) => one.id !== role))
      .map((role) => on(seen, row, null, t.strangerRole(role)));
  });
};

/** The rules of a matrix, in the order in which they are shown. */
export const raciChecks = [
  { id: "one-accountable", severity: "blocking", check: oneAccountable },
  { id: "someone-responsible", severity: "blocking", check: someoneResponsible },
  { id: "approval-separate", severity: "blocking", check: approvalSeparate },
  { id: "crisis-led-by-management", severity: "blocking", check: crisisLed },
  { id: "must-have-cells", severity: "blocking", check: mustHaveCells },
  { id: "few-consulted", severity: "warning", check: fewConsulted },
  { id: "every-role-used", severity: "warning", check: everyRoleUsed },
  { id: "letters-fit-matrix", severity: "warning", check: fitsMatrix },
] as const;
