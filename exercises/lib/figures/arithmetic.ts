/** What is wrong with an expression, and at which character. */
export class ArithmeticError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.name = "ArithmeticError";
    this.at = at;
  }
}

/** Figures by name; a list is a column of a table, which only `sum`, `count`, `min` and `max` take. */
type Names = Readonly<Record<string, number | readonly number[]>>;

/** An id as a formula names it, and a column of a table with its table: `ad-spend` is `ad_spend`. */
export const nameInFormula = (...ids: string[]) => ids.join("_").replaceAll("-", "_");

interface Token {
  readonly text: string;
  readonly at: number;
}

type Node =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "name"; readonly name: string; readonly at: number }
  | { readonly type: "call"; readonly name: string; readonly args: readonly Node[]; readonly at: number }
  | { readonly type: "op"; readonly op: string; readonly left: Node; readonly right: Node };

type Value = number | readonly number[];

const longest = 400;
const deepest = 30;

const flat = (values: readonly Value[]) => values.flat();
const functions: Readonly<Record<string, (values: readonly Value[]) => number>> = {
  sum: (values) => flat(values).reduce((total, value) => total + value, 0),
  count: (values) => flat(values).length,
  min: (values) => Math.min(...flat(values)),
  max: (values) => Math.max(...flat(values)),
  round: ([value = 0, places = 0]) => {
    const power = 10 ** Number(places);
    return Math.round((Number(value) + Number.EPSILON) * power) / power;
  },
};

function tokens(expression: string): Token[] {
  if (expression.length > longest) throw new ArithmeticError(`longer than ${longest} characters`, longest);
  const found: Token[] = [];
  const shape = /\s+|\d+(?:\.\d+)?|[A-Za-z_][A-Za-z0-9_]*|[-+*/×÷−(),]/y;
  while (shape.lastIndex < expression.length) {
    const at = shape.lastIndex;
    const match = shape.exec(expression);
    if (match === null) throw new ArithmeticError(`"${expression.charAt(at)}" means nothing here`, at);
    if (match[0].trim() !== "") found.push({ text: match[0], at });
  }
  return found;
}

const signs: Readonly<Record<string, string>> = { "×": "*", "÷": "/", "−": "-" };

/** Reads an expression by precedence: first * and /, then + and -; each from left to right. */
class Reader {
  private next = 0;
  private depth = 0;
  private readonly list: readonly Token[];
  private readonly end: number;

  constructor(expression: string) {
    this.list = tokens(expression);
    this.end = expression.length;
  }

  whole(): Node {
    const node = this.sum();
    const rest = this.list[this.next];
    if (rest !== undefined) throw new ArithmeticError(`"${rest.text}" is not expected here`, rest.at);
    return node;
  }

  private sign(): string | undefined {
    const text = this.list[this.next]?.text;
    return text === undefined ? undefined : (signs[text] ?? text);
  }

  private chain(ops: string, part: () => Node): Node {
    let node = part();
    for (let op = this.sign(); op !== undefined && ops.includes(op); op = this.sign()) {
      this.next++;
      node = { type: "op", op, left: node, right: part() };
    }
    return node;
  }

  private readonly sum = (): Node => this.chain("+-", this.product);
  private readonly product = (): Node => this.chain("*/", this.value);

  private readonly value = (): Node => {
    if (++this.depth > deepest) throw new ArithmeticError("brackets too deep", this.list[this.next]?.at ?? this.end);
    const node = this.atom();
    this.depth--;
    return node;
  };

  private atom(): Node {
    const token = this.list[this.next];
    if (token === undefined) throw new ArithmeticError("something is missing at the end", this.end);
    this.next++;
    const { text, at } = token;
    if (/^\d/.test(text)) return { type: "number", value: Number(text) };
    if ((signs[text] ?? text) === "-")
      return { type: "op", op: "-", left: { type: "number", value: 0 }, right: this.value() };
    if (text === "(") {
      const node = this.sum();
      this.expect(")", at);
      return node;
    }
    if (!/^[A-Za-z_]/.test(text)) throw new ArithmeticError(`"${text}" is not expected here`, at);
    if (this.sign() !== "(") return { type: "name", name: text, at };
    this.next++;
    const args = [this.sum()];
    while (this.sign() === ",") {
      this.next++;
      args.push(this.sum());
    }
    this.expect(")", at);
    if (!Object.hasOwn(functions, text))
      throw new ArithmeticError(`there is no function "${text}"; there are ${Object.keys(functions).join(", ")}`, at);
    return { type: "call", name: text, args, at };
  }

  private expect(text: string, opened: number): void {
    if (this.sign() !== text) throw new ArithmeticError("this bracket is never closed", opened);
    this.next++;
  }
}

function numberOf(value: Value): number {
  if (typeof value === "number") return value;
  throw new ArithmeticError("a whole column can only be added up: write sum(…)", 0);
}

function worth(node: Node, names: Names): Value {
  switch (node.type) {
    case "number":
      return node.value;
    case "name": {
      const value = Object.hasOwn(names, node.name) ? names[node.name] : undefined;
      if (value === undefined) throw new ArithmeticError(`there is no figure "${node.name}"`, node.at);
      return value;
    }
    case "call":
      return (functions[node.name] as (values: readonly Value[]) => number)(node.args.map((arg) => worth(arg, names)));
    case "op": {
      const left = numberOf(worth(node.left, names));
      const right = numberOf(worth(node.right, names));
      if (node.op === "+") return left + right;
      if (node.op === "-") return left - right;
      return node.op === "*" ? left * right : left / right;
    }
  }
}

/**
 * What an expression of + − × ÷ (also - * /), brackets, names and sum, count, min, max, round(value, places) comes to.
 * Division by zero gives Infinity or NaN. Throws an ArithmeticError with its place on anything else.
 */
export function evaluate(expression: string, names: Names): number {
  return numberOf(worth(new Reader(expression).whole(), names));
}

/** The names of figures in an expression, each once, in order. Throws an ArithmeticError when it cannot be read. */
export function namesIn(expression: string): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node.type === "name") found.push(node.name);
    if (node.type === "call") for (const arg of node.args) walk(arg);
    if (node.type === "op") {
      walk(node.left);
      walk(node.right);
    }
  };
  walk(new Reader(expression).whole());
  return [...new Set(found)];
}
