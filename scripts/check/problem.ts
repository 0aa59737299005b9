/** A mistake of an author: where it is, what is wrong, and what to do. */
export interface Problem {
  /** Path from the root of the project. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** The name of the mistake, such as UnknownRule. */
  readonly name: string;
  readonly what: string;
  readonly advice: string;
}

/** Collects problems while checks run. */
export type Report = (problem: Problem) => void;

/** A problem as it is printed: place and name, then what is wrong, then what to do. */
export function formatProblem({ file, line, column, name, what, advice }: Problem): string {
  return `${file}:${line}:${column} ${name}\n  ${what}\n  ${advice}`;
}
