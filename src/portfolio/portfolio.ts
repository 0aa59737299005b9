import type { Block } from "../../exercises/lib/work.ts";

/** A work as it stands in a portfolio. */
export interface Work {
  readonly title: string;
  readonly course: string;
  /** 0–100 */
  readonly mark: number;
  /** What the task was, on a line. */
  readonly task: string;
  /** What the learner says of it. */
  readonly note: string;
  readonly blocks: readonly Block[];
  /** The language that the learner wrote it in. */
  readonly lang: string;
}

/** A portfolio as it is shown and exported. */
export interface Portfolio {
  readonly title: string;
  readonly lang: string;
  readonly opening: string;
  readonly works: readonly Work[];
  /** The words “mark” and “the task”, and what Regia is, in the portfolio's language. */
  readonly markWord: string;
  readonly taskWord: string;
  readonly foot: string;
}
