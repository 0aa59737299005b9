import type { GroupsField } from "./fields.ts";
import type { FormAnswer } from "./schema.ts";

/** What groups are called in answers and on the page; a field with n groups uses the first n. */
export const groupNames = ["A", "B", "C", "D", "E", "F", "G", "H"] as const;

/** Where each thing was put, by its id; what is not placed yet is missing. The answer holds `id: group` lines. */
export function placed(field: GroupsField, answer: FormAnswer): Map<string, string> {
  const value = answer[field.id];
  const lines = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  const names: readonly string[] = groupNames.slice(0, field.groups);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [id = "", group = ""] = line.split(":").map((piece) => piece.trim());
      return names.includes(group) && field.items.some((item) => item.id === id) ? [[id, group]] : [];
    }),
  );
}

const pairs = (n: number) => (n * (n - 1)) / 2;

/**
 * Adjusted Rand index of two groupings of the same things: 1 when they are the same whatever the groups are called, about 0
 * when they agree as chance would have it. Hubert and Arabie, Comparing partitions, Journal of Classification 2, 1985.
 */
export function adjustedRand(a: readonly string[], b: readonly string[]): number {
  const count = (keys: readonly string[]) =>
    [...Map.groupBy(keys, (key) => key).values()].map(({ length }) => pairs(length));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const both = sum(count(a.map((key, index) => `${key}\u0000${b[index]}`)));
  const [left, right] = [sum(count(a)), sum(count(b))];
  const expected = a.length < 2 ? 0 : (left * right) / pairs(a.length);
  const most = (left + right) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

/** What most things of a group belong to by the author's reading; null for an empty group. */
export function majority(field: GroupsField, where: ReadonlyMap<string, string>, group: string): string | null {
  const golds = field.items.filter(({ id }) => where.get(id) === group).map(({ gold }) => gold);
  const counted = [...Map.groupBy(golds, (gold) => gold)].toSorted((a, b) => b[1].length - a[1].length);
  return counted[0]?.[0] ?? null;
}

/** Things that were put with a majority of another kind; their labels are for the reader to look at again. */
export function astray(field: GroupsField, where: ReadonlyMap<string, string>): GroupsField["items"] {
  const main = new Map(groupNames.map((name) => [name as string, majority(field, where, name)]));
  return field.items.filter(({ id, gold }) => main.get(where.get(id) ?? "") !== gold);
}
