import type { Range } from "../../lib/range.ts";

/** What can be wrong with how a query is written. */
export type Fault =
  | "empty"
  | "open-bracket"
  | "close-bracket"
  | "empty-brackets"
  | "open-quote"
  | "empty-quotes"
  | "single-quote"
  | "nothing-before"
  | "nothing-after"
  | "two-operators"
  | "comma"
  | "field"
  | "star-inside"
  | "star-short"
  | "near-number"
  | "near-operands"
  | "stray-sign"
  | "too-deep";

/** A fault with its place in the query as typed, and the words that the message quotes. */
export class QueryProblem extends Error {
  readonly fault: Fault;
  readonly range: Range;
  readonly quoted: string;
  constructor(fault: Fault, range: Range, quoted = "") {
    super(fault);
    this.fault = fault;
    this.range = range;
    this.quoted = quoted;
  }
}
