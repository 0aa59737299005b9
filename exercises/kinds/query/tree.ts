import type { Range } from "../../lib/range.ts";
import type { Mark } from "./words.ts";

/** A word to look for; `prefix`: any word that begins so. Without a mark it also finds the hashtag and the handle. */
export interface Wanted {
  readonly text: string;
  readonly mark: Mark;
  readonly prefix: boolean;
}

/** One word, or a phrase of several in a row. */
export interface Term extends Range {
  readonly type: "term";
  readonly words: readonly Wanted[];
}

/** Two things at most `distance` words apart, in either order. */
interface Near extends Range {
  readonly type: "near";
  readonly distance: number;
  readonly left: Query;
  readonly right: Query;
}

interface Not extends Range {
  readonly type: "not";
  readonly child: Query;
}

/** All of them, or any of them; at least two, none of the same type as their parent. */
export interface Group extends Range {
  readonly type: "and" | "or";
  readonly children: readonly Query[];
}

/** What a query means. Places are UTF-16 offsets into the query as typed. */
export type Query = Term | Near | Not | Group;

/** Farthest that NEAR may reach, in words. */
export const farthestNear = 20;

/** The terms of a query; with `positive`, those that are looked for rather than shut out. */
export function termsOf(query: Query, positive = false): Term[] {
  switch (query.type) {
    case "term":
      return [query];
    case "near":
      return [...termsOf(query.left, positive), ...termsOf(query.right, positive)];
    case "not":
      return positive ? [] : termsOf(query.child);
    default:
      return query.children.flatMap((child) => termsOf(child, positive));
  }
}
