import { evaluate, nameInFormula } from "../../lib/figures/arithmetic.ts";
import { seeded, seedOf, shuffled } from "../../lib/seeded.ts";
import type { DataTable, Item, NumberItem, Numbers } from "./schema.ts";

/** Figures by name; a list is a column of the table. */
export type Figures = Readonly<Record<string, number | readonly number[]>>;

/** An item as it is put to a learner. */
export interface Dealt {
  readonly item: Item;
  /** Its place on the page, from 0: what findings point at. */
  readonly row: number;
  readonly figures: Figures;
  /** The figures don't answer the question. */
  readonly unanswerable: boolean;
}

/** A figure without the dust that sums of tenths leave in the last digits: none dealt has more than six decimals. */
export const clean = (value: number) => Math.round(value * 1e6) / 1e6;

/** Tries before the last figures dealt are taken as they are; the build checks that authors stay far below. */
const mostTries = 300;

/** The figures that a table gives: how many rows, how many of each group, and the columns of numbers. */
export function figuresOfTable(table: DataTable | undefined): Figures {
  if (table === undefined) return {};
  const counts = table.groups.map(({ id }) => [
    nameInFormula(id),
    table.rows.filter(({ group }) => group === id).length,
  ]);
  const columns = table.columns
    .filter(({ type }) => type === "number")
    .map(({ id }) => [nameInFormula(id), table.rows.map(({ cells }) => Number(cells[id] ?? 0))]);
  return Object.fromEntries([["rows", table.rows.length], ...counts, ...columns]);
}

function drawOnce({ vars }: NumberItem, given: Figures, random: () => number): Figures {
  const figures: Record<string, number | readonly number[]> = { ...given };
  for (const [name, how] of Object.entries(vars)) {
    if ("is" in how) figures[name] = clean(evaluate(how.is, figures));
    else if ("of" in how) figures[name] = how.of[Math.floor(random() * how.of.length)] ?? 0;
    else {
      const steps = Math.floor((how.to - how.from) / how.step + 1e-9) + 1;
      figures[name] = clean(how.from + Math.floor(random() * steps) * how.step);
    }
  }
  return figures;
}

/** Whether what must hold of the figures of an item does. */
export function fits({ where }: NumberItem, figures: Figures): boolean {
  return where.every((condition) => {
    if ("positive" in condition) return evaluate(condition.positive, figures) > 0;
    const value = evaluate(condition.whole, figures);
    return Math.abs(value - Math.round(value)) < 1e-6;
  });
}

/** The figures of an item: the same for the same seed. Throws an ArithmeticError on a formula that cannot be read. */
export function draw(exercise: Numbers, item: NumberItem, seed: number): Figures {
  const given = figuresOfTable(exercise.table);
  const random = seeded(seedOf(`${exercise.id}:${item.id}:${seed}`));
  let figures = drawOnce(item, given, random);
  for (let tries = 1; tries < mostTries && !fits(item, figures); tries++) figures = drawOnce(item, given, random);
  return figures;
}

const canLackDenominator = (item: Item) => item.type === "number" && item.locale.en.without !== undefined;

/** The items of an exercise with their figures, as a seed deals them: which of the pool, and which lack a figure. */
export function deal(exercise: Numbers, seed: number): Dealt[] {
  const random = seeded(seedOf(`${exercise.id}:${seed}`));
  const { items: count, without } = exercise.deal ?? { items: exercise.items.length, without: 0 };
  const kept = new Set(shuffled(exercise.items, random).slice(0, count));
  const pool = exercise.items.filter((item) => kept.has(item));
  const lacking = new Set(shuffled(pool.filter(canLackDenominator), random).slice(0, without));
  return pool.map((item, row) => ({
    item,
    row,
    figures: item.type === "number" ? draw(exercise, item, seed) : figuresOfTable(exercise.table),
    unanswerable: item.type === "number" && (lacking.has(item) || item.formula === undefined),
  }));
}

/** Whether other figures can be dealt: something in the exercise depends on the seed. */
export function isDealt(exercise: Numbers): boolean {
  return exercise.items.some((item) => item.type === "number" && Object.keys(item.vars).length > 0);
}

/** Whether a learner may answer that the figures don't say. */
export function offersCannotSay(exercise: Numbers): boolean {
  return exercise.items.some(
    (item) => item.type === "number" && (item.formula === undefined || canLackDenominator(item)),
  );
}
