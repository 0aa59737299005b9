import type { Locale } from "../../lib/locale.ts";
import type { Range } from "../../lib/range.ts";
import { type Token, tokens } from "./lexer.ts";
import { QueryProblem } from "./problem.ts";
import type { Group, Query } from "./tree.ts";

/** Longest query, in UTF-16 units; the answer's schema refuses longer ones. */
export const maxQueryLength = 1500;

/** How deep brackets and NOTs may lie in one another. */
export const maxDepth = 12;

/** `mixed`: AND and OR stand side by side without brackets. */
type Parsed =
  | { readonly ok: true; readonly query: Query; readonly mixed: boolean }
  | { readonly ok: false; readonly problem: QueryProblem };

/**
 * Reads a query: OR binds loosest, then AND (which may be left out), then NOT or `-`, then NEAR/n. Never throws; linear in
 * the length of the query.
 */
export function parseQuery(text: string, locale: Locale): Parsed {
  try {
    const reader = new Reader(tokens(text, locale));
    return { ok: true, query: reader.whole(), mixed: reader.mixed };
  } catch (error) {
    if (error instanceof QueryProblem) return { ok: false, problem: error };
    throw error;
  }
}

/** A recursive-descent reader of tokens; each method reads one kind of thing and throws a QueryProblem. */
class Reader {
  private at = 0;
  private depth = 0;
  mixed = false;
  private readonly all: readonly Token[];
  constructor(all: readonly Token[]) {
    this.all = all;
  }

  private peek(): Token | undefined {
    return this.all[this.at];
  }

  whole(): Query {
    if (this.all.length === 0) throw new QueryProblem("empty", { start: 0, end: 0 });
    const query = this.either();
    const left = this.peek();
    if (left !== undefined) throw new QueryProblem("close-bracket", left);
    return query;
  }

  private either(): Query {
    const children = [this.everyOne()];
    while (this.peek()?.type === "or") {
      this.at++;
      children.push(this.everyOne());
    }
    if (children.length > 1 && children.some((child) => child.type === "and" && !this.bracketed.has(child)))
      this.mixed = true;
    return group("or", children);
  }

  /** Groups that the learner put in brackets. */
  private readonly bracketed = new WeakSet<Query>();

  private everyOne(): Query {
    const children = [this.one()];
    for (;;) {
      const next = this.peek();
      if (next === undefined || next.type === "or" || next.type === "close") break;
      if (next.type === "and") this.at++;
      children.push(this.one());
    }
    return group("and", children);
  }

  private one(): Query {
    const next = this.peek();
    if (next?.type !== "not") return this.close();
    this.at++;
    this.deeper(next);
    const child = this.one();
    this.depth--;
    return { type: "not", child, start: next.start, end: child.end };
  }

  private close(): Query {
    let left = this.primary();
    for (;;) {
      const operator = this.peek();
      if (operator?.type !== "near") return left;
      this.at++;
      const right = this.primary();
      for (const side of [left, right]) if (!canBeNear(side)) throw new QueryProblem("near-operands", operator);
      left = { type: "near", distance: operator.distance, left, right, start: left.start, end: right.end };
    }
  }

  private primary(): Query {
    const next = this.peek();
    const before = this.all[this.at - 1];
    if (next?.type === "term") {
      this.at++;
      return next;
    }
    if (next?.type === "open") {
      this.at++;
      this.deeper(next);
      const first = this.peek();
      if (first === undefined) throw new QueryProblem("open-bracket", next);
      if (first.type === "close") throw new QueryProblem("empty-brackets", { start: next.start, end: first.end });
      const inside = this.either();
      const end = this.peek();
      if (end?.type !== "close") throw new QueryProblem("open-bracket", next);
      // A term keeps its own place, which is what marks it in the query.
      const query = inside.type === "term" ? inside : { ...inside, start: next.start, end: end.end };
      this.bracketed.add(query);
      this.at++;
      this.depth--;
      return query;
    }
    if (before !== undefined && isOperator(before)) {
      if (next === undefined || next.type === "close") throw new QueryProblem("nothing-after", before);
      throw new QueryProblem("two-operators", { start: before.start, end: next.end });
    }
    if (next?.type === "close") throw new QueryProblem("close-bracket", next);
    throw new QueryProblem("nothing-before", next ?? { start: 0, end: 0 });
  }

  private deeper(range: Range): void {
    if (++this.depth > maxDepth) throw new QueryProblem("too-deep", range);
  }
}

function isOperator({ type }: Token): boolean {
  return type === "and" || type === "or" || type === "not" || type === "near";
}

/** NEAR needs places in the text: terms, alternatives of terms, or another NEAR. */
function canBeNear(query: Query): boolean {
  return query.type === "term" || query.type === "near" || (query.type === "or" && query.children.every(canBeNear));
}

/** One child stands for itself; children of the same type are taken up. */
function group(type: Group["type"], children: readonly Query[]): Query {
  const [first] = children;
  if (first !== undefined && children.length === 1) return first;
  const flat = children.flatMap((child) => (child.type === type ? (child as Group).children : [child]));
  return { type, children: flat, start: first?.start ?? 0, end: children.at(-1)?.end ?? 0 };
}
